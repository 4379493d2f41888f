// SPDX-License-Identifier: MIT
#include <QFontMetricsF>
#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <array>
#include <utility>

#include "document/code_ink.h"
#include "document/element_text.h"
#include "document/embed_picture.h"
#include "document/isolation.h"
#include "document/page_writer.h"

// The kinds of elements PageWriter::write() tells apart, one function each.
namespace klartext::ui {

using core::Element;
using core::ElementKind;

namespace {

/// Deeper lists and quotes are not indented further, or no room would be left for their text.
constexpr int deepestList = 6;
constexpr int deepestQuote = 4;
constexpr int codeTabWidth = 4;
/// The marker and this space hang to the left of an item's text, so that markers of any width end
/// where the text begins.
constexpr QChar markerGap(0x2002);

QString bullet(int depth) {
    static const std::array bullets{QChar(0x2022), QChar(0x25E6), QChar(0x25AA)};
    return QString(bullets[static_cast<std::size_t>(depth) % bullets.size()]);
}

Place indented(Place place, qreal by) {
    place.indent += by;
    return place;
}

Element linkTo(const std::string& url) {
    Element link;
    link.kind = ElementKind::Link;
    link.url = url;
    return link;
}

}  // namespace

void PageWriter::writeHeading(const Element& heading, const Place& place) {
    const QTextCharFormat format =
        place.cell ? m_formats.cell(true, false) : m_formats.heading(heading.level);
    Place own = place;
    const QTextBlockFormat block = m_formats.headingBlock(heading.level);
    own.gap = block.bottomMargin();
    own.characters = format;
    writeParagraph(heading.children, block, format, own);
}

QString PageWriter::markerOf(const Element& list, std::size_t item, int depth) {
    const int number = list.start + static_cast<int>(item);
    return (list.ordered ? QLocale().toString(number) + u'.' : bullet(depth)) + markerGap;
}

void PageWriter::writeList(const Element& list, const Place& place) {
    const std::size_t count = list.children.size();
    const qreal marker = markerWidth(markerOf(list, count - 1, place.listDepth), place);
    const qreal indent = place.listDepth < deepestList ? m_formats.indent() : 0;
    Place inner = indented(place, std::max(indent, marker));
    inner.listDepth = place.listDepth + 1;
    inner.gap = m_formats.paragraphGap() * 0.45;
    for (std::size_t i = 0; i < count; ++i) {
        const Element& item = list.children[i];
        m_marker = markerOf(list, i, place.listDepth);
        m_markerBlock = item.block;
        // The space below the last item is that of the list.
        Place own = inner;
        if (i + 1 == count && place.listDepth == 0) {
            own.gap = place.gap;
        }
        nameFragment(item);
        writeFlow(
            item.kind == ElementKind::ListItem ? std::span(item.children) : std::span(&item, 1),
            own);
        m_marker.clear();
    }
}

qreal PageWriter::markerWidth(const QString& marker, const Place& place) {
    return QFontMetricsF(place.characters.font()).horizontalAdvance(marker);
}

void PageWriter::writeMarker(const Place& place) {
    if (!m_marker.isEmpty()) {
        QTextCharFormat format = place.characters;
        format.setForeground(m_formats.color(ColorId::MutedText));
        writeText(std::exchange(m_marker, {}), format, m_markerBlock);
    }
}

void PageWriter::writeDefinitions(const Element& list, const Place& place) {
    for (const Element& element : list.children) {
        if (element.kind == ElementKind::Term) {
            nameFragment(element);
            Place own = place;
            own.gap = m_formats.paragraphGap() * 0.2;
            own.characters.setFontWeight(QFont::Bold);
            writeParagraph(element.children, m_formats.paragraph(), own.characters, own);
        } else {
            write(element, indented(place, m_formats.indent()));
        }
    }
}

void PageWriter::writeQuote(const Element& quote, const Place& place) {
    Place inner = place;
    if (place.quoteDepth == 0) {
        inner.quoteOffset = place.indent;
    }
    if (place.quoteDepth < deepestQuote) {
        inner.quoteDepth = place.quoteDepth + 1;
        inner.indent += m_formats.quoteIndent();
    }
    writeFlow(quote.children, inner);
}

void PageWriter::writeCode(const Element& code, const Place& place) {
    if (isBlank(code.children)) {
        return;
    }
    const QTextCharFormat characters = m_formats.code();
    QTextBlockFormat format = m_formats.codeBlock();
    const qreal tab = codeTabWidth * QFontMetricsF(characters.font()).horizontalAdvance(u' ');
    QList<QTextOption::Tab> tabs;
    for (int i = 1; i <= 16; ++i) {
        tabs.append(QTextOption::Tab(tab * i, QTextOption::LeftTab));
    }
    format.setTabPositions(tabs);
    format.setLeftMargin(m_formats.padding());
    format.setRightMargin(m_formats.padding());
    if (place.cell) {
        // The table scrolls, and its columns are made for words.
        format.setNonBreakableLines(false);
    }
    m_marker.clear();
    startParagraph(format, place, Qt::LeftToRight);
    m_room.renew(ParagraphRoom::Text::Code);
    m_codeFrom = place.cell ? -1 : m_cursor.position();
    m_codeIndent = place.indent;
    CodeInk ink(code);
    writeCodePieces(code.children, characters, place, ink);
    removeTrailingLines();
    if (!place.cell) {
        endCodeBox();
    }
}

void PageWriter::endCodeBox() {
    m_page.m_boxes.push_back({PageDocument::Box::Kind::Code, std::exchange(m_codeFrom, -1),
                              m_cursor.position(), m_codeIndent});
}

void PageWriter::writeCodePieces(std::span<const Element> pieces, const QTextCharFormat& format,
                                 const Place& place, CodeInk& ink) {
    for (const Element& piece : pieces) {
        nameFragment(piece);
        if (piece.kind == ElementKind::Text) {
            for (const CodeInk::Piece& part : ink.next(toQString(piece.text))) {
                // A link keeps the colour of links.
                const bool plain = format.isAnchor() || part.role == CodeRole::Plain;
                QTextCharFormat look = plain ? format : m_formats.code(part.role);
                if (format.hasProperty(QTextFormat::BackgroundBrush)) {
                    look.setBackground(format.background());
                }
                writeText(part.text, look, piece.block);
            }
        } else if (piece.kind == ElementKind::LineBreak) {
            (void)ink.next(QStringLiteral("\n"));
            writeLineEnd(format);
        } else if (piece.kind == ElementKind::Image) {
            (void)ink.next(QString(QChar::ObjectReplacementCharacter));
            writeImage(piece, format, place, true);
        } else {
            writeCodePieces(piece.children, m_formats.inside(piece, format), place, ink);
        }
    }
}

void PageWriter::removeTrailingLines() {
    while (m_page.characterAt(m_cursor.position() - 1) == QChar::LineSeparator) {
        m_cursor.deletePreviousChar();
    }
}

void PageWriter::writeFigure(const Element& figure, const Place& place) {
    const auto captionFollows = [&](std::size_t i) {
        return i + 1 < figure.children.size() &&
               figure.children[i + 1].kind == ElementKind::Caption;
    };
    const std::size_t firstPicture = m_page.m_pictures.size();
    QString caption;
    for (std::size_t i = 0; i < figure.children.size(); ++i) {
        const Element& child = figure.children[i];
        if (child.kind == ElementKind::Caption) {
            caption = plainText(child.children).simplified();
        }
        Place own = place;
        own.gap = captionFollows(i) ? m_formats.paragraphGap() * 0.5 : place.gap;
        writeFlow({&child, 1}, own);
    }
    for (std::size_t i = firstPicture; i < m_page.m_pictures.size(); ++i) {
        QString& own = m_page.m_pictures[i].caption;
        own = own.isEmpty() ? caption : own;
    }
}

void PageWriter::writeCaption(const Element& caption, const Place& place) {
    Place own = place;
    own.gap = m_formats.paragraphGap() * 1.6;
    own.characters = m_formats.caption();
    own.caption = true;
    QTextBlockFormat format;
    format.setLineHeight(m_formats.em() * 1.1, QTextBlockFormat::MinimumHeight);
    // A caption may hold paragraphs of its own on careless pages.
    const bool flows = std::any_of(caption.children.begin(), caption.children.end(),
                                   [](const Element& child) { return !isPhrasing(child); });
    if (flows) {
        writeFlow(caption.children, own);
    } else {
        writeParagraph(caption.children, format, own.characters, own);
    }
}

void PageWriter::writePoster(const Element& embed, const Place& place) {
    Element image;
    image.kind = ElementKind::Image;
    image.block = embed.block;
    image.url = embed.picture;
    image.text = embed.text;
    image.width = embed.width;
    image.height = embed.height;
    QTextCharFormat link = m_formats.inside(linkTo(embed.url), {});
    link.setProperty(EmbedProperty,
                     embed.playable ? QVariant(playingTime(embed.seconds)) : QVariant(false));
    writePicture({&image, 1}, place, link, 0);
}

void PageWriter::writeEmbed(const Element& embed, const Place& place) {
    if (!embed.picture.empty()) {
        writePoster(embed, place);
    }
    QTextBlockFormat format;
    format.setTopMargin(m_formats.paragraphGap() + m_formats.padding());
    format.setBottomMargin(m_formats.paragraphGap() + m_formats.padding());
    format.setLeftMargin(m_formats.padding());
    format.setRightMargin(m_formats.padding());
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::Box));
    const QString text = toQString(embed.text).trimmed();
    m_marker.clear();
    startParagraph(format, place, directionOf(text));
    const QString label = text.isEmpty() ? PageDocument::tr("Embedded content") : text;
    const QUrl url(toQString(embed.url));
    QTextCharFormat characters = m_formats.meta();
    if (embed.playable && embed.picture.empty()) {
        // The variation selector asks for a plain sign instead of a coloured picture.
        writeText(QStringLiteral("\u25B6\uFE0E\u2002"), characters, embed.block);
    }
    writeText(label, url.isEmpty() ? characters : m_formats.inside(linkTo(embed.url), characters),
              embed.block);
    QString host = url.host();
    host.remove(0, host.startsWith(QLatin1String("www.")) ? 4 : 0);
    QStringList facts;
    if (host != label) {
        facts.append(host);
    }
    facts.append(playingTime(embed.seconds));
    facts.removeAll(QString());
    if (!facts.isEmpty()) {
        writeText(QStringLiteral("  ") + isolated(facts.join(QStringLiteral(" · ")), m_direction),
                  characters, embed.block);
    }
}

void PageWriter::writeRule(const Place& place) {
    QTextBlockFormat format;
    format.setTopMargin(m_formats.paragraphGap() * 0.6);
    format.setBottomMargin(m_formats.paragraphGap() * 1.4);
    format.setProperty(DecorationProperty, static_cast<int>(Decoration::Rule));
    m_marker.clear();
    startParagraph(format, place, std::nullopt);
}

/// What the page sets apart from its text stands on a ground of its own.
void PageWriter::writePanel(const Element& panel, const Place& place) {
    if (place.cell || place.panel > 0 || isBlank(panel.children)) {
        return writeFlow(panel.children, place);
    }
    Place inner = indented(place, m_formats.padding());
    inner.panel = ++m_panels;
    inner.gap = m_formats.paragraphGap() * 0.6;
    setGapBelow(m_formats.paragraphGap() + m_formats.padding());
    writeFlow(panel.children, inner);
    setGapBelow(m_formats.paragraphGap() + m_formats.padding());
}

}  // namespace klartext::ui
