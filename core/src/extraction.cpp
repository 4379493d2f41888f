// SPDX-License-Identifier: MIT
#include "core/extraction.h"

#include <algorithm>
#include <optional>

#include "completeness/completeness.h"
#include "completeness/data_text.h"
#include "core/sentence.h"
#include "core/whole_text.h"
#include "dom/html_parser.h"
#include "dom/page_tree_builder.h"
#include "dom/text_parser.h"
#include "extract_with.h"
#include "judge/judge.h"
#include "kinds/explain.h"
#include "metadata/metadata.h"
#include "text/encoding.h"
#include "text/words.h"

namespace klartext::core {

std::string_view statusId(Status status) {
    switch (status) {
        case Status::Complete:
            return "complete";
        case Status::Doubtful:
            return "doubtful";
        case Status::NoArticle:
            break;
    }
    return "none";
}

const char* noticeText(Notice notice) {
    switch (notice) {
        case Notice::TooLarge:
            return KLARTEXT_SENTENCE("Notice",
                                     "The page is very large; only its first part was read.");
        case Notice::TooDeep:
            return KLARTEXT_SENTENCE(
                "Notice", "The page nests its boxes too deeply; the innermost were flattened.");
        case Notice::TooSlow:
            return KLARTEXT_SENTENCE("Notice",
                                     "Reading the page took too long; only a part of it was read.");
        case Notice::DamagedText:
            return KLARTEXT_SENTENCE("Notice",
                                     "Some characters of the page are damaged and were replaced.");
        case Notice::Binary:
            return KLARTEXT_SENTENCE("Notice", "This is not a text.");
        case Notice::Joined:
            return KLARTEXT_SENTENCE("Notice", "The next pages were joined to this one.");
        case Notice::DataChosen:
            return KLARTEXT_SENTENCE("Notice", "The text was taken from the data inside the page.");
        case Notice::FromPageData:
            return KLARTEXT_SENTENCE(
                "Notice",
                "The page shows no text itself; the text was taken from the data inside it.");
    }
    return "";
}

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
std::optional<PageTree> treeOfPageData(const PageTree& page, const std::stop_token& stop) {
    constexpr int fewestWordsShown = 20;  // "You need to enable JavaScript to run this app."
    constexpr int fewestWordsOfData = 40;
    if (hasWords(page, fewestWordsShown)) {
        return std::nullopt;
    }
    PageTree tree = parseHtml(articleInData(page.head(), {}), page.url(), stop).tree;
    if (!hasWords(tree, fewestWordsOfData)) {
        return std::nullopt;
    }
    PageTreeBuilder::setHead(tree, page.head());
    return tree;
}

/// Reads the bytes into a tree and says what was lost on the way.
PageTree read(const RawPage& page, const ExtractOptions& options, Extraction& result) {
    const std::string_view bytes = std::string_view(page.bytes).substr(0, options.maxBytes);
    const PageKind kind = page.kind.value_or(guessKind(bytes, page.contentType));
    const Decoded text = decode(bytes, page.contentType, kind);
    result.encoding = text.encoding;
    bool truncated = bytes.size() < page.bytes.size();
    const auto note = [&result](bool happened, Notice notice) {
        if (happened) {
            result.notices.push_back(notice);
        }
    };
    note(text.binary, Notice::Binary);
    note(text.damaged && !text.binary, Notice::DamagedText);
    if (kind == PageKind::PlainText) {
        bool cut = false;
        PageTree tree = parseText(text.utf8, page.url, cut);
        note(truncated || cut, Notice::TooLarge);
        return tree;
    }
    ParsedPage parsed = parseHtml(text.utf8, page.url, options.stop);
    note(truncated || parsed.truncated, Notice::TooLarge);
    note(parsed.flattened, Notice::TooDeep);
    note(parsed.exhausted, Notice::TooSlow);
    note(page.composition == Composition::NextPages, Notice::Joined);
    note(page.composition == Composition::PageData, Notice::DataChosen);
    std::optional<PageTree> ofData = treeOfPageData(parsed.tree, options.stop);
    note(ofData.has_value(), Notice::FromPageData);
    return ofData ? *std::move(ofData) : std::move(parsed.tree);
}

Extraction emptyExtraction() {
    Extraction result;
    result.tree = std::make_shared<const PageTree>();
    return result;
}

// Below this expected F1 an article is doubtful: of the pages of WCXB's development split that lie
// above it out of fold, nine in ten score at least 0.7.
constexpr float doubtfulBelow = 0.75F;

bool isFromPageData(const Extraction& extraction) {
    return std::ranges::count(extraction.notices, Notice::FromPageData) > 0;
}

/// The data says itself that its text is an article: nobody else's word can make it none.
void trustPageData(Extraction& extraction) {
    if (std::ranges::any_of(extraction.verdicts, &Verdict::kept)) {
        return;
    }
    constexpr float evenChance = 0.5F;
    extraction.confidence = evenChance;
    for (Verdict& verdict : extraction.verdicts) {
        verdict.kept = true;
        verdict.probability = evenChance;
    }
}

/// Who wrote a text and nothing but a text left out nothing by that.
void keepWholeText(Extraction& extraction) {
    constexpr float sure = 0.99F;
    if (extraction.verdicts.empty()) {
        return;
    }
    extraction.confidence = sure;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        const bool shown = !extraction.tree->block(id).hidden;
        extraction.verdicts[id].kept = shown;
        extraction.verdicts[id].probability = shown ? sure : 1 - sure;
    }
}

Status statusOf(const Extraction& extraction) {
    if (std::ranges::none_of(extraction.verdicts, &Verdict::kept)) {
        return Status::NoArticle;
    }
    const bool isDoubtful = extraction.confidence < doubtfulBelow || isFromPageData(extraction);
    return isDoubtful ? Status::Doubtful : Status::Complete;
}

/// What is not all there is not complete.
void doubtWhatLacksText(Extraction& extraction) {
    if (extraction.status == Status::Complete &&
        std::ranges::any_of(extraction.findings, lacksText)) {
        extraction.status = Status::Doubtful;
    }
}

/// What heads the article on the page belongs to it, however it was judged.
void keepHeading(Extraction& extraction) {
    if (extraction.status == Status::NoArticle) {
        return;
    }
    const Metadata& metadata = extraction.metadata;
    for (const BlockId id : {metadata.titleBlock, metadata.kickerBlock, metadata.leadBlock}) {
        if (id != noBlock && !extraction.verdicts[id].kept) {
            extraction.verdicts[id].kept = true;
            extraction.verdicts[id].probability = 0.9F;
        }
    }
}

}  // namespace

Extraction extract(const RawPage& page, const ExtractOptions& options) {
    return extractWith(Model::builtIn(), page, options);
}

Extraction extractWith(const Model& model, const RawPage& page, const ExtractOptions& options) {
    Extraction result;
    result.tree = std::make_shared<const PageTree>(read(page, options, result));
    const PageView view(*result.tree);
    Judgement judgement = judge(view, model, seenOn(*result.tree, options.siblings), options.stop);
    if (options.stop.stop_requested()) {
        return emptyExtraction();
    }
    result.verdicts = std::move(judgement.verdicts);
    result.confidence = judgement.expectedF1;
    if (isFromPageData(result)) {
        trustPageData(result);
    }
    if (page.composition == wholeText) {
        keepWholeText(result);
    }
    result.status = statusOf(result);
    result.metadata = readMetadata(*result.tree, result.verdicts);
    keepHeading(result);
    result.findings = checkCompleteness(result, view.measures);
    doubtWhatLacksText(result);
    explain(view, result.verdicts, judgement.motives);
    return result;
}

}  // namespace klartext::core
