// SPDX-License-Identifier: MIT
#include "math/mathml_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "math/letters.h"
#include "math/make_math.h"
#include "math/mathml_grammar.h"
#include "math/symbols.h"
#include "math/tex_reader.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

constexpr int deepest = 48;

void appendText(const MathMarkup& markup, std::string& text) {
    text += markup.text;
    for (const MathMarkup& child : markup.children) {
        appendText(child, text);
    }
}

/// White space is trimmed and folded, as in every token element of MathML.
std::string textOf(const MathMarkup& markup) {
    std::string raw;
    appendText(markup, raw);
    std::string text;
    for (const char c : trimAscii(raw)) {
        if (!isAsciiSpace(c)) {
            text += c;
        } else if (!text.ends_with(' ')) {
            text += ' ';
        }
    }
    return text;
}

std::size_t lettersIn(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at = codePointAt(text, at).end) {
        ++count;
    }
    return count;
}

MathVariant variantOf(std::string_view name, MathVariant otherwise) {
    struct Row {
        std::string_view name;
        MathVariant variant;
    };
    constexpr auto rows = std::to_array<Row>({
        {"normal", MathVariant::Plain},
        {"italic", MathVariant::Italic},
        {"bold", MathVariant::Bold},
        {"bold-italic", MathVariant::BoldItalic},
        {"double-struck", MathVariant::DoubleStruck},
        {"script", MathVariant::Script},
        {"bold-script", MathVariant::Script},
        {"fraktur", MathVariant::Fraktur},
        {"bold-fraktur", MathVariant::Fraktur},
        {"sans-serif", MathVariant::SansSerif},
        {"bold-sans-serif", MathVariant::SansSerif},
        {"monospace", MathVariant::Monospace},
    });
    const auto* row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? otherwise : row->variant;
}

const MathMarkup* annotation(const MathMarkup& markup, int depth) {
    for (const MathMarkup& child : markup.children) {
        const std::string encoding = asciiLower(child.attribute("encoding"));
        if (child.name == "annotation" &&
            (encoding.ends_with("x-tex") || encoding.ends_with("latex") || encoding == "tex")) {
            return &child;
        }
        if (depth > 0) {
            if (const MathMarkup* found = annotation(child, depth - 1)) {
                return found;
            }
        }
    }
    return nullptr;
}

/// "{\displaystyle x}", as some programs wrap what a person typed.
std::string_view withoutStyle(std::string_view tex) {
    constexpr std::string_view opening = "{\\displaystyle ";
    tex = trimAscii(tex);
    if (tex.starts_with(opening) && tex.ends_with('}')) {
        tex.remove_prefix(opening.size());
        tex.remove_suffix(1);
    }
    return trimAscii(tex);
}

}  // namespace

Math MathmlReader::read(const MathMarkup& markup, int depth) {
    if (!isElement(markup)) {
        const std::string words = textOf(markup);
        return words.empty() ? Math() : makeText(words, MathVariant::Plain);
    }
    if (depth > deepest) {
        return makeText(textOf(markup), MathVariant::Plain);
    }
    const std::string_view name = markup.name;
    if (name == "mi") {
        return identifier(markup);
    }
    if (name == "mn") {
        const ShapedLetter shaped = plainLetter(textOf(markup), MathVariant::Plain);
        Math number = makeNumber(shaped.text);
        number.variant = variantOf(markup.attribute("mathvariant"), shaped.variant);
        return number;
    }
    if (name == "mo") {
        return sign(markup);
    }
    if (name == "mtext" || name == "ms") {
        return words(markup);
    }
    if (name == "mspace") {
        return makeSpace(
            markup.attribute("linebreak") == "newline" ? 1 : texLength(markup.attribute("width")));
    }
    if (name == "semantics") {
        const auto first = std::ranges::find_if(markup.children, isElement);
        return first == markup.children.end() ? Math() : read(*first, depth + 1);
    }
    if (name.starts_with("annotation") || name == "maligngroup" || name == "malignmark" ||
        name == "none" || name == "mprescripts") {
        return {};
    }
    return composed(markup, depth);
}

Math MathmlReader::composed(const MathMarkup& markup, int depth) {
    const std::string_view name = markup.name;
    if (name == "mtable") {
        return table(markup, depth);
    }
    if (name == "mfenced") {
        return fenced(markup, depth);
    }
    if (name == "mmultiscripts") {
        return multiscripts(markup, depth);
    }
    std::vector<Math> parts = children(markup, depth);
    if (name == "mfrac" && parts.size() == 2) {
        Math fraction = makeFraction(std::move(parts[0]), std::move(parts[1]));
        const std::string_view thickness = trimAscii(markup.attribute("linethickness"));
        fraction.ruled = thickness.empty() || (thickness[0] != '0' && thickness != "none");
        fraction.style = styleOf(markup);
        return fraction;
    }
    if (name == "msqrt") {
        Math root{.kind = MathKind::Root};
        root.children.push_back(rowOf(std::move(parts)));
        return root;
    }
    if (name == "mroot" && parts.size() == 2) {
        Math root{.kind = MathKind::Root};
        root.children = std::move(parts);
        return root;
    }
    if (parts.size() >= 2 && (name == "msub" || name == "msup" || name == "msubsup")) {
        Math third = parts.size() > 2 ? std::move(parts[2]) : Math();
        return name == "msup"
                   ? makeScripts(std::move(parts[0]), Math(), std::move(parts[1]))
                   : makeScripts(std::move(parts[0]), std::move(parts[1]), std::move(third));
    }
    if (parts.size() >= 2 && (name == "munder" || name == "mover" || name == "munderover")) {
        return aboveOrBelow(name, std::move(parts));
    }
    if (name == "mphantom") {
        Math phantom{.kind = MathKind::Phantom};
        phantom.children = std::move(parts);
        return phantom;
    }
    if (name == "menclose") {
        return enclosed(markup, std::move(parts));
    }
    Math row = fencesFound(std::move(parts));
    const bool isStyle = name == "mstyle" || name == "math";
    if (isStyle && styleOf(markup) != MathStyle::Inherited) {
        row.style = styleOf(markup);
    }
    return unwrapped(std::move(row));
}

MathStyle MathmlReader::styleOf(const MathMarkup& markup) {
    const std::string_view wanted = markup.attribute("displaystyle");
    const std::string_view level = markup.attribute("scriptlevel");
    if (level == "1" || level == "2") {
        return MathStyle::Small;
    }
    return wanted == "true"    ? MathStyle::Display
           : wanted == "false" ? MathStyle::Inline
                               : MathStyle::Inherited;
}

std::vector<Math> MathmlReader::children(const MathMarkup& markup, int depth) {
    std::vector<Math> parts;
    for (const MathMarkup& child : markup.children) {
        if (isElement(child)) {
            parts.push_back(read(child, depth + 1));
        } else if (Math words = read(child, depth + 1); words.kind == MathKind::Text) {
            parts.push_back(std::move(words));
        }
    }
    return parts;
}

Math MathmlReader::rowOf(std::vector<Math> parts) {
    Math row;
    row.children = std::move(parts);
    return unwrapped(std::move(row));
}

Math MathmlReader::identifier(const MathMarkup& markup) {
    const std::string text = textOf(markup);
    const bool isLetter = lettersIn(text) == 1;
    const ShapedLetter shaped =
        plainLetter(text, isLetter ? MathVariant::Italic : MathVariant::Plain);
    const MathVariant variant = variantOf(markup.attribute("mathvariant"), shaped.variant);
    if (isFunctionName(text)) {
        return makeFunction(text);
    }
    if (text == "∞" || text == "∅" || text == "∇") {
        return makeIdentifier(text, MathVariant::Plain);
    }
    Math result = makeIdentifier(shaped.text, variant);
    result.role =
        isLetter || variant != MathVariant::Plain ? MathRole::Ordinary : MathRole::Function;
    return result;
}

Math MathmlReader::sign(const MathMarkup& markup) {
    std::string text = textOf(markup);
    if (text == "⁡" || text == "⁢" || text == "⁣" || text == "⁤") {
        return {};
    }
    text = text == "-" ? "−" : text == "∣" ? "|" : text == "∥" ? "‖" : text;
    if (isFunctionName(text)) {
        return makeFunction(text);
    }
    Math result = makeOperator(text, roleOfSymbol(text));
    const std::string_view form = markup.attribute("form");
    if (form == "prefix" && isFenceSymbol(text)) {
        result.role = MathRole::Opening;
    } else if (form == "postfix" && isFenceSymbol(text)) {
        result.role = MathRole::Closing;
    }
    const std::string_view stretchy = markup.attribute("stretchy");
    result.stretchy = stretchy.empty() ? isFenceSymbol(text) : stretchy == "true";
    if (const double size = texLength(markup.attribute("minsize")); size > 0) {
        result.size = size;
    }
    return result;
}

Math MathmlReader::words(const MathMarkup& markup) {
    std::string raw;
    appendText(markup, raw);
    const MathVariant variant = variantOf(markup.attribute("mathvariant"), MathVariant::Plain);
    return makeText(raw, variant);
}
std::string_view MathMarkup::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find(
        attributes, wanted, [](const auto& pair) { return std::string_view(pair.first); });
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

Formula readMathml(const MathMarkup& math) {
    Formula formula;
    formula.root = MathmlReader().read(math, 0);
    formula.display = math.attribute("display") == "block" || math.attribute("mode") == "display";
    std::string tex;
    constexpr int annotationDepth = 4;
    if (const MathMarkup* source = annotation(math, annotationDepth)) {
        appendText(*source, tex);
    } else if (const std::string_view alternative = math.attribute("alttext");
               alternative.find('\\') != std::string_view::npos) {
        tex = alternative;
    }
    formula.tex = withoutStyle(tex);
    if (formula.tex.empty()) {
        formula.tex = toTex(formula.root);
    }
    return formula;
}

}  // namespace klartext::core
