// SPDX-License-Identifier: MIT
#include "document/article_header.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include "document/element_text.h"
#include "document/isolation.h"
#include "document/page_writer.h"
#include "document/trust_line.h"

namespace klartext::ui {

using core::Article;
using core::BlockId;
using core::Element;
using core::ElementKind;

namespace {

/// Between the header and the text, in em.
constexpr qreal headerGap = 1.9;

/// The first of the blocks, or none.
BlockId firstOf(const std::vector<BlockId>& blocks) {
    return blocks.empty() ? core::noBlock : blocks.front();
}

void writeLine(PageWriter& writer, const std::string& utf8, BlockId block,
               const QTextCharFormat& characters, const QTextBlockFormat& format) {
    const QString text = toQString(utf8);
    if (text.isEmpty()) {
        return;
    }
    Place place = writer.top();
    place.characters = characters;
    writer.startParagraph(format, place, directionOf(text));
    writer.writeText(text, characters, block);
}

/// The paragraph or heading that holds nothing but the block.
const Element* paragraphOf(const Element& element, BlockId block) {
    if (element.kind == ElementKind::Paragraph || element.kind == ElementKind::Heading) {
        return element.block == block ? &element : nullptr;
    }
    for (const Element& child : element.children) {
        if (const Element* found = paragraphOf(child, block)) {
            return found;
        }
    }
    return nullptr;
}

void writeLead(PageWriter& writer, const Article& article) {
    const TextFormats& formats = writer.formats();
    const QTextBlockFormat format = formats.leadBlock();
    const BlockId block = article.metadata.leadBlock;
    if (block == core::noBlock) {
        // Known from the page's head alone: said only when the text does not say it itself.
        const QString lead = toQString(article.metadata.lead);
        if (!plainText(article.body.children).simplified().contains(lead.left(80))) {
            writeLine(writer, article.metadata.lead, block, formats.lead(), format);
        }
        return;
    }
    if (const Element* lead = paragraphOf(article.body, block)) {
        Place place = writer.top();
        place.characters = formats.lead();
        writer.startParagraph(format, place, directionOf(lead->children));
        writer.writePhrasing(lead->children, place.characters, place);
        writer.skip(lead);
    }
}

struct Part {
    QString text;
    BlockId block;
};

QList<Part> lineParts(const Article& article) {
    const core::Metadata& metadata = article.metadata;
    QList<Part> parts{
        {toQString(metadata.byline), firstOf(metadata.bylineBlocks)},
        {readableDate(toQString(metadata.date)), firstOf(metadata.dateBlocks)},
        {toQString(metadata.site), core::noBlock},
    };
    if (article.tally.minutesToRead > 0) {
        const QString time = QCoreApplication::translate("ArticleHeader", "%n min read", nullptr,
                                                         article.tally.minutesToRead);
        parts.append({QString(time).replace(u' ', QChar::Nbsp), core::noBlock});
    }
    parts.removeIf([](const Part& part) { return part.text.isEmpty(); });
    return parts;
}

void writeByline(PageWriter& writer, const Article& article) {
    const QList<Part> parts = lineParts(article);
    if (parts.isEmpty()) {
        return;
    }
    Place place = writer.top();
    place.characters = writer.formats().meta();
    writer.startParagraph(writer.formats().headline(0.8, 0.2, 0), place, std::nullopt);
    for (const Part& part : parts) {
        if (&part != &parts.front()) {
            writer.writeText(QStringLiteral("  ·  "), place.characters, core::noBlock);
        }
        writer.writeText(isolated(part.text, writer.direction()), place.characters, part.block);
    }
}

}  // namespace

QString readableDate(const QString& date) {
    const QDate day = QDate::fromString(date.left(10), Qt::ISODate);
    if (!day.isValid()) {
        return date;
    }
    // The day of the week says nothing about a text.
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*\\bdddd\\b[,.]?\\s*"));
    const QString format = QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
    return QLocale().toString(day, format);
}

void writeArticleHeader(PageWriter& writer, const Article& article, const PictureNews& pictures) {
    const core::Metadata& metadata = article.metadata;
    const TextFormats& formats = writer.formats();
    writeLine(writer, metadata.kicker, metadata.kickerBlock, formats.kicker(),
              formats.headline(0.8, 0, 0.25));
    QTextBlockFormat title = formats.headline(1.95, 0, 0.5);
    title.setHeadingLevel(1);
    writeLine(writer, metadata.title, metadata.titleBlock, formats.title(), title);
    writeLead(writer, article);
    writeByline(writer, article);
    if (!writer.onPaper()) {
        writeTrustLine(writer, article, pictures);
    }
    writer.setGapBelow(headerGap * formats.em());
}

}  // namespace klartext::ui
