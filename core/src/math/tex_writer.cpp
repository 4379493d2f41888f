// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>

#include "core/math.h"
#include "math/make_math.h"
#include "math/symbols.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

class TexWriter {
public:
    std::string write(const Math& math) {
        append(math);
        return std::move(m_tex);
    }

private:
    static std::string of(const Math& math) { return TexWriter().write(math); }
    static std::string group(const Math& math) { return "{" + of(math) + "}"; }

    /// A command and what follows must not run together.
    void put(std::string_view tex) {
        if (!tex.empty() && isAsciiAlpha(tex[0]) && endsWithCommand()) {
            m_tex += ' ';
        }
        m_tex += tex;
    }

    [[nodiscard]] bool endsWithCommand() const {
        const auto letters =
            m_tex.find_last_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return letters != std::string::npos && letters + 1 < m_tex.size() && m_tex[letters] == '\\';
    }

    static std::string symbols(std::string_view text) {
        std::string tex;
        if (const std::string_view name = commandOfSymbol(text);
            !name.empty() && static_cast<unsigned char>(text[0]) >= 0x80) {
            return "\\" + std::string(name) + " ";
        }
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = codePointAt(text, at).end;
            const std::string_view one = text.substr(at, end - at);
            at = end;
            if (one == "−") {
                tex += '-';
            } else if (one == "{" || one == "}" || one == "#" || one == "%" || one == "&" ||
                       one == "$" || one == "_") {
                tex += "\\" + std::string(one);
            } else if (one == "\\") {
                tex += "\\backslash ";
            } else if (const std::string_view name = commandOfSymbol(one);
                       !name.empty() && static_cast<unsigned char>(one[0]) >= 0x80) {
                tex += "\\" + std::string(name) + " ";
            } else {
                tex += one;
            }
        }
        return tex;
    }

    static std::string_view shapeCommand(MathVariant variant) {
        switch (variant) {
            case MathVariant::Bold:
                return "\\mathbf";
            case MathVariant::BoldItalic:
                return "\\boldsymbol";
            case MathVariant::DoubleStruck:
                return "\\mathbb";
            case MathVariant::Script:
                return "\\mathcal";
            case MathVariant::Fraktur:
                return "\\mathfrak";
            case MathVariant::SansSerif:
                return "\\mathsf";
            case MathVariant::Monospace:
                return "\\mathtt";
            case MathVariant::Plain:
                return "\\mathrm";
            case MathVariant::Italic:
                return {};
        }
        return {};
    }

    static std::string trimmed(std::string text) {
        while (text.ends_with(' ')) {
            text.pop_back();
        }
        return text;
    }

    void appendIdentifier(const Math& math) {
        if (isFunctionName(math.text)) {
            put("\\" + math.text);
            return;
        }
        const bool latin = isAsciiAlpha(math.text.empty() ? ' ' : math.text[0]);
        const bool plain =
            math.variant == MathVariant::Italic || (math.variant == MathVariant::Plain && !latin);
        const std::string text = symbols(math.text);
        if (math.role == MathRole::Function && math.text.size() > 1 && latin) {
            put("\\operatorname{" + text + "}");
        } else if (plain) {
            put(text);
        } else {
            put(std::string(shapeCommand(math.variant)) + "{" + trimmed(text) + "}");
        }
    }

    void append(const Math& math) {
        switch (math.kind) {
            case MathKind::Row:
                for (const Math& child : math.children) {
                    append(child);
                }
                break;
            case MathKind::Identifier:
                appendIdentifier(math);
                break;
            case MathKind::Number:
                put(math.text);
                break;
            case MathKind::Operator:
                put(math.text == "mod" ? "\\bmod " : symbols(math.text));
                break;
            case MathKind::Text:
                put("\\text{" + escapedText(math.text) + "}");
                break;
            case MathKind::Source:
                put(math.text);
                break;
            case MathKind::Space:
                put(math.size >= 2     ? "\\qquad "
                    : math.size >= 0.9 ? "\\quad "
                    : math.size > 0.1  ? "\\, "
                                       : "");
                break;
            case MathKind::Fraction:
                put((math.ruled ? "\\frac" : "\\genfrac{}{}{0pt}{}") + group(math.children[0]) +
                    group(math.children[1]));
                break;
            case MathKind::Root:
                put("\\sqrt" +
                    (math.children.size() > 1 ? "[" + of(math.children[1]) + "]" : std::string()) +
                    group(math.children[0]));
                break;
            case MathKind::Scripts:
                appendScripts(math);
                break;
            case MathKind::Accent:
                appendAccent(math);
                break;
            case MathKind::Fence:
                appendFence(math);
                break;
            case MathKind::Table:
                appendTable(math);
                break;
            case MathKind::Box:
                put("\\boxed{" + inside(math) + "}");
                break;
            case MathKind::Phantom:
                put("\\phantom{" + inside(math) + "}");
                break;
        }
    }

    static std::string inside(const Math& math) {
        Math row;
        row.children = math.children;
        return of(row);
    }

    static std::string escapedText(std::string_view text) {
        std::string escaped;
        for (const char c : text) {
            if (c == '{' || c == '}' || c == '$' || c == '%' || c == '#' || c == '&' || c == '_') {
                escaped += '\\';
            }
            escaped += c == '\\' ? '/' : c;
        }
        return escaped;
    }

    void appendScripts(const Math& math) {
        const Math& base = math.children[0];
        const bool simple = base.kind == MathKind::Identifier || base.kind == MathKind::Number ||
                            base.kind == MathKind::Operator || base.kind == MathKind::Fence ||
                            base.kind == MathKind::Accent;
        const bool forced = math.limits && math.style == MathStyle::Display;
        if (forced) {
            std::string tex = of(base);
            if (!isEmptyRow(math.children[1])) {
                tex = "\\underset" + group(math.children[1]) + "{" + tex + "}";
            }
            if (!isEmptyRow(math.children[2])) {
                tex = "\\overset" + group(math.children[2]) + "{" + tex + "}";
            }
            put(tex);
            return;
        }
        put(simple ? trimmed(of(base)) : group(base));
        appendScript('_', math.children[1]);
        appendScript('^', math.children[2]);
    }

    void appendScript(char sign, const Math& script) {
        if (isEmptyRow(script)) {
            return;
        }
        const std::string tex = trimmed(of(script));
        m_tex += sign;
        m_tex += tex == "′" || tex == "\\prime" ? "\\prime "
                 : tex.size() == 1              ? tex
                                                : "{" + tex + "}";
    }

    void appendAccent(const Math& math) {
        std::string_view name = commandOfAccent(math.text, math.under);
        if (math.stretchy && !math.under) {
            name = math.text == "^"   ? "widehat"
                   : math.text == "~" ? "widetilde"
                   : math.text == "¯" ? "overline"
                   : math.text == "→" ? "overrightarrow"
                                      : name;
        }
        if (name.empty()) {
            put((math.under ? "\\underset{" : "\\overset{") + symbols(math.text) + "}" +
                group(math.children[0]));
        } else {
            put("\\" + std::string(name) + group(math.children[0]));
        }
    }

    void appendFence(const Math& math) {
        const auto side = [](std::string_view text) {
            return text.empty() ? std::string(".") : text == "‖" ? "\\|" : symbols(text);
        };
        put("\\left" + side(math.text));
        for (const Math& child : math.children) {
            append(child);
        }
        put("\\right" + trimmed(side(math.close)));
    }

    void appendTable(const Math& math) {
        std::string tex = math.relations ? "\\begin{aligned}" : "\\begin{matrix}";
        bool first = true;
        for (const Math& row : math.children) {
            tex += first ? "" : " \\\\ ";
            first = false;
            for (std::size_t i = 0; i < row.children.size(); ++i) {
                tex += (i == 0 ? "" : " & ") + of(row.children[i]);
            }
        }
        put(tex + (math.relations ? "\\end{aligned}" : "\\end{matrix}"));
    }

    std::string m_tex;
};

}  // namespace

std::string toTex(const Math& math) {
    const std::string tex = TexWriter().write(math);
    return std::string(trimAscii(tex));
}

}  // namespace klartext::core
