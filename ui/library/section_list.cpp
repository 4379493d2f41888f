// SPDX-License-Identifier: MIT
#include "library/section_list.h"

#include <QSignalBlocker>

#include "library/library_words.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int tagRole = Qt::UserRole + 1;

}  // namespace

SectionList::SectionList(QWidget* parent) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The number behind a long name stays in sight.
    setTextElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Sections and tags"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    showCounts({});
    connect(this, &QListWidget::currentRowChanged, this, &SectionList::chosen);
}

ShelfSection SectionList::section() const {
    const QListWidgetItem* item = currentItem();
    return ShelfSection(item != nullptr ? item->data(sectionRole).toInt() : 0);
}

QString SectionList::tag() const {
    const QListWidgetItem* item = currentItem();
    return item != nullptr ? item->data(tagRole).toString() : QString();
}

QListWidgetItem* SectionList::add(const QString& name, const QString& icon, ShelfSection section,
                                  const QString& tag, int count) {
    const QString text =
        count == 0 ? name : tr("%1 (%L2)", "section, number of pages").arg(name).arg(count);
    auto* item = new QListWidgetItem(symbolicIcon(icon), text, this);
    item->setToolTip(text);
    item->setData(sectionRole, static_cast<int>(section));
    item->setData(tagRole, tag);
    return item;
}

void SectionList::showCounts(const ShelfCounts& counts) {
    const ShelfSection section = this->section();
    const QString tag = this->tag();
    QListWidgetItem* current = nullptr;
    {
        const QSignalBlocker blocker(this);
        clear();
        for (int which = 0; which < shelfSectionCount; ++which) {
            const auto each = ShelfSection(which);
            auto* item = add(sectionName(each), sectionIcon(each), each, {},
                             counts.sections[static_cast<std::size_t>(which)]);
            if (each == section && tag.isEmpty()) current = item;
        }
        for (const auto& [name, pages] : counts.tags) {
            auto* item = add(name, QStringLiteral("tag"), ShelfSection::All, name, pages);
            if (name == tag) current = item;
        }
        setCurrentItem(current != nullptr ? current : item(0));
    }
    if (current == nullptr) Q_EMIT chosen();
}

}  // namespace klartext::ui
