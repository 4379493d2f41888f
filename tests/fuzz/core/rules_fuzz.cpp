// SPDX-License-Identifier: MIT
// Files of rules for sites, and what their rules do to a page.
#include "core/rule_text.h"

#include "fuzz/invariants.h"
#include "fuzz/page.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    using klartext::fuzz::require;
    const std::string_view input = klartext::fuzz::viewOf(data, size);
    const ParsedRules parsed = parseRules(input);
    require(parsed.rules.size() + parsed.errors.size() <= size + 1, "a line says one thing");
    const ParsedRules again = parseRules(toText(parsed.rules));
    require(again.errors.empty(), "rules are written without a mistake");
    require(again.rules == parsed.rules, "rules are read as they were written");
    for (const RuleError& error : parsed.errors) {
        require(error.line >= 0 && mistakeTemplate(error.mistake) != nullptr, "a mistake is said");
    }
    if (const auto path = parsePath(input)) {
        const auto read = parsePath(pathText(*path));
        require(read && read->path == path->path && read->everything == path->everything,
                "a path is read as it was written");
    }
    const Extraction& page = fuzz::samplePage();
    const RuledPage ruled = applyRules(parsed.rules, page);
    require(ruled.effects.size() == parsed.rules.size(), "each rule has its effect");
    fuzz::checkExtraction(ruled.extraction);
    return 0;
}
