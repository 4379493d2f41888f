// SPDX-License-Identifier: MIT
#include "pictures/picture_sites_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "settings/settings.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 56;
constexpr int heightInLines = 16;

}  // namespace

PictureSitesDialog::PictureSitesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_stack(new QStackedWidget),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("&Remove"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sites with Pictures"));
    build();
    showSites();
    connect(&settings.pictureSites, &SettingBase::changed, this, &PictureSitesDialog::showSites);
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
}

void PictureSitesDialog::build() {
    auto* text = new QLabel(
        tr("On these sites pictures are loaded at once while Klartext asks on all others."));
    text->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Sites whose pictures are always loaded"));
    auto* empty = new QLabel(
        tr("There are none yet. Choose “Always on …” above an article whose pictures were not "
           "loaded."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(fontMetrics().lineSpacing());
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &PictureSitesDialog::removeSelected);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &PictureSitesDialog::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
}

void PictureSitesDialog::showSites() {
    m_list->clear();
    m_list->addItems(m_settings.pictureSites.value());
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    m_remove->setEnabled(false);
}

void PictureSitesDialog::removeSelected() {
    m_settings.pictureSites.takeOver();
    QStringList sites = m_settings.pictureSites.value();
    for (const QListWidgetItem* item : m_list->selectedItems()) {
        sites.removeAll(item->text());
    }
    m_settings.pictureSites.setValue(sites);
}

}  // namespace klartext::ui
