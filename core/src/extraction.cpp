// SPDX-License-Identifier: MIT
#include "core/extraction.h"

#include <algorithm>

#include "core/sentence.h"
#include "dom/html_parser.h"
#include "dom/text_parser.h"
#include "extract_with.h"
#include "judge/judge.h"
#include "kinds/explain.h"
#include "metadata/metadata.h"
#include "text/encoding.h"

namespace klartext::core {

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
        case Notice::FromPageData:
            return KLARTEXT_SENTENCE(
                "Notice",
                "The page shows no text itself; the text was taken from the data inside it.");
    }
    return "";
}

namespace {

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
    return std::move(parsed.tree);
}

Extraction emptyExtraction() {
    Extraction result;
    result.tree = std::make_shared<const PageTree>();
    return result;
}

// Below this expected F1 an article is doubtful: of the pages of WCXB's development split that lie
// above it out of fold, nine in ten score at least 0.7.
constexpr float doubtfulBelow = 0.75F;

Status statusOf(const Extraction& extraction) {
    if (std::ranges::none_of(extraction.verdicts, &Verdict::kept)) {
        return Status::NoArticle;
    }
    return extraction.confidence < doubtfulBelow ? Status::Doubtful : Status::Complete;
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
    Judgement judgement = judge(view, model, options.stop);
    if (options.stop.stop_requested()) {
        return emptyExtraction();
    }
    result.verdicts = std::move(judgement.verdicts);
    result.confidence = judgement.expectedF1;
    result.status = statusOf(result);
    result.metadata = readMetadata(*result.tree, result.verdicts);
    keepHeading(result);
    explain(view, result.verdicts);
    return result;
}

}  // namespace klartext::core
