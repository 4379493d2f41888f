// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/pictures.h"
#include "document/element_text.h"
#include "document/page_writer.h"
#include "document/picture_link.h"

// Pictures, in their own paragraph and in lines.
namespace klartext::ui {

using core::Element;
using core::ElementKind;

void PageWriter::writePicture(std::span<const Element> elements, const Place& place,
                              const QTextCharFormat& link, qreal gap) {
    for (const Element& element : elements) {
        nameFragment(element);
        if (element.kind != ElementKind::Image) {
            writePicture(element.children, place, m_formats.inside(element, link), gap);
            continue;
        }
        QTextBlockFormat format;
        format.setAlignment(place.cell ? Qt::AlignLeft : Qt::AlignHCenter);
        format.setTopMargin(place.cell ? 0 : m_formats.paragraphGap() * 0.4);
        format.setBottomMargin(gap);
        startParagraph(format, place, std::nullopt);
        m_marker.clear();
        writeImage(element, link, place, false);
    }
}

void PageWriter::writeImage(const Element& image, const QTextCharFormat& format, const Place& place,
                            bool inLine) {
    noteBlock(image.block);
    // In pixels of the page, which a zoom makes larger like the text.
    const qreal zoom = std::max(m_page.style().zoom, 0.1);
    const core::PictureFile file = core::pictureFor(image, columnWidth() * place.imageShare / zoom,
                                                    zoom * m_page.style().pixelRatio);
    const QUrl url(toQString(file.url));
    QTextCharFormat own = format;
    // What stands for something else leads there, and is not looked at by itself.
    if (!inLine && !format.hasProperty(EmbedProperty)) {
        notePicture(image, own);
        m_page.m_pictures.back().url = url;
    }
    own.setProperty(ImageDensityProperty, file.density);
    own.setObjectType(imageObjectType);
    own.setProperty(ImageUrlProperty, url);
    own.setProperty(ImageTextProperty, toQString(image.text));
    own.setProperty(ImageSizeProperty, QSize(image.width, image.height));
    own.setProperty(ImageInlineProperty, inLine);
    own.setProperty(ImageShareProperty, place.imageShare);
    own.setProperty(ImageIndentProperty, place.indent);
    m_page.m_imagePlaces.push_back({m_cursor.position(), url});
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), told(own));
}

/// A picture is a link to itself, larger: so it is reached and opened as links are.
void PageWriter::notePicture(const Element& image, QTextCharFormat& format) {
    const int index = static_cast<int>(m_page.m_pictures.size());
    const QUrl link(format.anchorHref());
    m_page.m_pictures.push_back({m_cursor.position(), QUrl(),
                                 QUrl(toQString(core::finestPicture(image).url)), link,
                                 toQString(image.text), QString()});
    if (!onPaper()) {
        format.setAnchor(true);
        format.setAnchorHref(PictureLink{index}.url().toString());
    }
}

}  // namespace klartext::ui
