// SPDX-License-Identifier: MIT
#include "paper/paged_article.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

#include "core/inline_image.h"
#include "document/decorations.h"
#include "document/document_builder.h"
#include "document/image_decoder.h"
#include "typography/theme.h"

namespace klartext::ui {

namespace {

/// Paper is read nearer than a screen.
constexpr qreal paperScale = 0.75;
constexpr qreal millimetresPerInch = 25.4;
/// Each pass moves one block down and lays out everything behind it: what a book takes is little,
/// but a thousand pages would take hours. The pages behind end where they end.
constexpr int mostPasses = 2000;
constexpr std::chrono::seconds breakingTime{5};
/// A paragraph this long does not begin with one line at the foot of a page.
constexpr int longParagraph = 3;

core::Element phrase(core::ElementKind kind, std::string text = {}) {
    core::Element element;
    element.kind = kind;
    element.text = std::move(text);
    return element;
}

/// Where the text comes from cannot be asked of paper, so it says so.
core::Article withSource(core::Article article) {
    const std::string& url = article.metadata.url;
    if (!url.starts_with("http")) {
        return article;
    }
    core::Element link = phrase(core::ElementKind::Link);
    link.url = url;
    link.children = {phrase(core::ElementKind::Text, url)};
    core::Element small = phrase(core::ElementKind::Small);
    small.children = {std::move(link)};
    core::Element line = phrase(core::ElementKind::Paragraph);
    line.children = {std::move(small)};
    article.body.children.push_back(phrase(core::ElementKind::Rule));
    article.body.children.push_back(std::move(line));
    return article;
}

DocumentStyle paperStyle(const Typography& typography, qreal dotsPerInch) {
    DocumentStyle style;
    style.typography = typography;
    style.theme = Theme::named(ThemeChoice::Light);
    style.zoom = paperScale * dotsPerInch / fontDotsPerInch();
    style.onPaper = true;
    return style;
}

/// Of the processor, in this thread: a busy machine breaks pages as an idle one does.
std::chrono::nanoseconds timeTaken() {
    timespec taken{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &taken);
    return std::chrono::seconds(taken.tv_sec) + std::chrono::nanoseconds(taken.tv_nsec);
}

bool isInTable(const QTextBlock& block) { return QTextCursor(block).currentTable() != nullptr; }

}  // namespace

int fontDotsPerInch() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen != nullptr ? qRound(screen->logicalDotsPerInchY()) : 96;
}

Sheet sheetOf(const QPageSize& paper, qreal dotsPerInch) {
    constexpr qreal side = 23;
    constexpr qreal top = 20;
    constexpr qreal bottom = 24;
    const qreal dots = dotsPerInch / millimetresPerInch;
    return {paper.size(QPageSize::Millimeter) * dots,
            QMarginsF(side * dots, top * dots, side * dots, bottom * dots), dotsPerInch};
}

PagedArticle::PagedArticle(const core::Article& article, const core::ImageSource& images,
                           const Typography& typography, const Sheet& sheet,
                           const std::stop_token& stop)
    : m_sheet(sheet), m_title(QString::fromStdString(article.metadata.title).simplified()) {
    m_document = buildArticle(withSource(article), paperStyle(typography, sheet.dotsPerInch));
    m_document->setUseDesignMetrics(true);
    loadImages(images, stop);
    m_document->setColumn(static_cast<int>(sheet.size.width()),
                          {sheet.margins.left(), sheet.margins.top(), sheet.margins.bottom()});
    m_document->setPageSize(sheet.size);
    // Qt lays out step by step, and a change in between would leave what follows without lines.
    layOut(stop);
    breakPages(stop);
}

PagedArticle::~PagedArticle() = default;

void PagedArticle::layOut(const std::stop_token& stop) {
    constexpr int charactersAtOnce = 30'000;
    const QAbstractTextDocumentLayout& layout = *m_document->documentLayout();
    for (int position = 0; position < m_document->characterCount(); position += charactersAtOnce) {
        if (stop.stop_requested()) {
            return;
        }
        (void)layout.blockBoundingRect(m_document->findBlock(position));
    }
    (void)m_document->pageCount();
}

void PagedArticle::loadImages(const core::ImageSource& images, const std::stop_token& stop) {
    const int width = static_cast<int>(m_sheet.size.width() / 2);
    for (const PageDocument::ImagePlace& place : m_document->imagePlaces()) {
        if (stop.stop_requested()) {
            return;
        }
        const std::string url = place.url.toEncoded().toStdString();
        auto image = images ? images(url) : std::nullopt;
        image = image ? image : core::inlineImage(url);
        const QByteArray bytes = image ? QByteArray::fromStdString(image->bytes) : QByteArray();
        m_document->images().setDecoded(place.url, bytes, decodeImage(bytes, width));
    }
}

int PagedArticle::pageCount() const { return std::max(1, m_document->pageCount()); }

int PagedArticle::pageOf(qreal y) const {
    return static_cast<int>(std::floor(y / m_sheet.size.height()));
}

qreal PagedArticle::topOf(const QTextBlock& block) const {
    const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
    return block.layout()->lineCount() > 0 ? top + block.layout()->lineAt(0).y() : top;
}

/// Whether the block leaves at the foot of its page what belongs to the text on the next one.
bool PagedArticle::standsAlone(const QTextBlock& block) const {
    const int page = pageOf(topOf(block));
    const bool isFirst = topOf(block) - page * m_sheet.size.height() <= m_sheet.margins.top() + 1;
    if (isFirst || isInTable(block)) {
        return false;
    }
    if (block.blockFormat().headingLevel() > 0) {
        QTextBlock text = block.next();
        while (text.isValid() && text.blockFormat().headingLevel() > 0) {
            text = text.next();
        }
        return text.isValid() && pageOf(topOf(text)) != page;
    }
    const QTextLayout& layout = *block.layout();
    if (layout.lineCount() < longParagraph) {
        return false;
    }
    const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
    return pageOf(top + layout.lineAt(1).y()) != page;
}

/// What moves to the next page with the block: the headings right above it, unless they begin the
/// page.
QTextBlock PagedArticle::withHeadings(QTextBlock block) const {
    const qreal begin = pageOf(topOf(block)) * m_sheet.size.height() + m_sheet.margins.top() + 1;
    for (QTextBlock above = block.previous();
         above.isValid() && above.blockFormat().headingLevel() > 0 && topOf(above) > begin;
         above = above.previous()) {
        block = above;
    }
    return block;
}

void PagedArticle::breakPages(const std::stop_token& stop) {
    int passes = 0;
    const auto end = timeTaken() + breakingTime;
    for (QTextBlock block = m_document->begin();
         block.isValid() && passes < mostPasses && timeTaken() < end && !stop.stop_requested();
         block = block.next()) {
        if (!standsAlone(block)) {
            continue;
        }
        const QTextBlock first = withHeadings(block);
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
        (void)m_document->pageCount();
        ++passes;
    }
}

void PagedArticle::paint(QPainter& painter, int page) const {
    const QRectF sheet(QPointF(0, page * m_sheet.size.height()), m_sheet.size);
    painter.save();
    painter.scale(fontDotsPerInch() / m_sheet.dotsPerInch, fontDotsPerInch() / m_sheet.dotsPerInch);
    painter.translate(0, -sheet.top());
    painter.save();
    painter.setClipRect(sheet.adjusted(0, m_sheet.margins.top(), 0, -m_sheet.margins.bottom()));
    paintDecorations(painter, *m_document, sheet);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = sheet;
    context.palette = m_document->style().theme.palette();
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    painter.translate(sheet.topLeft());
    paintFoot(painter, page);
    painter.restore();
}

void PagedArticle::paintFoot(QPainter& painter, int page) const {
    constexpr qreal footSize = 0.72;
    QFont font = m_document->defaultFont();
    font.setPointSizeF(font.pointSizeF() * footSize);
    const QFontMetricsF metrics(font);
    const QRectF foot(
        m_sheet.margins.left(), m_sheet.size.height() - m_sheet.margins.bottom() * 0.62,
        m_sheet.size.width() - m_sheet.margins.left() - m_sheet.margins.right(), metrics.height());
    painter.setFont(font);
    painter.setPen(m_document->style().theme.color(ColorId::MutedText));
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount());
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    if (page > 0) {
        const qreal room = foot.width() - metrics.horizontalAdvance(number) - metrics.height() * 2;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_title, Qt::ElideRight, room));
    }
}

PaperPlace PagedArticle::placeAt(int position) const {
    const qreal y = topOf(m_document->findBlock(position));
    const int page = std::clamp(pageOf(y), 0, pageCount() - 1);
    return {page, y - page * m_sheet.size.height()};
}

std::vector<PagedArticle::Heading> PagedArticle::headings() const {
    std::vector<Heading> headings;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        QString title = block.text();
        title.remove(QChar::ObjectReplacementCharacter);
        title = title.simplified();
        if (block.blockFormat().headingLevel() > 0 && !title.isEmpty()) {
            headings.push_back(
                {block.blockFormat().headingLevel(), title, placeAt(block.position())});
        }
    }
    return headings;
}

std::optional<PaperPlace> PagedArticle::placeOf(const QString& fragment) const {
    const int position = m_document->positionOfFragment(fragment);
    return position < 0 ? std::nullopt : std::optional(placeAt(position));
}

}  // namespace klartext::ui
