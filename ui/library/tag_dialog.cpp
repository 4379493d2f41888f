// SPDX-License-Identifier: MIT
#include "library/tag_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int stateRole = Qt::UserRole;

}  // namespace

TagDialog::TagDialog(const QList<ShelfEntry>& entries, const QStringList& known, QWidget* parent)
    : QDialog(parent), m_typed(new QLineEdit), m_tags(new QListWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    auto* heading = new QLabel(entries.size() == 1
                                   ? entries.constFirst().title
                                   : tr("%Ln page(s)", nullptr, static_cast<int>(entries.size())));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_typed->setPlaceholderText(tr("New tags, with commas between them"));
    m_typed->setAccessibleName(tr("New tags"));
    m_typed->setCompleter(new QCompleter(known, m_typed));
    m_typed->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setAccessibleName(tr("Tags"));
    for (const QString& tag : known) {
        const auto count = std::ranges::count_if(
            entries, [&tag](const ShelfEntry& entry) { return entry.tags.contains(tag); });
        const Qt::CheckState state = count == 0                ? Qt::Unchecked
                                     : count == entries.size() ? Qt::Checked
                                                               : Qt::PartiallyChecked;
        auto* item = new QListWidgetItem(tag, m_tags);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
        item->setData(stateRole, static_cast<int>(state));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_typed);
    layout->addWidget(m_tags, 1);
    layout->addWidget(buttons);
    m_tags->setVisible(!known.isEmpty());
    resize(fontMetrics().averageCharWidth() * 48, sizeHint().height());
}

void TagDialog::addTyped() {
    const QStringList typed = m_typed->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& each : typed) {
        const QString tag = each.simplified();
        if (tag.isEmpty()) continue;
        const auto same = m_tags->findItems(tag, Qt::MatchFixedString);
        QListWidgetItem* item = same.isEmpty() ? nullptr : same.constFirst();
        if (item == nullptr) {
            item = new QListWidgetItem(tag, m_tags);
            item->setData(stateRole, static_cast<int>(Qt::Unchecked));
        }
        item->setCheckState(Qt::Checked);
    }
    m_typed->clear();
}

void TagDialog::decide() {
    addTyped();
    QStringList added;
    QStringList removed;
    for (int row = 0; row < m_tags->count(); ++row) {
        const QListWidgetItem* item = m_tags->item(row);
        if (item->checkState() == Qt::CheckState(item->data(stateRole).toInt())) continue;
        (item->checkState() == Qt::Checked ? added : removed).append(item->text());
    }
    if (!added.isEmpty() || !removed.isEmpty()) Q_EMIT decided(added, removed);
    accept();
}

}  // namespace klartext::ui
