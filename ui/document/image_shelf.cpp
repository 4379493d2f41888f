// SPDX-License-Identifier: MIT
#include "document/image_shelf.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <algorithm>

namespace klartext::ui {

ImageShelf::ImageShelf(QObject* parent) : QObject(parent) {}

ImageShelf::~ImageShelf() { m_gone.request_stop(); }

bool ImageShelf::takeUnasked(const QUrl& url) {
    Entry& entry = m_entries[url];
    if (entry.state != State::Named) {
        return false;
    }
    entry.state = State::Asked;
    return true;
}

void ImageShelf::setBytes(const QUrl& url, const QByteArray& bytes, int width) {
    decode(url, bytes, width);
}

void ImageShelf::setFailed(const QUrl& url) {
    if (entry(url).state == State::Shown) {
        return;
    }
    m_entries[url].state = State::Failed;
    Q_EMIT changed(url);
}

void ImageShelf::setHeld(const QUrl& url) {
    if (entry(url).state != State::Shown) {
        m_entries[url].state = State::Held;
        Q_EMIT changed(url);
    }
}

int ImageShelf::failedCount() const { return count(State::Failed); }

int ImageShelf::heldCount() const { return count(State::Held); }

void ImageShelf::forgetFailed() { reset(State::Failed); }

void ImageShelf::release(const QUrl& url) {
    if (isHeld(url)) {
        m_entries[url].state = State::Asked;
        Q_EMIT changed(url);
    }
}

int ImageShelf::count(State state) const {
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                          [state](const Entry& e) { return e.state == state; }));
}

void ImageShelf::reset(State state) {
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        it->state = it->state == state ? State::Named : it->state;
    }
}

void ImageShelf::sharpen(int width) {
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const int shown = it->image.width();
        if (it->state == State::Shown && shown < it->size.width() && shown < width) {
            decode(it.key(), it->bytes, width);
        }
    }
}

void ImageShelf::decode(const QUrl& url, const QByteArray& bytes, int width) {
    auto* watcher = new QFutureWatcher<DecodedImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, url, bytes] {
        take(url, bytes, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([bytes, width, gone = m_gone.get_token()] {
        return gone.stop_requested() ? DecodedImage() : decodeImage(bytes, width);
    }));
}

void ImageShelf::take(const QUrl& url, const QByteArray& bytes, const DecodedImage& decoded) {
    if (decoded.image.isNull()) {
        setFailed(url);
        return;
    }
    m_entries.insert(url, {State::Shown, decoded.size, decoded.image, bytes});
    Q_EMIT changed(url);
}

}  // namespace klartext::ui
