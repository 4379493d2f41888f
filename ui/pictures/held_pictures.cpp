// SPDX-License-Identifier: MIT
#include "pictures/held_pictures.h"

#include <QMap>
#include <QMenu>
#include <QPair>
#include <algorithm>

#include "document/page_document.h"
#include "document/text_formats.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "pictures/picture_choice.h"
#include "settings/settings.h"

namespace klartext::ui {

namespace {

/// The address of the picture at the position, or right before it where its right half was hit.
QUrl heldPictureAt(const PageDocument& page, int position) {
    for (const int at : {position, position - 1}) {
        const auto& places = page.imagePlaces();
        const auto place = std::ranges::find(places, at, &PageDocument::ImagePlace::position);
        if (place != places.end() && page.images().isHeld(place->url)) {
            return place->url;
        }
    }
    return {};
}

}  // namespace

HeldPictures::HeldPictures(Settings& settings, ReadingPane& reading, QObject* parent)
    : QObject(parent), m_settings(settings), m_reading(reading) {
    connect(&reading, &ReadingPane::menuFilled, this, &HeldPictures::fillMenu);
    connect(&settings.pictures, &SettingBase::changed, this, &HeldPictures::showSite);
}

void HeldPictures::setPage(const QUrl& page) {
    m_site = pictureSite(page);
    m_fates.clear();
    showSite();
    Q_EMIT changed();
}

void HeldPictures::showSite() {
    const bool asks = m_settings.pictures.value() == PictureChoice::Ask;
    m_reading.setPictureSite(asks ? m_site : QString());
}

void HeldPictures::note(const QUrl& url, PictureFate fate) {
    m_fates.insert(url, fate);
    Q_EMIT changed();
}

void HeldPictures::settle(const QUrl& url) {
    if (m_fates.remove(url) > 0) {
        Q_EMIT changed();
    }
}

void HeldPictures::settleHeld() {
    m_fates.removeIf([](const auto& each) { return each.value() == PictureFate::Held; });
    Q_EMIT changed();
}

QList<BlockedPictures> HeldPictures::blocked() const {
    QMap<QPair<QString, int>, int> counts;
    for (auto it = m_fates.cbegin(); it != m_fates.cend(); ++it) {
        ++counts[{pictureSite(it.key()), static_cast<int>(it.value())}];
    }
    QList<BlockedPictures> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        list.append({it.key().first, PictureFate(it.key().second), it.value()});
    }
    return list;
}

int HeldPictures::heldCount() const { return m_reading.heldPictures(); }

void HeldPictures::loadAll() { Q_EMIT allWanted(); }

void HeldPictures::allowSite() {
    m_settings.pictureSites.takeOver();
    QStringList sites = m_settings.pictureSites.value();
    if (m_site.isEmpty() || sites.contains(m_site)) {
        return;
    }
    sites.append(m_site);
    sites.sort();
    m_settings.pictureSites.setValue(sites);
}

void HeldPictures::fillMenu(QMenu& menu, int position) {
    if (heldCount() == 0) {
        return;
    }
    menu.addSeparator();
    if (const QUrl url = heldPictureAt(*m_reading.view()->page(), position); !url.isEmpty()) {
        menu.addAction(tr("&Load this picture"), &m_reading,
                       [this, url] { m_reading.loadPicture(url); });
    }
    menu.addAction(tr("Load all &pictures of this page"), this, &HeldPictures::loadAll);
    if (!m_site.isEmpty() && m_settings.pictures.value() == PictureChoice::Ask) {
        menu.addAction(tr("Al&ways load pictures on %1").arg(m_site), this,
                       &HeldPictures::allowSite);
    }
}

}  // namespace klartext::ui
