// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/report.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;
/// Where order says nothing: keys of an ordered object are sought one by one, however many it has.
using Parsed = nlohmann::json;

constexpr std::string_view formatKey = "klartext-report";
constexpr int formatVersion = 1;
/// Of 300,000 blocks; what takes more memory than that is no report.
constexpr std::size_t mostValues = 2'000'000;

/// Whether there are more values in JSON than so many; whatever the bytes.
bool hasMoreValues(std::string_view json, std::size_t most) {
    bool isText = false;
    for (std::size_t i = 0; i < json.size() && most > 0; ++i) {
        const char at = json[i];
        if (at == '"') {
            isText = !isText;
        } else if (isText) {
            i += at == '\\' ? 1 : 0;
        } else if (at == ',' || at == '[' || at == '{') {
            --most;
        }
    }
    return most == 0;
}

std::optional<BoilerplateKind> kindNamed(std::string_view id) {
    for (int i = 0; i < boilerplateKindCount; ++i) {
        if (kindId(BoilerplateKind(i)) == id) {
            return BoilerplateKind(i);
        }
    }
    return std::nullopt;
}

Status statusNamed(std::string_view id) {
    for (const Status status : {Status::Complete, Status::Doubtful}) {
        if (statusId(status) == id) {
            return status;
        }
    }
    return Status::NoArticle;
}

/// As many places as mean something: 0.87 and not 0.8700000047683716.
double rounded(float share) {
    constexpr double places = 10'000;
    return std::round(static_cast<double>(share) * places) / places;
}

/// Whether reading the bytes as text and writing them again gives the same bytes.
bool isWholeUtf8(std::string_view bytes) { return repairUtf8(bytes) == bytes; }

/// One character for each byte.
std::string latin1ToUtf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        appendUtf8(text, static_cast<unsigned char>(byte));
    }
    return text;
}

std::string utf8ToLatin1(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80 || i + 1 == text.size()) {
            bytes += text[i];
        } else {
            const auto next = static_cast<unsigned char>(text[++i]);
            bytes += static_cast<char>(((lead & 0x03U) << 6U) | (next & 0x3FU));
        }
    }
    return bytes;
}

/// As text where the bytes are UTF-8, so that a person can read the file; else byte by byte.
Json pageJson(const RawPage& page) {
    const bool readable = isWholeUtf8(page.bytes);
    Json json = {{"url", page.url},
                 {"contentType", page.contentType},
                 {"bytesAre", readable ? "utf-8" : "latin-1"},
                 {"bytes", readable ? page.bytes : latin1ToUtf8(page.bytes)}};
    if (page.kind) {
        json["kind"] = *page.kind == PageKind::Html ? "html" : "text";
    }
    return json;
}

RawPage pageFrom(const Parsed& json) {
    RawPage page;
    page.url = json.at("url").get<std::string>();
    page.contentType = json.at("contentType").get<std::string>();
    page.bytes = json.at("bytes").get<std::string>();
    if (json.at("bytesAre") == "latin-1") {
        page.bytes = utf8ToLatin1(page.bytes);
    }
    if (json.contains("kind")) {
        page.kind = json["kind"] == "html" ? PageKind::Html : PageKind::PlainText;
    }
    return page;
}

Json blockJson(const ReportedBlock& block) {
    Json json = {
        {"text", block.text}, {"kept", block.kept}, {"probability", rounded(block.probability)}};
    if (!block.kept) {
        json["kind"] = kindId(block.kind);
    }
    if (block.wanted) {
        json["wanted"] = *block.wanted;
    }
    return json;
}

ReportedBlock blockFrom(const Parsed& json) {
    ReportedBlock block;
    block.text = json.at("text").get<std::string>();
    block.kept = json.at("kept").get<bool>();
    block.probability =
        static_cast<float>(std::clamp(json.at("probability").get<double>(), 0.0, 1.0));
    if (json.contains("kind")) {
        block.kind = kindNamed(json["kind"].get<std::string>()).value_or(BoilerplateKind::Other);
    }
    if (json.contains("wanted")) {
        block.wanted = json["wanted"].get<bool>();
    }
    return block;
}

Report reportFrom(const Parsed& json) {
    Report report;
    report.version = json.at("program").get<std::string>();
    report.note = json.at("note").get<std::string>();
    report.status = statusNamed(json.at("status").get<std::string>());
    for (const Parsed& block : json.at("blocks")) {
        report.blocks.push_back(blockFrom(block));
    }
    report.page = pageFrom(json.at("page"));
    return report;
}

Json checkedJson(const std::vector<CheckedBlock>& blocks) {
    Json list = Json::array();
    for (const CheckedBlock& block : blocks) {
        list.push_back({{"text", block.text},
                        {"expected", block.expected},
                        {"now", block.now ? Json(*block.now) : Json(nullptr)}});
    }
    return list;
}

}  // namespace

std::string toJson(const ReportCheck& check, std::string_view id, std::string_view source,
                   bool indent) {
    const Json json = {{"id", id},
                       {"source", source},
                       {"decided", check.decided()},
                       {"right", check.right()},
                       {"corrected", checkedJson(check.corrected)},
                       {"changed", checkedJson(check.changed)}};
    return json.dump(indent ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

std::string toJson(const Report& report) {
    Json blocks = Json::array();
    for (const ReportedBlock& block : report.blocks) {
        blocks.push_back(blockJson(block));
    }
    const Json json = {{formatKey, formatVersion},    {"program", report.version},
                       {"note", report.note},         {"status", statusId(report.status)},
                       {"blocks", std::move(blocks)}, {"page", pageJson(report.page)}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool isReport(std::string_view bytes) {
    constexpr std::string_view space = " \t\r\n";
    const auto skip = [&](std::string_view characters) {
        bytes.remove_prefix(std::min(bytes.find_first_not_of(characters), bytes.size()));
    };
    skip(space);
    if (!bytes.starts_with('{')) {
        return false;
    }
    bytes.remove_prefix(1);
    skip(space);
    return bytes.starts_with("\"" + std::string(formatKey) + "\"");
}

std::optional<Report> readReport(std::string_view bytes) {
    if (!isReport(bytes) || hasMoreValues(bytes, mostValues)) {
        return std::nullopt;
    }
    const Parsed json = Parsed::parse(bytes, nullptr, false);
    try {
        if (!json.is_object() || json.at(formatKey) != formatVersion) {
            return std::nullopt;
        }
        return reportFrom(json);
    } catch (const Parsed::exception&) {
        return std::nullopt;
    }
}

}  // namespace klartext::core
