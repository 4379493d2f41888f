// SPDX-License-Identifier: MIT
#include "highlights/highlights_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "highlights/highlight_look.h"
#include "highlights/highlights_delegate.h"
#include "highlights/highlights_model.h"
#include "typography/active_theme.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int noteLines = 4;
/// What was written is kept after such a pause, so that nothing ends it.
constexpr int pauseMilliseconds = 700;
constexpr QSize drawingSize(18, 18);

}  // namespace

HighlightsPane::HighlightsPane(PageHighlights& highlights, ActiveTheme& theme, QAction* copyAll,
                               QAction* save, QWidget* parent)
    : QWidget(parent),
      m_highlights(highlights),
      m_theme(theme),
      m_model(new HighlightsModel(highlights, this)),
      m_delegate(new HighlightsDelegate(theme.theme(), this)),
      m_tools(new QWidget(this)),
      m_list(new QListView(this)),
      m_empty(new QLabel(this)),
      m_stack(new QStackedLayout),
      m_note(new QPlainTextEdit(this)) {
    buildFilters(copyAll, save);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Highlights"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_note->setObjectName(QStringLiteral("noteOfHighlight"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Write a note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 14);
    m_note->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &HighlightsPane::keepNote);
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(m_stack, 1);
    column->addWidget(m_note);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const qint64 id = index.data(HighlightsModel::IdRole).toLongLong()) {
            Q_EMIT goRequested(id, false);
        }
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &HighlightsPane::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HighlightsPane::showNote);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_wanted = current(); });
    connect(&highlights, &PageHighlights::changed, this, &HighlightsPane::refresh);
    connect(&theme, &ActiveTheme::changed, this, &HighlightsPane::dress);
    dress();
    refresh();
}

void HighlightsPane::buildFilters(QAction* copyAll, QAction* save) {
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(1);
    for (int i = 0; i < core::highlightColorCount; ++i) {
        auto* button = new QToolButton(m_tools);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize(drawingSize);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, &HighlightsPane::filter);
        m_filters.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    for (QAction* action : {copyAll, save}) {
        auto* button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setIconSize(drawingSize);
        row->addWidget(button);
    }
}

void HighlightsPane::dress() {
    const Theme& theme = m_theme.theme();
    m_delegate->setTheme(theme);
    for (int i = 0; i < m_filters.size(); ++i) {
        m_filters[i]->setIcon(swatchIcon(theme, core::HighlightColor(i)));
    }
    m_list->viewport()->update();
}

void HighlightsPane::setEmptyText(const QString& sentence) {
    m_emptyText = sentence;
    refresh();
}

void HighlightsPane::filter() {
    QSet<core::HighlightColor> colors;
    for (int i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i]->isChecked()) {
            colors.insert(core::HighlightColor(i));
        }
    }
    keepNote();
    m_model->setColors(colors);
    refresh();
}

void HighlightsPane::refresh() {
    for (int i = 0; i < m_filters.size(); ++i) {
        const auto color = core::HighlightColor(i);
        const int count = m_model->countOf(color);
        const QString words = tr("Show %1 alone (%Ln)", nullptr, count).arg(colorName(color));
        m_filters[i]->setText(QLocale().toString(count));
        m_filters[i]->setToolTip(words);
        m_filters[i]->setAccessibleName(words);
        m_filters[i]->setEnabled(count > 0 || m_filters[i]->isChecked());
    }
    const bool any = !m_highlights.entries().empty();
    const bool listed = m_model->rowCount() > 0;
    m_tools->setVisible(any);
    m_note->setVisible(listed);
    m_empty->setText(any ? tr("No highlight has these colors.") : m_emptyText);
    m_stack->setCurrentWidget(listed ? static_cast<QWidget*>(m_list) : m_empty);
    if (current() == 0 && m_wanted != 0) {
        select(m_wanted);
    }
    showNote();
}

qint64 HighlightsPane::current() const {
    return m_list->currentIndex().data(HighlightsModel::IdRole).toLongLong();
}

QList<qint64> HighlightsPane::selected() const {
    QList<qint64> ids;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : std::as_const(rows)) {
        if (const qint64 id = index.data(HighlightsModel::IdRole).toLongLong()) {
            ids.append(id);
        }
    }
    if (ids.isEmpty() && current() != 0) {
        ids.append(current());
    }
    return ids;
}

QList<qint64> HighlightsPane::chosen() const {
    return m_list->hasFocus() || m_note->hasFocus() ? selected() : QList<qint64>();
}

void HighlightsPane::select(qint64 id) {
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void HighlightsPane::showNote() {
    const PageHighlights::Entry* entry = m_highlights.find(current());
    const qint64 id = entry == nullptr ? 0 : entry->mark.id;
    if (id == m_noteOf && m_note->hasFocus()) {
        return;
    }
    if (id != m_noteOf) {
        keepNote();
    }
    m_noteOf = id;
    m_note->setEnabled(id != 0);
    const QString note =
        entry == nullptr ? QString() : QString::fromStdString(entry->mark.highlight.note);
    m_written = note;
    if (m_note->toPlainText() != note) {
        m_note->setPlainText(note);
    }
}

void HighlightsPane::keepNote() {
    const QString note = m_note->toPlainText().trimmed();
    if (m_noteOf != 0 && note != m_written.trimmed()) {
        m_written = note;
        m_highlights.setNote(m_noteOf, note);
    }
}

bool HighlightsPane::takeKey(const QKeyEvent& event) {
    const QList<qint64> ids = selected();
    const bool bare = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!bare || ids.isEmpty()) {
        return false;
    }
    if (enter && current() != 0) {
        Q_EMIT goRequested(current(), true);
    } else if (event.key() == Qt::Key_Delete) {
        m_highlights.remove(ids);
    } else if (event.key() == Qt::Key_F2) {
        m_note->setFocus(Qt::OtherFocusReason);
    } else if (!event.text().isEmpty() && event.text().at(0).isPrint() &&
               event.key() != Qt::Key_Space) {
        m_note->setFocus(Qt::OtherFocusReason);
        m_note->moveCursor(QTextCursor::End);
        m_note->insertPlainText(event.text());
    } else {
        return false;
    }
    return true;
}

bool HighlightsPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        if (takeKey(*static_cast<QKeyEvent*>(event))) {
            return true;
        }
    } else if (watched == m_note && event->type() == QEvent::FocusOut) {
        keepNote();
    } else if (watched == m_note &&
               (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape ||
            (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                m_list->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HighlightsPane::showMenu(const QPoint& point) {
    const QList<qint64> ids = selected();
    if (ids.isEmpty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go There"), this, [this] { Q_EMIT goRequested(current(), true); });
    menu->addAction(symbolicIcon(QStringLiteral("note")), tr("Write a &Note"), m_note,
                    qOverload<>(&QWidget::setFocus));
    menu->addSeparator();
    for (int i = 0; i < core::highlightColorCount; ++i) {
        const auto color = core::HighlightColor(i);
        menu->addAction(swatchIcon(m_theme.theme(), color), colorName(color), this,
                        [this, ids, color] { m_highlights.setColor(ids, color); });
    }
    menu->addSeparator();
    menu->addAction(symbolicIcon(QStringLiteral("copy")), tr("&Copy as Markdown"), this,
                    [this, ids] { Q_EMIT copyRequested(ids); });
    menu->addAction(symbolicIcon(QStringLiteral("bin")), tr("&Remove"), this,
                    [this, ids] { m_highlights.remove(ids); });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

}  // namespace klartext::ui
