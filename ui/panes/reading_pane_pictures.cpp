// SPDX-License-Identifier: MIT
// What the pane does with the pictures of its article.
#include <QSet>
#include <algorithm>

#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "pictures/picture_viewer.h"

namespace klartext::ui {

void ReadingPane::showPicture(int index) {
    if (m_viewer == nullptr) {
        m_viewer = new PictureViewer(window());
        // Who looks at a picture closely wants it.
        connect(m_viewer, &PictureViewer::imageRequested, this, &ReadingPane::imageWanted);
        connect(m_viewer, &PictureViewer::linkActivated, this, &ReadingPane::linkActivated);
        connect(m_viewer, &PictureViewer::saveRequested, this, &ReadingPane::savePictureRequested);
    }
    const auto& pictures = m_view->page()->pictures();
    const auto wanted = static_cast<std::size_t>(index);
    if (wanted < pictures.size() && m_view->page()->images().isHeld(pictures[wanted].url)) {
        loadPicture(pictures[wanted].url);
        return;
    }
    m_viewer->setFolder(m_pictureFolder);
    m_viewer->open(m_view->page()->pictures(), index, m_view->page()->images());
}

void ReadingPane::announceSaved(const QString& sentence) {
    if (m_viewer != nullptr) {
        m_viewer->announce(sentence);
    }
}

void ReadingPane::countPictures() {
    const PictureNews news{m_view->page()->images().failedCount(), heldPictures(), m_pictureSite};
    if (hasArticle() && news != m_pictures) {
        const bool sayNothing = news.held == 0 && m_pictures.held == 0;
        const bool onlySite = sayNothing && news.failed == m_pictures.failed;
        m_pictures = news;
        if (!onlySite) {
            rebuild();
        }
    }
}

int ReadingPane::heldPictures() const {
    const ImageShelf& shelf = m_view->page()->images();
    if (!hasArticle() || shelf.heldCount() == 0) {
        return 0;
    }
    // Those further down were not asked for yet, and will be held as well.
    QSet<QUrl> waiting;
    for (const PageDocument::ImagePlace& place : m_view->page()->imagePlaces()) {
        const ImageShelf::State state = shelf.entry(place.url).state;
        const bool named = state == ImageShelf::State::Named &&
                           place.url.scheme().startsWith(QLatin1String("http"));
        if (named || state == ImageShelf::State::Held) {
            waiting.insert(place.url);
        }
    }
    return static_cast<int>(waiting.size());
}

void ReadingPane::setPictureSite(const QString& site) {
    m_pictureSite = site;
    m_failureTimer.start();
}

void ReadingPane::loadPicture(const QUrl& url) {
    m_view->page()->images().release(url);
    Q_EMIT imageWanted(url);
}

void ReadingPane::releasePictures() {
    m_view->page()->images().releaseHeld();
    if (hasArticle()) {
        m_pictures.held = 0;
        rebuild();
    }
}

/// Whether a file was asked for to be looked at closely, and the text does not show it.
bool ReadingPane::isForViewerAlone(const QUrl& url) const {
    const auto& shown = m_view->page()->imagePlaces();
    return m_viewer != nullptr && m_viewer->hasAskedFor(url) &&
           std::ranges::find(shown, url, &PageDocument::ImagePlace::url) == shown.end();
}

void ReadingPane::closePicture() {
    if (m_viewer != nullptr) {
        m_viewer->dismiss();
    }
}

void ReadingPane::setImage(const QUrl& url, const QByteArray& bytes) {
    if (!isForViewerAlone(url)) {
        m_view->setImage(url, bytes);
    }
    if (m_viewer != nullptr) {
        m_viewer->setImage(url, bytes);
    }
}

void ReadingPane::setImageFailed(const QUrl& url) {
    if (!isForViewerAlone(url)) {
        m_view->setImageFailed(url);
    }
    if (m_viewer != nullptr) {
        m_viewer->setFailed(url);
    }
}

void ReadingPane::setImageHeld(const QUrl& url) { m_view->page()->images().setHeld(url); }

}  // namespace klartext::ui
