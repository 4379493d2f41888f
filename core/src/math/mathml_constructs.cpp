// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "math/make_math.h"
#include "math/mathml_grammar.h"
#include "math/symbols.h"
#include "text/ascii.h"
#include "text/utf8.h"

// Elements that stand around others: scripts, fences, tables.
namespace klartext::core {

namespace {

std::string_view accentMark(std::string_view text) {
    struct Row {
        std::string_view sign;
        std::string_view mark;
    };
    constexpr auto rows = std::to_array<Row>({
        {"^", "^"}, {"ˆ", "^"}, {"~", "~"}, {"˜", "~"},  {"∼", "~"}, {"¯", "¯"}, {"‾", "¯"},
        {"―", "¯"}, {"_", "_"}, {"―", "¯"}, {"→", "→"},  {"⃗", "→"},  {"←", "←"}, {"↔", "↔"},
        {"˙", "˙"}, {".", "˙"}, {"¨", "¨"}, {"..", "¨"}, {"ˇ", "ˇ"}, {"˘", "˘"}, {"´", "´"},
        {"`", "`"}, {"˚", "˚"}, {"⏞", "⏞"}, {"⏟", "⏟"},  {"⃛", "⃛"},   {"̂", "^"},  {"̃", "~"},
        {"̇", "˙"},  {"̈", "¨"},  {"̅", "¯"},  {"̲", "_"},   {"―", "¯"}, {"−", "¯"},
    });
    const auto* row = std::ranges::find(rows, text, &Row::sign);
    return row == rows.end() ? std::string_view() : row->mark;
}

}  // namespace

Math MathmlReader::aboveOrBelow(std::string_view name, std::vector<Math> parts) {
    const auto asAccent = [&](const Math& mark) {
        return mark.kind == MathKind::Operator || mark.kind == MathKind::Text
                   ? accentMark(mark.text)
                   : std::string_view();
    };
    const bool isSum =
        parts[0].role == MathRole::Large || parts[0].limits || parts[0].kind == MathKind::Accent;
    if (parts.size() == 2 && name != "munderover" && !isSum) {
        if (const std::string_view mark = asAccent(parts[1]); !mark.empty()) {
            const bool stretchy = parts[0].kind != MathKind::Identifier;
            return makeAccent(std::move(parts[0]), mark, stretchy, name == "munder");
        }
    }
    Math above = name == "munder"   ? Math()
                 : name == "mover"  ? std::move(parts[1])
                 : parts.size() > 2 ? std::move(parts[2])
                                    : Math();
    Math below = name == "mover" ? Math() : std::move(parts[1]);
    const bool movable = parts[0].role == MathRole::Large || parts[0].limits;
    const MathRole role =
        parts[0].role == MathRole::Relation ? MathRole::Relation : MathRole::Ordinary;
    if (parts[0].role == MathRole::Relation) {
        parts[0].stretchy = true;
    }
    Math result = makeScripts(std::move(parts[0]), std::move(below), std::move(above));
    result.limits = true;
    result.role = role;
    result.style = movable ? MathStyle::Inherited : MathStyle::Display;
    return result;
}

Math MathmlReader::fencesFound(std::vector<Math> parts) {
    const auto isOpen = [](const Math& part) {
        return part.kind == MathKind::Operator && part.stretchy && part.size == 0 &&
               (part.role == MathRole::Opening);
    };
    const auto isClose = [](const Math& part) {
        return part.kind == MathKind::Operator && part.stretchy && part.size == 0 &&
               part.role == MathRole::Closing;
    };
    const auto isBar = [](const Math& part) {
        return part.kind == MathKind::Operator && part.stretchy &&
               (part.text == "|" || part.text == "‖");
    };
    Math row;
    if (parts.size() >= 2 && ((isOpen(parts.front()) && isClose(parts.back())) ||
                              (isBar(parts.front()) && isBar(parts.back()) && parts.size() > 2))) {
        const auto inside = [&](auto test) {
            return std::any_of(parts.begin() + 1, parts.end() - 1, test);
        };
        if (!inside(isOpen) && !inside(isClose)) {
            row.kind = MathKind::Fence;
            row.text = parts.front().text;
            row.close = parts.back().text;
            row.children.assign(std::make_move_iterator(parts.begin() + 1),
                                std::make_move_iterator(parts.end() - 1));
            Math outer;
            outer.children.push_back(std::move(row));
            return outer;
        }
    }
    const bool opensAlone =
        parts.size() == 2 && isOpen(parts[0]) && parts[1].kind == MathKind::Table;
    if (opensAlone) {
        Math outer;
        const std::string text = parts[0].text;
        outer.children.push_back(makeFence(text, std::move(parts[1]), ""));
        return outer;
    }
    row.children = std::move(parts);
    return row;
}

Math MathmlReader::fenced(const MathMarkup& markup, int depth) {
    const auto given = [&](std::string_view name, std::string_view otherwise) {
        const auto found =
            std::ranges::find(markup.attributes, name, [](const auto& pair) { return pair.first; });
        return found == markup.attributes.end() ? std::string(otherwise)
                                                : std::string(trimAscii(found->second));
    };
    Math fence{.kind = MathKind::Fence};
    fence.text = given("open", "(");
    fence.close = given("close", ")");
    std::string separators = given("separators", ",");
    std::erase_if(separators, isAsciiSpace);
    std::size_t at = 0;
    for (Math& part : children(markup, depth)) {
        if (!fence.children.empty() && !separators.empty()) {
            const std::size_t end = codePointAt(separators, at).end;
            fence.children.push_back(makeOperator(std::string_view(separators).substr(at, end - at),
                                                  MathRole::Punctuation));
            at = end < separators.size() ? end : at;
        }
        fence.children.push_back(std::move(part));
    }
    return fence;
}

Math MathmlReader::multiscripts(const MathMarkup& markup, int depth) {
    std::array<Math, 4> scripts;  // below, above; the same before the base
    Math base;
    bool first = true;
    std::size_t slot = 0;
    for (const MathMarkup& child : markup.children) {
        if (!isElement(child)) {
            continue;
        }
        if (child.name == "mprescripts") {
            slot = 2;
            continue;
        }
        Math part = read(child, depth + 1);
        if (first) {
            base = std::move(part);
            first = false;
            continue;
        }
        scripts[slot].children.push_back(std::move(part));
        slot = slot % 2 == 0 ? slot + 1 : slot - 1;
    }
    Math row;
    const auto script = [&](std::size_t index) { return unwrapped(std::move(scripts[index])); };
    if (!isEmptyRow(scripts[2]) || !isEmptyRow(scripts[3])) {
        Math below = script(2);
        row.children.push_back(makeScripts(Math(), std::move(below), script(3)));
    }
    Math below = script(0);
    row.children.push_back(makeScripts(std::move(base), std::move(below), script(1)));
    return unwrapped(std::move(row));
}

Math MathmlReader::enclosed(const MathMarkup& markup, std::vector<Math> parts) {
    const std::string_view notation = markup.attribute("notation");
    const auto has = [&](std::string_view word) {
        return notation.find(word) != std::string_view::npos;
    };
    Math inside = rowOf(std::move(parts));
    if (has("box")) {
        Math box{.kind = MathKind::Box};
        box.children.push_back(std::move(inside));
        return box;
    }
    if (has("radical")) {
        Math root{.kind = MathKind::Root};
        root.children.push_back(std::move(inside));
        return root;
    }
    if (has("top") || has("bottom")) {
        const bool under = has("bottom");
        return makeAccent(std::move(inside), under ? "_" : "¯", true, under);
    }
    return inside;
}

Math MathmlReader::table(const MathMarkup& markup, int depth) {
    Math result{.kind = MathKind::Table, .style = MathStyle::Inline};
    if (markup.attribute("displaystyle") == "true") {
        result.style = MathStyle::Display;
    }
    for (const MathMarkup& line : markup.children) {
        if (line.name != "mtr" && line.name != "mlabeledtr") {
            continue;
        }
        Math row;
        Math label;
        for (const MathMarkup& cell : line.children) {
            if (!isElement(cell)) {
                continue;
            }
            Math content = unwrapped(fencesFound(children(cell, depth + 1)));
            if (line.name == "mlabeledtr" && isEmptyRow(label)) {
                label.children.push_back(std::move(content));
            } else {
                row.children.push_back(std::move(content));
            }
        }
        if (!isEmptyRow(label)) {
            row.children.push_back(std::move(label));
        }
        result.children.push_back(std::move(row));
    }
    std::string_view columns = markup.attribute("columnalign");
    while (!columns.empty()) {
        columns = trimAscii(columns);
        result.columns += columns.empty() || columns[0] == 'd' ? 'c' : columns[0];
        columns.remove_prefix(std::min(columns.find(' '), columns.size()));
    }
    if (result.columns.empty()) {
        result.columns = "c";
    }
    const std::string_view gaps = trimAscii(markup.attribute("columnspacing"));
    result.relations = result.columns.starts_with("rl") || gaps.starts_with("0em");
    return result;
}

}  // namespace klartext::core
