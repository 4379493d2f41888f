// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QUrl>

namespace klartext::ui {

/// The images of one document: what is known of each, from "named on the page" to "shown".
///
/// Bytes are decoded on a pool, never larger than they are shown; what arrives after the shelf is
/// gone is dropped. Lives in the GUI thread.
class ImageShelf : public QObject {
    Q_OBJECT

public:
    enum class State { Named, Asked, Decoding, Shown, Failed };
    struct Entry {
        State state = State::Named;
        QList<int> positions;  ///< of the image's characters in the document
        QSize size;            ///< natural size in CSS pixels; empty when not known yet
        QImage image;          ///< when Shown
        QByteArray bytes;      ///< as delivered, to decode again at another size
    };

    explicit ImageShelf(QObject* parent = nullptr);
    ~ImageShelf() override;

    /// Names an image at a place in the document.
    void add(const QUrl& url, int position, const QSize& size);
    [[nodiscard]] const Entry* find(const QUrl& url) const;
    /// Images not asked for yet that stand in [from, to), in document order; they count as asked.
    [[nodiscard]] QList<QUrl> takeUnasked(int from, int to);

    /// Decodes for at most `bounds` device pixels.
    void setBytes(const QUrl& url, const QByteArray& bytes, const QSize& bounds);
    void setFailed(const QUrl& url);
    /// Takes over what another shelf has, for the same page set anew.
    void adopt(const ImageShelf& other);

Q_SIGNALS:
    /// The image is Shown or Failed now. Emitted after aboutToChange() of the same url.
    void changed(const QUrl& url);
    void aboutToChange(const QUrl& url);

private:
    struct Decoded;
    void finish(const QUrl& url, const Decoded& decoded);

    QHash<QUrl, Entry> m_entries;
};

}  // namespace klartext::ui
