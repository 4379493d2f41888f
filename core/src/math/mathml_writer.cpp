// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>

#include "core/math.h"
#include "math/letters.h"
#include "math/make_math.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

std::string ems(double size) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.3gem", size);
    return buffer;
}

std::string element(std::string_view name, std::string_view inside,
                    std::string_view attributes = {}) {
    const std::string tag(name);
    return "<" + tag + std::string(attributes) + ">" + std::string(inside) + "</" + tag + ">";
}

class MathmlWriter {
public:
    std::string write(const Math& math) const {
        switch (math.kind) {
            case MathKind::Row:
                return row(math);
            case MathKind::Identifier:
                return token("mi", math);
            case MathKind::Number:
                return token("mn", math);
            case MathKind::Operator:
                return sign(math);
            case MathKind::Text:
                return token("mtext", math);
            case MathKind::Source:
                return element("mtext", escapeHtml(math.text), " mathvariant=\"monospace\"");
            case MathKind::Space:
                return "<mspace" + htmlAttribute("width", ems(math.size)) + "></mspace>";
            case MathKind::Fraction:
                return styled(math,
                              element("mfrac", write(math.children[0]) + write(math.children[1]),
                                      math.ruled ? "" : " linethickness=\"0\""));
            case MathKind::Root:
                return math.children.size() > 1
                           ? element("mroot", write(math.children[0]) + write(math.children[1]))
                           : element("msqrt", write(math.children[0]));
            case MathKind::Scripts:
                return scripts(math);
            case MathKind::Accent:
                return accent(math);
            case MathKind::Fence:
                return fence(math);
            case MathKind::Table:
                return table(math);
            case MathKind::Box:
                return element("menclose", all(math), " notation=\"box\"");
            case MathKind::Phantom:
                return element("mphantom", all(math));
        }
        return {};
    }

private:
    std::string all(const Math& math) const {
        std::string inside;
        for (const Math& child : math.children) {
            inside += write(child);
        }
        return inside;
    }

    static std::string styled(const Math& math, std::string inside) {
        switch (math.style) {
            case MathStyle::Display:
                return element("mstyle", inside, " displaystyle=\"true\"");
            case MathStyle::Inline:
                return element("mstyle", inside, " displaystyle=\"false\"");
            case MathStyle::Small:
                return element("mstyle", inside, " displaystyle=\"false\" scriptlevel=\"1\"");
            case MathStyle::Inherited:
                break;
        }
        return inside;
    }

    std::string row(const Math& math) const {
        if (math.children.size() == 1) {
            return styled(math, write(math.children.front()));
        }
        return styled(math, element("mrow", all(math)));
    }

    static std::string token(std::string_view name, const Math& math) {
        std::string variant;
        const bool single =
            math.text.size() == 1 ||
            (math.text.size() == 2 && static_cast<unsigned char>(math.text[0]) >= 0x80);
        switch (math.variant) {
            case MathVariant::Plain:
                variant = name == "mi" && single ? "normal" : "";
                break;
            case MathVariant::Bold:
                variant = "bold";
                break;
            case MathVariant::BoldItalic:
                variant = "bold-italic";
                break;
            case MathVariant::SansSerif:
                variant = "sans-serif";
                break;
            case MathVariant::Monospace:
                variant = "monospace";
                break;
            case MathVariant::Italic:
                variant = name == "mi" && single ? "" : "italic";
                break;
            default:
                break;
        }
        std::string text = escapeHtml(shapedText(math.text, math.variant));
        if (name == "mtext") {
            // The edges of an <mtext> are trimmed, but for no-break spaces.
            if (text.starts_with(' ')) {
                text.replace(0, 1, "\u00a0");
            }
            if (text.ends_with(' ')) {
                text.replace(text.size() - 1, 1, "\u00a0");
            }
        }
        return element(name, text, htmlAttribute("mathvariant", variant));
    }

    static std::string sign(const Math& math) {
        std::string attributes;
        if (math.stretchy && math.size > 0) {
            attributes = htmlAttribute("minsize", ems(math.size)) +
                         htmlAttribute("maxsize", ems(math.size)) + " stretchy=\"true\"";
        } else if (!math.stretchy &&
                   (math.role == MathRole::Opening || math.role == MathRole::Closing)) {
            attributes = " stretchy=\"false\"";
        }
        return element("mo", escapeHtml(math.text), attributes);
    }

    std::string scripts(const Math& math) const {
        const bool below = !isEmptyRow(math.children[1]);
        const bool above = !isEmptyRow(math.children[2]);
        const std::string base = write(math.children[0]);
        const std::string inside = base + (below ? write(math.children[1]) : std::string()) +
                                   (above ? write(math.children[2]) : std::string());
        if (!below && !above) {
            return base;
        }
        if (math.limits) {
            return element(below && above ? "munderover" : below ? "munder" : "mover", inside);
        }
        return element(below && above ? "msubsup" : below ? "msub" : "msup", inside);
    }

    std::string accent(const Math& math) const {
        const std::string mark =
            element("mo", escapeHtml(math.text == "¯" ? "‾" : math.text),
                    math.stretchy ? " stretchy=\"true\"" : " stretchy=\"false\"");
        return element(math.under ? "munder" : "mover", write(math.children[0]) + mark,
                       math.under ? " accentunder=\"true\"" : " accent=\"true\"");
    }

    std::string fence(const Math& math) const {
        const auto side = [](std::string_view text, std::string_view form) {
            return text.empty()
                       ? std::string()
                       : element("mo", escapeHtml(text),
                                 " fence=\"true\" stretchy=\"true\"" + htmlAttribute("form", form));
        };
        return element("mrow", side(math.text, "prefix") + all(math) + side(math.close, "postfix"));
    }

    std::string table(const Math& math) const {
        std::string inside;
        std::size_t widest = 0;
        for (const Math& line : math.children) {
            std::string cells;
            for (const Math& cell : line.children) {
                cells += element("mtd", write(cell));
            }
            widest = std::max(widest, line.children.size());
            inside += element("mtr", cells);
        }
        std::string columns;
        for (std::size_t i = 0; i < widest && !math.columns.empty(); ++i) {
            const char side = math.relations ? math.columns[i % math.columns.size()]
                                             : math.columns[std::min(i, math.columns.size() - 1)];
            columns += columns.empty() ? "" : " ";
            columns += side == 'l' ? "left" : side == 'r' ? "right" : "center";
        }
        std::string attributes = htmlAttribute("columnalign", columns);
        if (math.relations) {
            attributes += " columnspacing=\"0em 2em\"";
        }
        if (math.style == MathStyle::Display) {
            attributes += " displaystyle=\"true\"";
        }
        return element("mtable", inside, attributes);
    }
};

}  // namespace

std::string toMathml(const Formula& formula) {
    std::string inside = element("mrow", MathmlWriter().write(formula.root));
    if (!formula.tex.empty()) {
        inside += element("annotation", escapeHtml(formula.tex), " encoding=\"application/x-tex\"");
    }
    return element("math", element("semantics", inside),
                   formula.display ? " display=\"block\"" : "");
}

}  // namespace klartext::core
