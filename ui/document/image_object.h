// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace klartext::ui {

class PageDocument;

/// Lays out and paints the images of a PageDocument: the image itself, the space reserved for it
/// until it comes, or its alternative text in a quiet box when it cannot be had or waits for the
/// person's word.
class ImageObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ImageObject(PageDocument& page);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] QSizeF naturalSize(const QTextFormat& format) const;
    [[nodiscard]] QSizeF boxSize(const QTextFormat& format, qreal width) const;
    [[nodiscard]] QSizeF heldSize(const QTextFormat& format, qreal width) const;
    [[nodiscard]] QString boxText(const QTextFormat& format) const;
    void drawBox(QPainter& painter, const QRectF& rect, const QTextFormat& format) const;

    PageDocument& m_page;
};

}  // namespace klartext::ui
