// SPDX-License-Identifier: MIT
#include "cookies/site_picker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/filtered_list.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 60;
constexpr int heightInLines = 24;

}  // namespace

SitePicker::SitePicker(const CookieDesk::Offer& offer, QWidget* parent)
    : QDialog(parent),
      m_filtered(new FilteredList({tr("Part of a site’s name"), tr("Filter the sites"), tr("Sites"),
                                   tr("There are no cookies in it.")})),
      m_list(m_filtered->tree()),
      m_take(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose Sites"));
    auto* text = new QLabel(
        tr("Choose the sites that Klartext may fetch pages from as you. The cookies of the others "
           "are not taken over."));
    text->setWordWrap(true);
    m_list->setHeaderLabels({tr("Site"), tr("Cookies")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->headerItem()->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    for (const CookieSite& site : offer.sites) {
        auto* item = new QTreeWidgetItem(m_list, {site.name, QLocale().toString(site.cookies)});
        item->setCheckState(0, offer.sites.size() == 1 ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_filtered->refresh();
    connect(m_list, &QTreeWidget::itemChanged, this, &SitePicker::updateButton);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_take = buttons->button(QDialogButtonBox::Ok);
    m_take->setText(tr("&Use"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT picked(checked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_filtered, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
    updateButton();
}

QStringList SitePicker::checked() const {
    QStringList sites;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked) {
            sites.append(item->text(0));
        }
    }
    return sites;
}

void SitePicker::updateButton() { m_take->setEnabled(!checked().isEmpty()); }

}  // namespace klartext::ui
