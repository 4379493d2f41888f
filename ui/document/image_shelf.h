// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QUrl>
#include <stop_token>

#include "document/image_decoder.h"

namespace klartext::ui {

/// The images of one page: what is known of each, from "named on the page" to "shown".
///
/// Bytes are decoded on a pool, never larger than they are shown; what is ready only after the
/// shelf is gone is dropped. Documents of the same page share a shelf. Lives in the GUI thread.
class ImageShelf : public QObject {
    Q_OBJECT

public:
    /// Held: nobody loads it until the person says so.
    enum class State { Named, Asked, Shown, Failed, Held };
    struct Entry {
        State state = State::Named;
        QSize size;        ///< natural size in CSS pixels; empty when not known yet
        QImage image;      ///< when Shown
        QByteArray bytes;  ///< as delivered, to decode again for a larger view
    };

    explicit ImageShelf(QObject* parent = nullptr);
    ~ImageShelf() override;

    [[nodiscard]] Entry entry(const QUrl& url) const { return m_entries.value(url); }
    /// Whether nobody was asked for the image yet; from now on somebody is.
    [[nodiscard]] bool takeUnasked(const QUrl& url);

    /// Decodes for a view of at most `width` device pixels.
    void setBytes(const QUrl& url, const QByteArray& bytes, int width);
    /// The same at once, for what is decoded already.
    void setDecoded(const QUrl& url, const QByteArray& bytes, const DecodedImage& image) {
        take(url, bytes, image);
    }
    void setFailed(const QUrl& url);
    void setHeld(const QUrl& url);
    [[nodiscard]] bool isHeld(const QUrl& url) const { return entry(url).state == State::Held; }
    [[nodiscard]] int failedCount() const;
    [[nodiscard]] int heldCount() const;
    /// What is held is as if it had never been asked for.
    void releaseHeld() { reset(State::Held); }
    /// Somebody is asked for a held image now.
    void release(const QUrl& url);
    /// What failed is as if it had never been asked for.
    void forgetFailed();
    /// Decodes again what was made smaller than a view of `width` device pixels could show.
    void sharpen(int width);

Q_SIGNALS:
    /// The image is Shown, Failed or Held now, or sharper.
    void changed(const QUrl& url);

private:
    [[nodiscard]] int count(State state) const;
    void reset(State state);
    void decode(const QUrl& url, const QByteArray& bytes, int width);
    void take(const QUrl& url, const QByteArray& bytes, const DecodedImage& decoded);

    QHash<QUrl, Entry> m_entries;
    std::stop_source m_gone;
};

}  // namespace klartext::ui
