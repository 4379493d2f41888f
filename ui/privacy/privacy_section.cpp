// SPDX-License-Identifier: MIT
#include "privacy/privacy_section.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "privacy/privacy_sentences.h"

namespace klartext::ui {

namespace {

constexpr int mostRows = 7;  ///< in sight; there may be more

int heightFor(const QTreeWidget& list) {
    const int rows = std::min(list.topLevelItemCount(), mostRows);
    const int row = std::max(list.sizeHintForRow(0), list.fontMetrics().height());
    return rows * row + 2 * list.frameWidth();
}

}  // namespace

PrivacySection::PrivacySection(QWidget* parent)
    : QWidget(parent),
      m_header(new QToolButton(this)),
      m_notes(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_choices(new QWidget(this)),
      m_ways(new QComboBox(m_choices)) {
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setToolTip(tr("What the page would have loaded from elsewhere in a web browser"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Sites that were not asked"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_list);
    layout->addWidget(m_notes);
    layout->addWidget(m_choices);
    m_choices->hide();
    connect(m_header, &QToolButton::toggled, this, &PrivacySection::unfold);
    unfold(false);
    hide();
}

void PrivacySection::show(core::PrivacyReport report, core::PageKind kind) {
    m_report = std::move(report);
    m_pictures.clear();
    fill();
    m_header->setChecked(false);
    unfold(false);
    setVisible(kind == core::PageKind::Html || !m_unprotected.isEmpty());
}

void PrivacySection::setUnprotected(const QString& why) { m_unprotected = why; }

void PrivacySection::showPictures(const QList<BlockedPictures>& pictures) {
    m_pictures = pictures;
    fill();
    unfold(m_header->isChecked());
}

void PrivacySection::setPictureActions(const QList<QAction*>& ways, QAction* sites) {
    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 4, 0, 4);
    auto* label = new QLabel(tr("P&ictures:"), m_choices);
    label->setBuddy(m_ways);
    auto* list = new QToolButton(m_choices);
    list->setText(sites->text());
    list->setToolTip(sites->statusTip());
    list->setFocusPolicy(Qt::StrongFocus);
    connect(list, &QToolButton::clicked, sites, &QAction::trigger);
    row->addWidget(label);
    row->addWidget(m_ways, 1);
    row->addWidget(list);
    for (QAction* way : ways) {
        m_ways->addItem(QString(way->text()).remove(u'&'));
        m_ways->setItemData(m_ways->count() - 1, way->statusTip(), Qt::ToolTipRole);
        const auto follow = [this, way, index = m_ways->count() - 1] {
            if (way->isChecked()) m_ways->setCurrentIndex(index);
        };
        connect(way, &QAction::toggled, m_ways, follow);
        follow();
    }
    connect(m_ways, &QComboBox::activated, this, [ways](int index) { ways.at(index)->trigger(); });
}

void PrivacySection::fill() {
    m_list->clear();
    for (const PrivacyEntry& entry : privacyEntries(m_report, m_pictures)) {
        auto* item = new QTreeWidgetItem(m_list, {entry.host, entry.what});
        item->setToolTip(0, entry.foreign
                                ? entry.host
                                : tr("%1 belongs to the page’s own site").arg(entry.host));
        item->setToolTip(1, entry.why);
    }
    QStringList notes = privacyNotes(m_report);
    QString summary = privacySummary(m_report, m_pictures);
    if (!m_unprotected.isEmpty()) {
        // Both in one line would make the panel as wide as themselves.
        notes = QStringList{m_unprotected, summary + u'.'} + notes;
        summary = tr("Read without protection");
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_header->setText(summary);
}

void PrivacySection::unfold(bool open) {
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_list->setFixedHeight(heightFor(*m_list));
    m_list->setVisible(open && m_list->topLevelItemCount() > 0);
    m_notes->setVisible(open);
    m_choices->setVisible(open && m_ways->count() > 0);
}

}  // namespace klartext::ui
