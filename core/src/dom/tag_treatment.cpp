// SPDX-License-Identifier: MIT
#include "dom/tag_treatment.h"

#include <algorithm>
#include <array>

namespace klartext::core {

namespace {

struct TreatmentRow {
    std::string_view name;
    Treatment treatment;
};

constexpr std::array<TreatmentRow, 45> treatments = {{
    {"area", Treatment::Flat},     {"base", Treatment::Flat},      {"body", Treatment::Flat},
    {"br", Treatment::Flat},       {"caption", Treatment::Flat},   {"col", Treatment::Flat},
    {"colgroup", Treatment::Flat}, {"dd", Treatment::Flat},        {"dt", Treatment::Flat},
    {"embed", Treatment::Flat},    {"head", Treatment::Flat},      {"hr", Treatment::Flat},
    {"html", Treatment::Flat},     {"iframe", Treatment::RawText}, {"img", Treatment::Flat},
    {"input", Treatment::Flat},    {"li", Treatment::Flat},        {"link", Treatment::Flat},
    {"listing", Treatment::Copy},  {"meta", Treatment::Flat},      {"noembed", Treatment::Drop},
    {"noframes", Treatment::Drop}, {"optgroup", Treatment::Flat},  {"option", Treatment::Flat},
    {"p", Treatment::Flat},        {"param", Treatment::Flat},     {"plaintext", Treatment::Plain},
    {"rb", Treatment::Flat},       {"rp", Treatment::Flat},        {"rt", Treatment::Flat},
    {"rtc", Treatment::Flat},      {"script", Treatment::Script},  {"source", Treatment::Flat},
    {"style", Treatment::Drop},    {"svg", Treatment::Svg},        {"tbody", Treatment::Flat},
    {"td", Treatment::Flat},       {"textarea", Treatment::Drop},  {"tfoot", Treatment::Flat},
    {"th", Treatment::Flat},       {"thead", Treatment::Flat},     {"title", Treatment::Rcdata},
    {"tr", Treatment::Flat},       {"track", Treatment::Flat},     {"xmp", Treatment::Rcdata},
}};

}  // namespace

Treatment treatmentOf(std::string_view lowerName) {
    const auto* row = std::ranges::lower_bound(treatments, lowerName, {}, &TreatmentRow::name);
    return row != treatments.end() && row->name == lowerName ? row->treatment : Treatment::Copy;
}

bool breaksOutOfSvg(std::string_view lowerName) {
    constexpr std::array<std::string_view, 44> names = {
        "b",      "big",  "blockquote", "body",  "br",   "center", "code",    "dd",   "div",
        "dl",     "dt",   "em",         "embed", "h1",   "h2",     "h3",      "h4",   "h5",
        "h6",     "head", "hr",         "i",     "img",  "li",     "listing", "menu", "meta",
        "nobr",   "ol",   "p",          "pre",   "ruby", "s",      "small",   "span", "strike",
        "strong", "sub",  "sup",        "table", "tt",   "u",      "ul",      "var"};
    return std::ranges::binary_search(names, lowerName);
}

}  // namespace klartext::core
