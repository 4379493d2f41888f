// SPDX-License-Identifier: MIT
#include "document/image_object.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMarginsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextFrameFormat>
#include <algorithm>

#include "document/embed_picture.h"
#include "document/page_document.h"
#include "document/text_formats.h"

namespace klartext::ui {

namespace {

constexpr qreal corner = 4;
/// Until an image says its size, as much is reserved as most pictures on pages need.
constexpr qreal commonRatio = 9.0 / 16;
/// No picture but a very long drawing is taller than this share of its column.
constexpr qreal tallest = 1.3;
constexpr qreal longDrawing = 2.4;
/// Images no larger than this are counting pixels and spacers.
constexpr int invisible = 3;
/// How much is left of a picture that is dimmed; the rest is the paper.
constexpr qreal dimmed = 0.72;

QUrl urlOf(const QTextFormat& format) { return format.property(ImageUrlProperty).toUrl(); }

QString textOf(const QTextFormat& format) {
    const QString text = format.stringProperty(ImageTextProperty);
    return text.isEmpty() ? ImageObject::tr("Image not available") : text;
}

/// What the picture shows, how large the page says it is, and that it can be had.
QString heldText(const QTextFormat& format) {
    const QString text = format.stringProperty(ImageTextProperty);
    if (format.boolProperty(ImageInlineProperty)) {
        return text.isEmpty() ? ImageObject::tr("Picture") : text;
    }
    const QSize size = format.property(ImageSizeProperty).toSize();
    const QString load = ImageObject::tr("Load this picture");
    const QString line = size.isEmpty() ? load
                                        : ImageObject::tr("%1 × %2 pixels · %3")
                                              .arg(QLocale().toString(size.width()),
                                                   QLocale().toString(size.height()), load);
    return (text.isEmpty() ? ImageObject::tr("Picture") : text) + u'\n' + line;
}

/// Between the box and the alternative text in it. In a line of text there is little room.
QMarginsF paddingOf(const QTextFormat& format) {
    return format.boolProperty(ImageInlineProperty) ? QMarginsF(6, 1, 6, 1)
                                                    : QMarginsF(12, 12, 12, 12);
}

QFont boxFont(const PageDocument& page) { return TextFormats(page.style()).caption().font(); }

constexpr int boxFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

}  // namespace

ImageObject::ImageObject(PageDocument& page) : QObject(&page), m_page(page) {}

QSizeF ImageObject::naturalSize(const QTextFormat& format) const {
    const QSize stated = format.property(ImageSizeProperty).toSize();
    const QSize arrived = m_page.images().entry(urlOf(format)).size;
    if (arrived.isEmpty()) {
        return stated;
    }
    // The page says how large the image is shown; the image says in which shape.
    if (stated.width() > 0) {
        return QSizeF(stated.width(),
                      static_cast<qreal>(stated.width()) * arrived.height() / arrived.width());
    }
    if (stated.height() > 0) {
        return QSizeF(static_cast<qreal>(stated.height()) * arrived.width() / arrived.height(),
                      stated.height());
    }
    const qreal density = format.doubleProperty(ImageDensityProperty);
    return density > 0 ? QSizeF(arrived) / density : QSizeF(arrived);
}

QSizeF ImageObject::boxSize(const QTextFormat& format, qreal width) const {
    const QFontMetricsF metrics(boxFont(m_page));
    const QMarginsF padding = paddingOf(format);
    const qreal room = width - padding.left() - padding.right();
    const QRectF text = metrics.boundingRect(QRectF(0, 0, room, 1e6), boxFlags, boxText(format));
    const QRectF box = text.marginsAdded(padding);
    return {format.boolProperty(ImageInlineProperty) ? box.width() : width, box.height()};
}

QString ImageObject::boxText(const QTextFormat& format) const {
    return m_page.images().isHeld(urlOf(format)) ? heldText(format) : textOf(format);
}

/// A box for the text; as large as the picture will be, where that is known, so that nothing moves
/// when it comes.
QSizeF ImageObject::heldSize(const QTextFormat& format, qreal width) const {
    const QSizeF box = boxSize(format, width);
    const QSizeF natural = naturalSize(format);
    if (natural.isEmpty() || format.boolProperty(ImageInlineProperty)) {
        return box;
    }
    const qreal scale = std::min(m_page.style().zoom, width / natural.width());
    const QSizeF picture = natural * scale;
    const bool holdsText = boxSize(format, picture.width()).height() <= picture.height();
    return holdsText ? QSizeF(picture.width(), std::min(picture.height(), width * tallest)) : box;
}

QSizeF ImageObject::intrinsicSize(QTextDocument* document, int /*position*/,
                                  const QTextFormat& format) {
    const qreal column = m_page.columnWidth() - format.doubleProperty(ImageIndentProperty);
    const qreal available = std::max(1.0, column * format.doubleProperty(ImageShareProperty));
    if (m_page.images().entry(urlOf(format)).state == ImageShelf::State::Failed) {
        return boxSize(format, available);
    }
    if (m_page.images().isHeld(urlOf(format))) {
        return heldSize(format, available);
    }
    const QSizeF natural = naturalSize(format);
    if (natural.isEmpty()) {
        return format.boolProperty(ImageInlineProperty)
                   ? QSizeF(1, QFontMetricsF(document->defaultFont()).ascent())
                   : QSizeF(available, available * commonRatio);
    }
    if (std::max(natural.width(), natural.height()) <= invisible) {
        return {0, 0};
    }
    qreal scale = std::min(m_page.style().zoom, available / natural.width());
    if (natural.height() < natural.width() * longDrawing) {
        scale = std::min(scale, std::max(available * tallest, 1.0) / natural.height());
    }
    // On paper, no picture is taller than its page.
    const PageDocument::Margins& margins = m_page.margins();
    const qreal room = m_page.pageSize().height() - margins.top - margins.bottom;
    if (m_page.style().onPaper && room > 0) {
        scale = std::min(scale, room / natural.height());
    }
    return natural * scale;
}

void ImageObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/,
                             int /*position*/, const QTextFormat& format) {
    if (rect.isEmpty()) {
        return;
    }
    const ImageShelf::Entry entry = m_page.images().entry(urlOf(format));
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (entry.state == ImageShelf::State::Shown) {
        const DocumentStyle& style = m_page.style();
        if (style.dimsImages && style.theme.isDark()) {
            painter->setOpacity(dimmed);
        }
        painter->drawImage(rect, entry.image);
    } else {
        drawBox(*painter, rect, format);
    }
    if (format.property(EmbedProperty).typeId() == QMetaType::QString) {
        paintPlayMark(*painter, rect, format.stringProperty(EmbedProperty), boxFont(m_page));
    }
    painter->restore();
}

void ImageObject::drawBox(QPainter& painter, const QRectF& rect, const QTextFormat& format) const {
    const Theme& theme = m_page.style().theme;
    const ImageShelf::State state = m_page.images().entry(urlOf(format)).state;
    const bool held = state == ImageShelf::State::Held;
    const bool failed = held || state == ImageShelf::State::Failed;
    painter.setPen(failed ? QPen(theme.color(ColorId::Rule)) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(ColorId::Surface));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (failed) {
        painter.setPen(theme.color(ColorId::MutedText));
        painter.setFont(boxFont(m_page));
        const int centred = Qt::AlignCenter | Qt::TextWordWrap;
        const bool alone = held && !format.boolProperty(ImageInlineProperty);
        painter.drawText(rect.marginsRemoved(paddingOf(format)), alone ? centred : boxFlags,
                         boxText(format));
    }
}

}  // namespace klartext::ui
