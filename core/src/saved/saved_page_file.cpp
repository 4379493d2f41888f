// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

#include "core/highlight_export.h"
#include "core/saved_page.h"
#include "core/whole_text.h"
#include "text/json_number.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;

// Nothing this program writes is nested deeper; what is would be too much for the stack.
constexpr int deepestNesting = 16;
constexpr std::string_view formatKey = "klartext-page";
constexpr int formatVersion = 1;
constexpr std::size_t mostHighlights = 10'000;
constexpr int lastReason = static_cast<int>(ReasonId::LikeArticle);

/// The templates of the reasons that occur, each once: a file says what it means in words, because
/// the numbers of reasons are another version's to choose.
class ReasonWords {
public:
    std::size_t indexOf(ReasonId id) {
        const auto [place, isNew] = m_places.try_emplace(id, m_places.size());
        if (isNew) {
            m_templates.push_back(reasonTemplate(id));
        }
        return place->second;
    }
    [[nodiscard]] const Json& templates() const { return m_templates; }

private:
    std::map<ReasonId, std::size_t> m_places;
    Json m_templates = Json::array();
};

std::vector<std::optional<ReasonId>> reasonsNamed(const Json& templates) {
    std::vector<std::optional<ReasonId>> reasons;
    for (const Json& name : templates) {
        std::optional<ReasonId> found;
        for (int id = 0; id <= lastReason && !found; ++id) {
            if (name.get_ref<const std::string&>() == reasonTemplate(ReasonId(id))) {
                found = ReasonId(id);
            }
        }
        reasons.push_back(found);
    }
    return reasons;
}

Json verdictJson(const Verdict& verdict, ReasonWords& words) {
    Json reasons = Json::array();
    for (const Reason& reason : verdict.reasons) {
        reasons.push_back({words.indexOf(reason.id), reason.number, reason.word, reason.weight});
    }
    return {verdict.kept, kindId(verdict.kind), verdict.probability, std::move(reasons)};
}

BoilerplateKind kindNamed(std::string_view id) {
    for (int i = 0; i < boilerplateKindCount; ++i) {
        if (kindId(BoilerplateKind(i)) == id) {
            return BoilerplateKind(i);
        }
    }
    return BoilerplateKind::Other;
}

float shareFrom(const Json& json) {
    return static_cast<float>(std::clamp(json.get<double>(), 0.0, 1.0));
}

Verdict verdictFrom(const Json& json, const std::vector<std::optional<ReasonId>>& names) {
    Verdict verdict;
    verdict.kept = json.at(0).get<bool>();
    verdict.kind = kindNamed(json.at(1).get_ref<const std::string&>());
    verdict.probability = shareFrom(json.at(2));
    for (const Json& reason : json.at(3)) {
        if (const auto id = names.at(wholeNumber<std::size_t>(reason.at(0)))) {
            verdict.reasons.push_back(
                {.id = *id,
                 .number = wholeNumber<int>(reason.at(1)),
                 .word = reason.at(2).get<std::string>(),
                 .weight = static_cast<float>(std::clamp(reason.at(3).get<double>(), -1e6, 1e6))});
        }
    }
    if (!verdict.kept && verdict.reasons.empty()) {
        verdict.reasons.push_back({.id = ReasonId::LikeBoilerplate});
    }
    return verdict;
}

constexpr auto compositions =
    std::to_array<std::pair<Composition, std::string_view>>({{Composition::AsSent, "as-sent"},
                                                             {Composition::PageData, "page-data"},
                                                             {Composition::NextPages, "joined"},
                                                             {wholeText, "whole-text"}});

Json pageJson(const RawPage& page) {
    Json json = {{"url", page.url}, {"contentType", page.contentType}};
    for (const auto& [composition, name] : compositions) {
        if (composition == page.composition) {
            json["composition"] = name;
        }
    }
    if (page.kind) {
        json["kind"] = *page.kind == PageKind::Html ? "html" : "text";
    }
    return json;
}

RawPage pageFrom(const Json& json) {
    RawPage page;
    page.url = json.at("url").get<std::string>();
    page.contentType = json.at("contentType").get<std::string>();
    for (const auto& [composition, name] : compositions) {
        if (json.at("composition") == name) {
            page.composition = composition;
        }
    }
    if (json.contains("kind")) {
        page.kind = json["kind"] == "text" ? PageKind::PlainText : PageKind::Html;
    }
    return page;
}

Status statusNamed(const Json& id) {
    for (const Status status : {Status::Complete, Status::Doubtful}) {
        if (id == statusId(status)) {
            return status;
        }
    }
    return Status::NoArticle;
}

std::vector<Highlight> highlightsFrom(const Json& list) {
    std::vector<Highlight> highlights;
    for (const Json& each : list) {
        const auto anchor = readAnchor(each.at("anchor").dump());
        if (!anchor || highlights.size() >= mostHighlights) {
            continue;
        }
        const auto color = readColor(each.at("color").get<std::string>());
        highlights.push_back(
            {*anchor, color.value_or(HighlightColor::Yellow), each.at("note").get<std::string>()});
    }
    return highlights;
}

Json highlightsJson(const std::vector<Highlight>& highlights) {
    Json list = Json::array();
    for (const Highlight& highlight : highlights) {
        list.push_back({{"anchor", Json::parse(toJson(highlight.anchor), nullptr, false)},
                        {"color", colorId(highlight.color)},
                        {"note", highlight.note}});
    }
    return list;
}

SavedPage savedFrom(const Json& json) {
    SavedPage saved;
    saved.page = pageFrom(json.at("page"));
    saved.blocksPrint = wholeNumber<std::uint64_t>(json.at("blocks"));
    saved.status = statusNamed(json.at("status"));
    saved.confidence = shareFrom(json.at("confidence"));
    const auto names = reasonsNamed(json.at("reasons"));
    for (const Json& verdict : json.at("verdicts")) {
        saved.verdicts.push_back(verdictFrom(verdict, names));
    }
    if (auto corrections = readCorrections(json.at("corrections").dump())) {
        saved.corrections = std::move(*corrections);
    }
    if (json.contains("place")) {
        const auto block = wholeNumber<BlockId>(json["place"].at(0));
        saved.placeBlock = block < saved.verdicts.size() ? block : noBlock;
        saved.placeOffset = std::clamp(wholeNumber<int>(json["place"].at(1)), -100'000, 100'000);
    }
    if (json.contains("highlights")) {
        saved.highlights = highlightsFrom(json["highlights"]);
    }
    return saved;
}

}  // namespace

std::string pack(const SavedPage& saved) {
    ReasonWords words;
    Json verdicts = Json::array();
    for (const Verdict& verdict : saved.verdicts) {
        verdicts.push_back(verdictJson(verdict, words));
    }
    Json json = {{formatKey, formatVersion},
                 {"page", pageJson(saved.page)},
                 {"status", statusId(saved.status)},
                 {"confidence", saved.confidence},
                 {"blocks", saved.blocksPrint},
                 {"reasons", words.templates()},
                 {"verdicts", std::move(verdicts)},
                 {"corrections", Json::parse(toJson(saved.corrections), nullptr, false)}};
    if (saved.placeBlock != noBlock) {
        json["place"] = {saved.placeBlock, saved.placeOffset};
    }
    if (!saved.highlights.empty()) {
        json["highlights"] = highlightsJson(saved.highlights);
    }
    // JSON has no line ends of its own here, so the first one ends it; the page follows as it is.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n" + saved.page.bytes;
}

std::optional<SavedPage> unpack(std::string_view bytes) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const auto isShallow = [](int depth, Json::parse_event_t, const Json&) {
        return depth <= deepestNesting;
    };
    const Json json = Json::parse(bytes.substr(0, end), isShallow, false);
    try {
        if (!json.is_object() || json.at(formatKey) != formatVersion) {
            return std::nullopt;
        }
        SavedPage saved = savedFrom(json);
        saved.page.bytes = bytes.substr(end + 1);
        return saved;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace klartext::core
