// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "core/corrections.h"
#include "text/json_number.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;

Correction correctionFrom(const Json& json) {
    return {.keep = json.at("keep").get<bool>(),
            .print = wholeNumber<std::uint64_t>(json.at("print")),
            .text = json.at("text").get<std::string>(),
            .path = json.at("path").get<std::string>(),
            .order = wholeNumber<std::uint32_t>(json.at("order")),
            .equals = wholeNumber<std::uint32_t>(json.at("of"))};
}

}  // namespace

std::string toJson(const std::vector<Correction>& corrections) {
    Json blocks = Json::array();
    for (const Correction& correction : corrections) {
        blocks.push_back({{"keep", correction.keep},
                          {"text", correction.text},
                          {"print", correction.print},
                          {"path", correction.path},
                          {"order", correction.order},
                          {"of", correction.equals}});
    }
    const Json json = {{"version", formatVersion}, {"blocks", std::move(blocks)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<Correction>> readCorrections(std::string_view json) {
    const Json parsed = Json::parse(json, nullptr, false);
    try {
        if (!parsed.is_object() || parsed.at("version") != formatVersion) {
            return std::nullopt;
        }
        std::vector<Correction> corrections;
        for (const Json& block : parsed.at("blocks")) {
            corrections.push_back(correctionFrom(block));
        }
        return corrections;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace klartext::core
