// SPDX-License-Identifier: MIT
#include "cookies/cookie_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "cookies/site_picker.h"
#include "settings/settings.h"
#include "widgets/filtered_list.h"
#include "widgets/save_dialog.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 76;
constexpr int heightInLines = 22;

QString untilWhen(const CookieSite& site) {
    if (site.expired) {
        return CookieDialog::tr("expired");
    }
    return site.expires.isValid()
               ? QLocale().toString(site.expires.toLocalTime().date(), QLocale::LongFormat)
               : CookieDialog::tr("until removed");
}

}  // namespace

CookieDialog::CookieDialog(CookieDesk& desk, Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_filtered(new FilteredList(
          {tr("Part of a site’s name"), tr("Filter the sites"), tr("Sites with cookies"),
           tr("There are none. Log in to a site in your browser, then add its cookies here: from "
              "a cookies.txt file, or from Firefox.")})),
      m_list(m_filtered->tree()),
      m_message(new QLabel),
      m_fromFile(new QPushButton(tr("Add from &File…"))),
      m_fromFirefox(new QPushButton(tr("Add from F&irefox"))),
      m_remove(new QPushButton(tr("&Remove"))),
      m_profiles(new QMenu(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cookies"));
    build();
    fillProfiles();
    showSites();
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
}

void CookieDialog::build() {
    auto* text = new QLabel(
        tr("From these sites pages are fetched as you, with the login of your browser. The cookies "
           "are kept in a folder that only you can read. They go to the pages of their site and "
           "nowhere else, and never into a saved file."));
    text->setWordWrap(true);
    m_list->setHeaderLabels({tr("Site"), tr("Valid Until"), tr("Cookies")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->headerItem()->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->hide();
    m_fromFirefox->setMenu(m_profiles);
    connect(m_fromFile, &QPushButton::clicked, this, &CookieDialog::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &CookieDialog::removeSelected);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &CookieDialog::removeSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    // Enter in the list is no wish for a file.
    for (QPushButton* button :
         {m_fromFile, m_fromFirefox, m_remove, close->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false);
    }
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fromFile);
    row->addWidget(m_fromFirefox);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_filtered, 1);
    layout->addWidget(m_message);
    layout->addLayout(row);
}

void CookieDialog::fillProfiles() {
    for (const BrowserProfile& profile : m_desk.profiles()) {
        QString name = profile.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_profiles->addAction(
            name, this, [this, folder = profile.folder] { offer(m_desk.readProfile(folder)); });
    }
    m_profiles->addSeparator();
    m_profiles->addAction(tr("Another &Folder…"), this, &CookieDialog::chooseProfileFolder);
}

void CookieDialog::showSites() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    for (const CookieSite& site : m_desk.sites()) {
        auto* item = new QTreeWidgetItem(
            m_list, {site.name, untilWhen(site), QLocale().toString(site.cookies)});
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_filtered->refresh();
    m_remove->setEnabled(false);
    // Who removes one after the other goes on from there.
    const int last = m_list->topLevelItemCount() - 1;
    if (last >= 0) {
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, last)), 0,
                               QItemSelectionModel::NoUpdate);
    } else if (hadFocus) {
        m_fromFile->setFocus();
    }
}

void CookieDialog::chooseFile() {
    auto* dialog =
        new QFileDialog(this, tr("Add Cookies"), usableFolder(m_settings.openFolder.value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Cookie files (*.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.openFolder.setValue(QFileInfo(path).absolutePath());
        offer(m_desk.readFile(path));
    });
    dialog->open();
}

void CookieDialog::chooseProfileFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder of a Firefox Profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { offer(m_desk.readProfile(folder)); });
    dialog->open();
}

void CookieDialog::offer(const CookieDesk::Offer& offer) {
    if (!offer.failure.isEmpty() || offer.sites.isEmpty()) {
        tell(offer.failure.isEmpty() ? tr("There are no cookies in it.") : offer.failure);
        return;
    }
    QStringList sentences;
    if (offer.broken > 0) {
        sentences.append(tr("%Ln line(s) could not be read.", nullptr, offer.broken));
    }
    if (offer.beyond > 0) {
        sentences.append(
            tr("There are too many: the last %Ln cookie(s) were left out. Make a file "
               "of fewer sites to get them.",
               nullptr, offer.beyond));
    }
    tell(sentences.join(QLatin1Char(' ')));
    auto* picker = new SitePicker(offer, this);
    connect(picker, &SitePicker::picked, this, [this](const QStringList& sites) {
        tell(m_desk.take(sites));
        showSites();
    });
    picker->open();
}

void CookieDialog::removeSelected() {
    QStringList sites;
    for (const QTreeWidgetItem* item : m_list->selectedItems()) {
        sites.append(item->text(0));
    }
    tell(m_desk.remove(sites));
    showSites();
}

void CookieDialog::tell(const QString& sentence) {
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

}  // namespace klartext::ui
