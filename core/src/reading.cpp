// SPDX-License-Identifier: MIT
#include "reading.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "completeness/data_text.h"
#include "dom/bare_text.h"
#include "dom/html_parser.h"
#include "dom/page_tree_builder.h"
#include "dom/text_parser.h"
#include "text/encoding.h"
#include "text/words.h"

namespace klartext::core {

namespace {

/// Whether the page's text blocks hold this many words; a few dozen at most.
bool hasWords(const PageTree& page, int count) {
    constexpr std::size_t longEnough = 4096;  // a block of ten megabytes need not be counted
    for (const Block& block : page.blocks()) {
        count -= block.image ? 0 : countReadingWords(page.text(block).substr(0, longEnough));
        if (count <= 0) {
            return true;
        }
    }
    return false;
}

/// Where a page leaves its text to scripts, the text stands in the data that they read: a tree of
/// it with the page's head and address. Nothing when the page shows text or its data holds none.
std::optional<PageTree> treeOfPageData(const PageTree& page, const Halt& halt) {
    constexpr int fewestWordsShown = 20;  // "You need to enable JavaScript to run this app."
    constexpr int fewestWordsOfData = 40;
    if (hasWords(page, fewestWordsShown)) {
        return std::nullopt;
    }
    PageTree tree = parseHtml(articleInData(page.head(), {}), page.url(), halt).tree;
    if (!hasWords(tree, fewestWordsOfData)) {
        return std::nullopt;
    }
    PageTreeBuilder::setHead(tree, page.head());
    return tree;
}

void note(std::vector<Notice>& notices, bool happened, Notice notice) {
    if (happened) {
        notices.push_back(notice);
    }
}

ReadTree treeOfText(const PageSource& source, const RawPage& page, double share) {
    ReadTree result;
    bool cut = false;
    const auto size = static_cast<std::size_t>(double(source.text.size()) * share);
    // A line that is cut off is no line.
    const std::size_t end =
        size < source.text.size() ? std::min(source.text.rfind('\n', size), size) : size;
    result.tree = parseText(std::string_view(source.text).substr(0, end), page.url, cut);
    if (!source.title.empty()) {
        HeadData head;
        head.title = source.title;
        PageTreeBuilder::setHead(result.tree, std::move(head));
    }
    note(result.notices, source.truncated || cut, Notice::TooLarge);
    return result;
}

}  // namespace

PageSource sourceOf(const RawPage& page, const ExtractOptions& options) {
    const std::string_view bytes = std::string_view(page.bytes).substr(0, options.maxBytes);
    PageSource source;
    source.kind = page.kind.value_or(guessKind(bytes, page.contentType));
    Decoded text = decode(bytes, page.contentType, source.kind);
    source.encoding = text.encoding;
    source.truncated = bytes.size() < page.bytes.size();
    note(source.notices, text.binary, Notice::Binary);
    note(source.notices, text.damaged && !text.binary, Notice::DamagedText);
    if (source.kind == PageKind::PlainText) {
        source.text = std::move(text.utf8);
        return source;
    }
    source.markup = prefilter(text.utf8);
    if (options.plainly) {
        BareText bare = bareText(source.markup.html);
        source.truncated = source.truncated || source.markup.truncated;
        source.kind = PageKind::PlainText;
        source.text = std::move(bare.text);
        source.title = std::move(bare.title);
        source.markup = {};
        source.notices.push_back(Notice::BareText);
    }
    return source;
}

ReadTree treeOf(const PageSource& source, const RawPage& page, double share, const Halt& halt) {
    if (source.kind == PageKind::PlainText) {
        return treeOfText(source, page, share);
    }
    ReadTree result;
    ParsedPage parsed =
        parseFiltered(source.markup, share, page.url, halt, ParseLimits().parserMemory);
    note(result.notices, source.truncated || source.markup.truncated, Notice::TooLarge);
    note(result.notices, parsed.flattened, Notice::TooDeep);
    note(result.notices, parsed.exhausted, Notice::TooHeavy);
    note(result.notices, page.composition == Composition::NextPages, Notice::Joined);
    note(result.notices, page.composition == Composition::PageData, Notice::DataChosen);
    std::optional<PageTree> ofData = treeOfPageData(parsed.tree, halt);
    note(result.notices, ofData.has_value(), Notice::FromPageData);
    result.tree = ofData ? *std::move(ofData) : std::move(parsed.tree);
    return result;
}

}  // namespace klartext::core
