// SPDX-License-Identifier: MIT
#include "document/page_document.h"

#include <QAbstractTextDocumentLayout>
#include <QDeadlineTimer>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextOption>
#include <QTextTable>
#include <QTimerEvent>
#include <algorithm>
#include <chrono>
#include <utility>

#include "document/image_object.h"
#include "document/layout_steps.h"
#include "document/selection_text.h"
#include "document/text_formats.h"
#include "math/formula_object.h"

namespace klartext::ui {

namespace {

/// For a page of no size QTextDocument makes no layout, so that changes cost nothing.
constexpr QSizeF noPage(0, 0);

constexpr std::chrono::milliseconds momentForImages(8);
/// Without any, the next moment would come before what a person does.
constexpr int betweenMoments = 1;  ///< milliseconds
constexpr int untilLaidOut = 40;

/// The place in the paragraph that is nearest to a point, from the corner of its first line.
int positionIn(const QTextBlock& block, const QPointF& point) {
    const QTextLayout& layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal bottom = line.y() + line.height() - layout.lineAt(0).y();
        if (point.y() <= bottom || i + 1 == layout.lineCount()) {
            return line.xToCursor(point.x() + layout.boundingRect().left());
        }
    }
    return 0;
}

}  // namespace

PageDocument::PageDocument(DocumentStyle style, QObject* parent)
    : QTextDocument(parent),
      m_style(std::move(style)),
      m_layoutSteps(new LayoutSteps(*this)),
      m_images(std::make_shared<ImageShelf>()) {
    setUndoRedoEnabled(false);
    setDefaultFont(bodyFont(m_style.typography, m_style.zoom));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    setPageSize(noPage);
    documentLayout()->registerHandler(imageObjectType, new ImageObject(*this));
    documentLayout()->registerHandler(formulaObjectType, new FormulaObject(*this));
    watchImages();
}

PageDocument::~PageDocument() = default;

int PageDocument::positionOf(core::BlockId block) const {
    const auto found =
        std::lower_bound(m_firstRuns.begin(), m_firstRuns.end(), block,
                         [](const Run& run, core::BlockId wanted) { return run.block < wanted; });
    return found != m_firstRuns.end() && found->block == block ? found->position : -1;
}

int PageDocument::endOf(core::BlockId block) const {
    const int position = positionOf(block);
    if (position < 0) {
        return -1;
    }
    const auto next = std::next(runAt(position));
    return next == m_runs.end() ? characterCount() - 1 : next->position;
}

core::BlockId PageDocument::shownUpTo(core::BlockId block) const {
    if (block == core::noBlock) {
        return core::noBlock;
    }
    const auto after =
        std::upper_bound(m_firstRuns.begin(), m_firstRuns.end(), block,
                         [](core::BlockId wanted, const Run& run) { return wanted < run.block; });
    return after == m_firstRuns.begin() ? core::noBlock : std::prev(after)->block;
}

std::vector<PageDocument::Run>::const_iterator PageDocument::runAt(int position) const {
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), position,
                         [](int wanted, const Run& run) { return wanted < run.position; });
    return after == m_runs.begin() ? m_runs.end() : std::prev(after);
}

core::BlockId PageDocument::blockAt(int position) const {
    const auto run = runAt(position);
    return run == m_runs.end() ? core::noBlock : run->block;
}

QList<core::BlockId> PageDocument::blocksBetween(int from, int to) const {
    QList<core::BlockId> blocks;
    if (m_firstRuns.empty()) {
        return blocks;
    }
    std::vector<bool> seen(std::size_t{m_firstRuns.back().block} + 1);
    const auto first = runAt(from);
    for (auto run = first == m_runs.end() ? m_runs.begin() : first;
         run != m_runs.end() && run->position < to; ++run) {
        if (run->block != core::noBlock && !seen[run->block]) {
            seen[run->block] = true;
            blocks.append(run->block);
        }
    }
    return blocks;
}

const PageDocument::Aside* PageDocument::asideAt(int position) const {
    const auto found = std::find_if(m_asides.begin(), m_asides.end(), [&](const Aside& aside) {
        return position >= aside.from && position < aside.to;
    });
    return found == m_asides.end() ? nullptr : &*found;
}

const PageDocument::Aside* PageDocument::asideOf(core::BlockId block) const {
    const auto found = std::find_if(m_asides.begin(), m_asides.end(), [&](const Aside& aside) {
        return std::binary_search(aside.blocks.begin(), aside.blocks.end(), block);
    });
    return found == m_asides.end() ? nullptr : &*found;
}

int PageDocument::positionOfFragment(const QString& fragment) const {
    return m_fragments.value(fragment, -1);
}

QUrl PageDocument::linkOf(const PictureLink& picture) const {
    const auto index = static_cast<std::size_t>(picture.index);
    return index < m_pictures.size() ? m_pictures[index].link : QUrl();
}

void PageDocument::shareImages(const PageDocument& other) {
    disconnect(m_images.get(), nullptr, this, nullptr);
    m_images = other.m_images;
    watchImages();
}

bool PageDocument::setColumn(int width, const Margins& margins) {
    if (hasColumn(width, margins)) {
        return false;
    }
    m_width = width;
    m_margins = margins;
    setPageSize(noPage);
    QTextFrameFormat format = rootFrame()->frameFormat();
    format.setLeftMargin(margins.side);
    format.setRightMargin(margins.side);
    format.setTopMargin(margins.top);
    format.setBottomMargin(margins.bottom);
    rootFrame()->setFrameFormat(format);
    fitTables();
    return true;
}

void PageDocument::fitTables() {
    for (const FittedTable& each : m_tables) {
        QTextTableFormat format = each.table->format();
        format.setColumnWidthConstraints(
            each.columns.widths(columnWidth() * each.share - each.indent, m_style.scrollsBoxes));
        each.table->setFormat(format);
    }
}

int PageDocument::rowStart(int position) const {
    const QTextBlock block = findBlock(position);
    const QTextTable* table = QTextCursor(block).currentTable();
    return table == nullptr ? block.position()
                            : table->cellAt(table->cellAt(position).row(), 0).firstPosition();
}

int PageDocument::rowEnd(int position) const {
    const QTextBlock block = findBlock(position);
    const QTextTable* table = QTextCursor(block).currentTable();
    return table == nullptr
               ? block.position() + block.length() - 1
               : table->cellAt(table->cellAt(position).row(), table->columns() - 1).lastPosition();
}

QRectF PageDocument::linesRect(const QTextBlock& block) const {
    // The layout's own rectangle has the size of the lines, but not their place in the paragraph.
    const QRectF rect = documentLayout()->blockBoundingRect(block);
    return rect.translated(block.layout()->boundingRect().topLeft());
}

/// A paragraph that is laid out and ends above the height, near to it; else the first.
QTextBlock PageDocument::blockAbove(qreal y) const {
    int above = 0;
    int below = findBlock(std::max(0, m_layoutSteps->reached() - 1)).blockNumber();
    while (below - above > 1) {
        const int middle = above + (below - above) / 2;
        (linesRect(findBlockByNumber(middle)).bottom() < y ? above : below) = middle;
    }
    // The cells of a row stand beside each other.
    return findBlock(rowStart(findBlockByNumber(above).position()));
}

int PageDocument::positionAt(const QPointF& point) const {
    const auto hit = [&] { return std::max(0, documentLayout()->hitTest(point, Qt::FuzzyHit)); };
    // It looks at one paragraph after the other.
    const bool isLong = characterCount() >= LayoutSteps::charactersUnnoticed;
    if (isLaidOut() && !isLong) {
        return hit();
    }
    QTextBlock block = blockAbove(point.y());
    // Asked for its place, a paragraph is laid out, and those above it.
    while (block.next().isValid() && linesRect(block).bottom() < point.y()) {
        block = block.next();
    }
    const auto isInTable = [&block] { return QTextCursor(block).currentTable() != nullptr; };
    if (isLaidOut() && isInTable()) {
        return hit();
    }
    return block.position() + positionIn(block, point - linesRect(block).topLeft());
}

QVariant PageDocument::loadResource(int /*type*/, const QUrl& /*name*/) { return {}; }

void PageDocument::watchImages() {
    connect(m_images.get(), &ImageShelf::changed, this, &PageDocument::noteImage);
    connect(documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PageDocument::layImagesOut, Qt::UniqueConnection);
    connect(documentLayout(), &QAbstractTextDocumentLayout::update, this,
            &PageDocument::layImagesOut, Qt::UniqueConnection);
}

void PageDocument::noteImage(const QUrl& url) {
    for (const ImagePlace& place : m_imagePlaces) {
        if (place.url == url) {
            m_imagesToLayOut.push_back(place.position);
        }
    }
    layImagesOut();
}

void PageDocument::layImagesOut() {
    if (m_imagesToLayOut.empty()) {
        return;
    }
    if (isLaidOut() && characterCount() < LayoutSteps::charactersUnnoticed) {
        layNextImagesOut();
    } else if (!m_imageTimer.isActive()) {
        // All that comes in this turn of the event loop, in one go.
        m_imageTimer.start(isLaidOut() ? betweenMoments : untilLaidOut, this);
    }
}

/// While Qt still lays the text out step by step, it takes what stands below a change for laid out
/// already, and would leave it without lines; and nobody tells when it is done.
bool PageDocument::isLaidOut() const { return lastBlock().layout()->lineCount() > 0; }

void PageDocument::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_imageTimer.timerId()) {
        QTextDocument::timerEvent(event);
        return;
    }
    m_imageTimer.stop();
    if (isLaidOut()) {
        layNextImagesOut();
    } else {
        layImagesOut();
    }
}

/// As many as a moment suffices for: each moves all the text below it.
void PageDocument::layNextImagesOut() {
    const std::vector<int> images = std::exchange(m_imagesToLayOut, {});
    if (images.empty()) {
        return;
    }
    Q_EMIT imageAboutToChange();
    const QDeadlineTimer moment(momentForImages);
    auto next = images.begin();
    do {
        markContentsDirty(*next++, 1);
    } while (next != images.end() && !moment.hasExpired());
    m_imagesToLayOut.insert(m_imagesToLayOut.begin(), next, images.end());
    Q_EMIT imageChanged();
    layImagesOut();
}

void PageDocument::indexRuns() {
    m_firstRuns = m_runs;
    const auto byBlock = [](const Run& one, const Run& other) { return one.block < other.block; };
    std::stable_sort(m_firstRuns.begin(), m_firstRuns.end(), byBlock);
    const auto same = [](const Run& one, const Run& other) { return one.block == other.block; };
    m_firstRuns.erase(std::unique(m_firstRuns.begin(), m_firstRuns.end(), same), m_firstRuns.end());
    // Text without a block is not looked for.
    if (!m_firstRuns.empty() && m_firstRuns.back().block == core::noBlock) {
        m_firstRuns.pop_back();
    }
}

void PageDocument::indexHeadings() {
    for (QTextBlock block = findBlock(m_bodyPosition); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            continue;
        }
        const QString text = wordsOf(block);
        if (!text.isEmpty() && asideAt(block.position()) == nullptr) {
            m_headings.push_back({block.position(), level, text});
        }
    }
}

}  // namespace klartext::ui
