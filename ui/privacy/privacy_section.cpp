// SPDX-License-Identifier: MIT
#include "privacy/privacy_section.h"

#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

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
      m_list(new QTreeWidget(this)) {
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
    connect(m_header, &QToolButton::toggled, this, &PrivacySection::unfold);
    unfold(false);
    hide();
}

void PrivacySection::show(const core::Extraction& extraction) {
    const core::PrivacyReport report = core::privacyReport(extraction);
    m_list->clear();
    for (const PrivacyEntry& entry : privacyEntries(report)) {
        auto* item = new QTreeWidgetItem(m_list, {entry.host, entry.what});
        item->setToolTip(0, entry.foreign
                                ? entry.host
                                : tr("%1 belongs to the page’s own site").arg(entry.host));
        item->setToolTip(1, entry.what);
    }
    m_notes->setText(privacyNotes(report).join(QLatin1Char('\n')));
    m_header->setText(privacySummary(report));
    m_header->setChecked(false);
    unfold(false);
    setVisible(extraction.tree->kind() == core::PageKind::Html);
}

void PrivacySection::unfold(bool open) {
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_list->setFixedHeight(heightFor(*m_list));
    m_list->setVisible(open && m_list->topLevelItemCount() > 0);
    m_notes->setVisible(open);
}

}  // namespace klartext::ui
