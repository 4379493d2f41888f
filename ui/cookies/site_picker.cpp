// SPDX-License-Identifier: MIT
#include "cookies/site_picker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 60;
constexpr int heightInLines = 24;

}  // namespace

SitePicker::SitePicker(const CookieDesk::Offer& offer, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit), m_list(new QTreeWidget), m_take(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose Sites"));
    auto* text = new QLabel(
        tr("Choose the sites that Klartext may fetch pages from as you. The cookies of the others "
           "are not taken over."));
    text->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Part of a site’s name"));
    m_filter->setAccessibleName(tr("Filter the sites"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &SitePicker::filter);
    m_list->setHeaderLabels({tr("Site"), tr("Cookies")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Sites"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const CookieSite& site : offer.sites) {
        auto* item = new QTreeWidgetItem(m_list, {site.name, QLocale().toString(site.cookies)});
        item->setCheckState(0, offer.sites.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
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
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
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

void SitePicker::filter(const QString& words) {
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        item->setHidden(!item->text(0).contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void SitePicker::updateButton() { m_take->setEnabled(!checked().isEmpty()); }

}  // namespace klartext::ui
