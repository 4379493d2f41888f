// SPDX-License-Identifier: MIT
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/highlight_export.h"
#include "core/saved_page.h"
#include "core/writers.h"
#include "write/clean_text.h"
#include "write/plain_lines.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t reasonsNamed = 2;

/// A share with as many places as mean something: 0.87 and not 0.8700000047683716.
double rounded(float share) {
    constexpr double places = 1000;
    return std::round(static_cast<double>(share) * places) / places;
}

Json lineOrNull(const std::string& text) {
    const std::string line = cleanLine(text);
    return line.empty() ? Json(nullptr) : Json(line);
}

std::string reasonText(const RemovedEntry& entry) {
    if (entry.reasons.empty()) {
        return "removed by hand";
    }
    std::string text;
    for (std::size_t i = 0; i < std::min(reasonsNamed, entry.reasons.size()); ++i) {
        text += (i == 0 ? "" : "; ") + describe(entry.reasons[i]);
    }
    return cleanLine(text);
}

Json removedJson(const Extraction& extraction, const Overrides& overrides) {
    Json removed = Json::array();
    for (const RemovedEntry& entry : removedList(extraction, overrides)) {
        removed.push_back({{"kind", kindId(entry.kind)},
                           {"reason", reasonText(entry)},
                           {"confidence", rounded(entry.confidence)},
                           {"text", cleanLine(entry.text)}});
    }
    return removed;
}

Json blocksJson(const Extraction& extraction, const Overrides& overrides) {
    Json blocks = Json::array();
    const PageTree& page = *extraction.tree;
    for (BlockId id = 0; id < page.blocks().size() && id < extraction.verdicts.size(); ++id) {
        const Verdict& verdict = extraction.verdicts[id];
        const bool kept = isKept(extraction, overrides, id);
        Json reasons = Json::array();
        for (const Reason& reason : verdict.reasons) {
            reasons.push_back(cleanLine(describe(reason)));
        }
        blocks.push_back({{"id", id},
                          {"kept", kept},
                          {"kind", kept ? Json(nullptr) : Json(kindId(verdict.kind))},
                          {"probability", rounded(verdict.probability)},
                          {"reasons", std::move(reasons)},
                          {"text", cleanLine(page.text(page.block(id)))}});
    }
    return blocks;
}

Json noticesJson(const std::vector<Notice>& notices) {
    Json texts = Json::array();
    for (const Notice notice : notices) {
        texts.push_back(noticeText(notice));
    }
    return texts;
}

Json findingsJson(const std::vector<Finding>& findings) {
    Json list = Json::array();
    for (const Finding& finding : findings) {
        Json remedies = Json::array();
        for (const Remedy remedy : finding.remedies) {
            remedies.push_back(remedyId(remedy));
        }
        Json entry = {{"kind", findingId(finding.kind)},
                      {"sentence", describe(finding)},
                      {"found", finding.found},
                      {"expected", finding.expected},
                      {"remedies", std::move(remedies)}};
        if (!finding.url.empty()) {
            entry["url"] = cleanLine(withoutFolders(finding.url, finding.url));
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Json highlightsJson(const std::vector<Highlight>& highlights) {
    Json list = Json::array();
    for (const Highlight& highlight : highlights) {
        const std::string note = cleanText(highlight.note);
        list.push_back({{"quote", cleanText(highlight.anchor.quote)},
                        {"color", colorId(highlight.color)},
                        {"note", note.empty() ? Json(nullptr) : Json(note)}});
    }
    return list;
}

std::string dumped(const Json& json, bool indent) {
    return json.dump(indent ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string toJson(const Extraction& extraction, const Overrides& overrides,
                   const JsonOptions& options) {
    const Metadata& metadata = extraction.metadata;
    const std::string body = plainLines(article(extraction, overrides).body);
    const std::string title = cleanLine(metadata.title);
    const bool hasText = !title.empty() && !body.empty();
    Json json = {{"id", cleanLine(options.id)},
                 {"source", cleanLine(options.source)},
                 {"status", statusId(extraction.status)},
                 {"confidence", rounded(extraction.confidence)},
                 {"title", lineOrNull(metadata.title)},
                 {"kicker", lineOrNull(metadata.kicker)},
                 {"lead", lineOrNull(metadata.lead)},
                 {"byline", lineOrNull(metadata.byline)},
                 {"date", lineOrNull(metadata.date)},
                 {"site", lineOrNull(metadata.site)},
                 {"language", lineOrNull(metadata.language)},
                 {"text", hasText ? title + "\n" + body : body},
                 {"body", body},
                 {"removed", removedJson(extraction, overrides)},
                 {"notices", noticesJson(extraction.notices)},
                 {"findings", findingsJson(extraction.findings)}};
    if (!options.highlights.empty()) {
        json["highlights"] = highlightsJson(options.highlights);
    }
    if (options.explain) {
        json["blocks"] = blocksJson(extraction, overrides);
    }
    return dumped(json, options.indent);
}

std::string errorToJson(std::string_view id, std::string_view source, std::string_view error) {
    return dumped(
        {{"id", cleanLine(id)}, {"source", cleanLine(source)}, {"error", cleanLine(error)}}, false);
}

}  // namespace klartext::core
