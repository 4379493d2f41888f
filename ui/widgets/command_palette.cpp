// SPDX-License-Identifier: MIT
#include "widgets/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 60;
constexpr int mostRows = 12;
constexpr int fromTop = 5;  // a fifth of the window's height
constexpr int iconSize = 16;
constexpr int aboveAndBelow = 6;

/// As wide as the others, so that all names begin at one line.
QIcon noIcon() {
    QPixmap empty(iconSize, iconSize);
    empty.fill(Qt::transparent);
    return QIcon(empty);
}

/// Lower case without accents, so that "zuruck" finds "Zurück".
QString folded(const QString& text) {
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (!character.isMark() && character != u'&' && character != u'…') {
            plain += character;
        }
    }
    return plain;
}

int fitOfWord(const QString& word, const QString& name, const QString& hint) {
    const qsizetype at = name.indexOf(word);
    if (at == 0) {
        return 8;
    }
    if (at > 0) {
        return name[at - 1].isLetterOrNumber() ? 2 : 4;
    }
    return hint.contains(word) ? 1 : 0;
}

}  // namespace

int fitOf(const QString& words, const QString& name, const QString& hint) {
    int fit = 1;
    const QStringList all = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : all) {
        const int own = fitOfWord(word, folded(name), folded(hint));
        if (own == 0) {
            return 0;
        }
        fit += own;
    }
    return fit;
}

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* window)
    : QFrame(window, Qt::Popup),
      m_actions(actions),
      m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Commands"));
    m_words->setPlaceholderText(tr("What shall be done?"));
    m_words->setAccessibleName(tr("Find a command"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(iconSize, iconSize));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    // The focus stays in the field, and so does whoever hears what has it.
    connect(m_list, &QListWidget::currentTextChanged, m_words, &QWidget::setAccessibleDescription);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::perform);
}

void CommandPalette::open() {
    m_words->clear();
    fill({});
    const QWidget* window = parentWidget();
    const int row = m_list->sizeHintForRow(0);
    setFixedWidth(
        std::min(fontMetrics().averageCharWidth() * widthInCharacters, window->width() - 2 * row));
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / fromTop)));
    show();
    m_words->setFocus();
}

void CommandPalette::fill(const QString& words) {
    struct Row {
        int fit;
        QAction* action;
    };
    std::vector<Row> rows;
    for (QAction* action : m_actions) {
        const int fit = fitOf(words, action->text(), action->statusTip());
        if (fit > 0 && action->isEnabled()) {
            rows.push_back({fit, action});
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::fit);
    m_list->clear();
    m_list->setWordWrap(rows.empty());
    for (const Row& row : rows) {
        QString text = row.action->text().remove(QLatin1Char('&'));
        if (row.action->isCheckable() && row.action->isChecked()) {
            text += QStringLiteral(" ✓");
        }
        const QString keys = row.action->shortcut().toString(QKeySequence::NativeText);
        const QIcon icon = row.action->icon();
        auto* item = new QListWidgetItem(
            icon.isNull() ? noIcon() : icon,
            keys.isEmpty() ? text : tr("%1 — %2", "command — its keys").arg(text, keys), m_list);
        item->setToolTip(row.action->statusTip());
        item->setSizeHint(QSize(0, std::max(iconSize, fontMetrics().height()) + aboveAndBelow));
        item->setData(Qt::UserRole, QVariant::fromValue(row.action));
    }
    if (rows.empty()) {
        auto* none =
            new QListWidgetItem(tr("No command that can be used now fits these words."), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setSizeHint(QSize(0, 2 * fontMetrics().lineSpacing() + aboveAndBelow));
    }
    m_list->setCurrentRow(rows.empty() ? -1 : 0);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(m_list->count(), mostRows) + 2);
    adjustSize();
}

void CommandPalette::perform() {
    const QListWidgetItem* item = m_list->currentItem();
    QAction* action = item == nullptr ? nullptr : item->data(Qt::UserRole).value<QAction*>();
    if (action != nullptr) {
        hide();
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int last = m_list->count() - 1;
    switch (key) {
        case Qt::Key_Down:
            m_list->setCurrentRow(m_list->currentRow() == last ? 0 : m_list->currentRow() + 1);
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(m_list->currentRow() <= 0 ? last : m_list->currentRow() - 1);
            return true;
        case Qt::Key_PageDown:
            m_list->setCurrentRow(std::min(last, m_list->currentRow() + mostRows));
            return true;
        case Qt::Key_PageUp:
            m_list->setCurrentRow(std::max(0, m_list->currentRow() - mostRows));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            perform();
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

}  // namespace klartext::ui
