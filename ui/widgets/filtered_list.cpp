// SPDX-License-Identifier: MIT
#include "widgets/filtered_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

enum Place { List, Nothing, NoMatch };

QLabel* sentence(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(label->fontMetrics().lineSpacing());
    return label;
}

/// The first entry that can be seen, or null.
QTreeWidgetItem* firstShown(const QTreeWidget& tree) {
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        if (!tree.topLevelItem(row)->isHidden()) {
            return tree.topLevelItem(row);
        }
    }
    return nullptr;
}

}  // namespace

FilteredList::FilteredList(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit),
      m_stack(new QStackedWidget),
      m_tree(new QTreeWidget) {
    m_field->setPlaceholderText(words.hint);
    m_field->setAccessibleName(words.field);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_tree->setAccessibleName(words.list);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_stack->insertWidget(List, m_tree);
    m_stack->insertWidget(Nothing, sentence(words.nothing));
    m_stack->insertWidget(NoMatch, sentence(tr("No entry matches these words.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_stack, 1);
    connect(m_field, &QLineEdit::textChanged, this, &FilteredList::refresh);
}

void FilteredList::refresh() {
    const bool any = m_tree->topLevelItemCount() > 0;
    const bool shown = narrow();
    m_field->setVisible(any);
    m_stack->setCurrentIndex(shown ? List : any ? NoMatch : Nothing);
}

bool FilteredList::narrow() {
    const QString wanted = m_field->text().trimmed();
    const auto holds = [&wanted](const QTreeWidgetItem& item) {
        return item.text(0).contains(wanted, Qt::CaseInsensitive);
    };
    bool anything = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem& entry = *m_tree->topLevelItem(i);
        const bool whole = holds(entry);
        bool any = whole;
        for (int row = 0; row < entry.childCount(); ++row) {
            const bool shown = whole || holds(*entry.child(row));
            entry.child(row)->setHidden(!shown);
            any = any || shown;
        }
        entry.setHidden(!any);
        anything = anything || any;
    }
    return anything;
}

bool FilteredList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key != Qt::Key_Down || m_stack->currentIndex() != List) {
        return false;
    }
    m_tree->setFocus(Qt::OtherFocusReason);
    const QTreeWidgetItem* current = m_tree->currentItem();
    if (current == nullptr || current->isHidden()) {
        m_tree->setCurrentItem(firstShown(*m_tree));
    }
    return true;
}

}  // namespace klartext::ui
