// SPDX-License-Identifier: MIT
#include "parts/part_chooser.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 80;
constexpr int heightInLines = 26;
constexpr int indentInBlanks = 4;

/// All words must stand in the row, anywhere.
class WordsFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words) {
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QString text = sourceModel()->index(row, 0, parent).data().toString() +
                             QLatin1Char(' ') +
                             sourceModel()->index(row, 1, parent).data().toString();
        return std::ranges::all_of(m_words, [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

QStandardItemModel* modelOf(const PartList& list, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setColumnCount(2);
    for (const Part& part : list.parts) {
        auto* title =
            new QStandardItem(QString(part.level * indentInBlanks, QChar::Nbsp) + part.title);
        auto* source = new QStandardItem(part.source);
        title->setToolTip(part.title);
        source->setToolTip(part.source);
        title->setEditable(false);
        source->setEditable(false);
        model->appendRow({title, source});
    }
    return model;
}

}  // namespace

PartChooser::PartChooser(const PartList& list, QWidget* parent)
    : QDialog(parent),
      m_filter(new QLineEdit),
      m_view(new QTreeView),
      m_filtered(new WordsFilter(this)),
      m_open(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(list.isBook ? tr("Chapters") : tr("Pages in This File"));
    m_filtered->setSourceModel(modelOf(list, this));
    build(list);
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
    const QModelIndex current =
        m_filtered->index(static_cast<int>(std::max<qsizetype>(list.current, 0)), 0);
    m_view->setCurrentIndex(current);
    m_view->scrollTo(current, QAbstractItemView::PositionAtCenter);
}

void PartChooser::build(const PartList& list) {
    auto* what = new QLabel(list.title);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setVisible(!list.title.isEmpty());
    auto* note = new QLabel(list.note);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setVisible(!list.note.isEmpty());
    m_filter->setPlaceholderText(tr("Words of the title or the address"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &PartChooser::filter);
    m_view->setModel(m_filtered);
    m_view->setAccessibleName(windowTitle());
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    const bool hasSources =
        std::ranges::any_of(list.parts, [](const Part& part) { return !part.source.isEmpty(); });
    m_view->setColumnHidden(1, !hasSources);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_view, &QTreeView::activated, this, &PartChooser::take);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartChooser::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(note);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
}

void PartChooser::filter(const QString& words) {
    static_cast<WordsFilter*>(m_filtered)->setWords(words);
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_filtered->index(0, 0));
    }
    m_open->setEnabled(m_filtered->rowCount() > 0);
}

void PartChooser::take() {
    const QModelIndex index = m_filtered->mapToSource(m_view->currentIndex());
    if (index.isValid()) {
        Q_EMIT chosen(index.row());
        accept();
    }
}

/// The list is walked without leaving the field.
bool PartChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_view, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace klartext::ui
