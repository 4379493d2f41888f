// SPDX-License-Identifier: MIT
#include "core/extraction.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <new>
#include <optional>
#include <utility>

#include "completeness/completeness.h"
#include "core/whole_text.h"
#include "extract_with.h"
#include "halt.h"
#include "judge/judge.h"
#include "kinds/explain.h"
#include "metadata/metadata.h"
#include "reading.h"

namespace klartext::core {

namespace {

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
        (std::ranges::any_of(extraction.findings, lacksText) ||
         std::ranges::any_of(extraction.notices, isPartial))) {
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

/// From the verdicts to the article's own facts.
void conclude(const RawPage& page, std::vector<Verdict> verdicts, float expectedF1,
              Extraction& result) {
    result.verdicts = std::move(verdicts);
    result.confidence = expectedF1;
    if (isFromPageData(result)) {
        trustPageData(result);
    }
    if (page.composition == wholeText) {
        keepWholeText(result);
    }
    result.status = statusOf(result);
    result.metadata = readMetadata(*result.tree, result.verdicts);
    keepHeading(result);
}

/// What one extraction is made of.
struct Task {
    const Model& model;
    const RawPage& page;
    const ExtractOptions& options;
    const PageSource& source;
};

/// Reads and judges the first `share` of the page; nothing when it is halted. Between its steps it
/// asks, because hostile pages make each of them the slowest.
std::optional<Extraction> attempt(const Task& task, double share, const Halt& halt) {
    Extraction result;
    result.encoding = task.source.encoding;
    result.notices = task.source.notices;
    ReadTree read = treeOf(task.source, task.page, share, halt);
    result.notices.insert(result.notices.end(), read.notices.begin(), read.notices.end());
    result.tree = std::make_shared<const PageTree>(std::move(read.tree));
    if (halt.requested()) {
        return std::nullopt;
    }
    const PageView view(*result.tree);
    if (halt.requested()) {
        return std::nullopt;
    }
    Judgement judgement = judge(view, task.model,
                                {.seenOn = seenOn(*result.tree, task.options.siblings),
                                 .joined = task.page.composition == Composition::NextPages},
                                halt);
    if (halt.requested()) {
        return std::nullopt;
    }
    conclude(task.page, std::move(judgement.verdicts), judgement.expectedF1, result);
    if (halt.requested()) {
        return std::nullopt;
    }
    result.findings = checkCompleteness(result, view.measures);
    doubtWhatLacksText(result);
    explain(view, result.verdicts, judgement.motives);
    return result;
}

/// How much of a page is tried, and until which share of the budget is spent. What does not fit
/// into the first is mostly quadratic in something, so that a sixth takes a small part of the time.
struct Portion {
    double share = 1;
    double until = 1;
    bool isLast = false;
};
constexpr auto portions =
    std::to_array<Portion>({{1, 0.8}, {1.0 / 6, 0.92}, {1.0 / 48, 0.98}, {1.0 / 400, 1, true}});

/// An article of a part of the page says why.
void sayPartial(Extraction& extraction, Notice trouble) {
    if (std::ranges::count(extraction.notices, trouble) == 0) {
        extraction.notices.push_back(trouble);
    }
    doubtWhatLacksText(extraction);
}

}  // namespace

Extraction extract(const RawPage& page, const ExtractOptions& options) {
    return extractWith(Model::builtIn(), page, options);
}

Extraction extractWith(const Model& model, const RawPage& page, const ExtractOptions& options) {
    const ThreadTime begin = threadTime();
    const PageSource source = sourceOf(page, options);
    if (options.budget.count() <= 0) {
        return attempt({model, page, options, source}, 1, options.stop).value_or(emptyExtraction());
    }
    std::optional<Notice> trouble;
    for (const Portion& portion : portions) {
        const ThreadTime until =
            begin + std::chrono::duration_cast<ThreadTime>(options.budget * portion.until);
        const Halt halt = portion.isLast ? Halt(options.stop) : Halt(options.stop, until);
        try {
            if (auto result = attempt({model, page, options, source}, portion.share, halt)) {
                if (trouble) {
                    sayPartial(*result, *trouble);
                }
                return *std::move(result);
            }
            trouble = Notice::TooSlow;
        } catch (const std::bad_alloc&) {
            if (portion.isLast) {
                throw;
            }
            trouble = Notice::TooHeavy;
        }
        if (options.stop.stop_requested()) {
            break;
        }
    }
    return emptyExtraction();
}

}  // namespace klartext::core
