// SPDX-License-Identifier: MIT
#include "write/markdown_phrasing.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "project/edge_characters.h"
#include "text/ascii.h"
#include "write/clean_text.h"
#include "write/html_escape.h"
#include "write/markdown_escape.h"
#include "write/plain_lines.h"

namespace klartext::core {

namespace {

bool isSpace(UChar32 c) { return c < 0 || u_isUWhiteSpace(c) != 0; }

/// Punctuation and symbols, which CommonMark counts alike at the edges of emphasis.
bool isPunctuation(UChar32 c) {
    constexpr std::uint32_t categories = U_GC_P_MASK | U_GC_S_MASK;
    return c >= 0 && (U_MASK(u_charType(c)) & categories) != 0;
}

/// https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run, seen from either side.
bool delimits(UChar32 outside, UChar32 inside) {
    return !isSpace(inside) &&
           (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
}

struct Mark {
    std::string_view delimiter;  // empty when Markdown has none
    std::string_view tag;
};

Mark markOf(ElementKind kind) {
    switch (kind) {
        case ElementKind::Emphasis:
            return {"*", "em"};
        case ElementKind::Strong:
            return {"**", "strong"};
        case ElementKind::Strike:
            return {"~~", "del"};
        case ElementKind::Keyboard:
            return {{}, "kbd"};
        case ElementKind::Superscript:
            return {{}, "sup"};
        case ElementKind::Subscript:
            return {{}, "sub"};
        case ElementKind::Underline:
            return {{}, "u"};
        case ElementKind::Mark:
            return {{}, "mark"};
        default:
            return {};
    }
}

class PhrasingWriter {
public:
    PhrasingWriter(BreakStyle breaks, const MarkdownContext& context)
        : m_breaks(breaks), m_context(context) {}

    /// `after` is the first character behind the element, or -1.
    void writeChildren(const Element& element, UChar32 after) {
        const auto& children = element.children;
        for (std::size_t i = 0; i < children.size(); ++i) {
            const UChar32 next =
                i + 1 < children.size() ? firstCharacter(phrasingText(children[i + 1])) : after;
            write(children[i], next);
        }
    }

    std::string take() { return std::move(m_text); }

private:
    void write(const Element& element, UChar32 after) {
        writeAnchor(element);
        switch (element.kind) {
            case ElementKind::Text:
                writeText(escapeMarkdown(cleanText(element.text)));
                break;
            case ElementKind::LineBreak:
                writeBreak();
                break;
            case ElementKind::Image:
                m_text += markdownMedia(element, m_context);
                break;
            case ElementKind::Ruby:
                m_text += escapeMarkdown(phrasingText(element));
                break;
            case ElementKind::Formula:
                m_text += markdownFormula(element, m_breaks);
                break;
            case ElementKind::Link:
                writeLink(element);
                break;
            case ElementKind::Code:
                writeCode(element);
                break;
            default:
                writeMarked(element, after);
                break;
        }
    }

    void writeAnchor(const Element& element) {
        // Footnotes lead back by themselves.
        if (!element.id.empty() && !noteOf(element)) {
            m_text += "<a" + htmlAttribute("id", cleanText(element.id)) + "></a>";
        }
    }

    void writeText(const std::string& text) {
        // Programs that know no footnotes take "[^1](a)" for a link, and "[^1]: a" is a note.
        const bool leans =
            m_text.ends_with(']') && (text.starts_with('(') || text.starts_with(':'));
        m_text += (leans ? "\\" : "") + text;
    }

    void writeBreak() {
        switch (m_breaks) {
            case BreakStyle::Hard:
                m_text += "\\\n";
                break;
            case BreakStyle::Tag:
                m_text += "<br>";
                break;
            case BreakStyle::Blank:
                m_text += ' ';
                break;
        }
    }

    [[nodiscard]] std::optional<std::string_view> noteOf(const Element& element) const {
        return m_context.notes == nullptr ? std::nullopt : m_context.notes->labelOf(element);
    }

    /// Superscript around nothing but references: their mark is raised by itself.
    [[nodiscard]] bool holdsReferences(const Element& element) const {
        return element.kind == ElementKind::Superscript && !element.children.empty() &&
               std::ranges::all_of(element.children, [this](const Element& child) {
                   return noteOf(child).has_value();
               });
    }

    void writeLink(const Element& link) {
        if (const auto label = noteOf(link)) {
            m_text += "[^" + std::string(*label) + "]";
            return;
        }
        const std::string_view url = safeLink(link.url);
        if (url.empty()) {
            writeChildren(link, -1);
            return;
        }
        m_text += '[';
        writeChildren(link, ']');
        m_text += ']' + markdownTarget(cleanText(url));
    }

    /// Marks stand around spans of code: within one they would be code.
    void writeCode(const Element& code) {
        const auto& parts = code.children;
        for (std::size_t begin = 0, end = 0; begin < parts.size(); begin = end) {
            const bool marked = parts[begin].kind == ElementKind::Mark;
            std::string run;
            while (end < parts.size() && (parts[end].kind == ElementKind::Mark) == marked) {
                run += phrasingText(parts[end++]);
            }
            const std::string line = cleanLine(run);
            const bool gapBefore = begin > 0 && !run.empty() && isAsciiSpace(run.front());
            const bool gapAfter = end < parts.size() && !line.empty() && isAsciiSpace(run.back());
            m_text += gapBefore ? " " : "";
            m_text += marked && !line.empty() ? "<mark>" : "";
            writeCodeSpan(line);
            m_text += marked && !line.empty() ? "</mark>" : "";
            m_text += gapAfter ? " " : "";
        }
    }

    void writeCodeSpan(const std::string& line) {
        std::string span = markdownCode(line);
        if (m_breaks == BreakStyle::Tag) {
            // GFM cuts cells at pipes before it reads code.
            for (auto at = span.find('|'); at != std::string::npos; at = span.find('|', at + 2)) {
                span.insert(at, "\\");
            }
        }
        m_text += span;
    }

    void writeMarked(const Element& element, UChar32 after) {
        const Mark mark = markOf(element.kind);
        if (mark.tag.empty() || holdsReferences(element)) {
            writeChildren(element, after);
            return;
        }
        const std::string inside = phrasingText(element);
        const bool fits = !mark.delimiter.empty() && !m_text.ends_with(mark.delimiter[0]) &&
                          delimits(lastCharacter(m_text), firstCharacter(inside)) &&
                          delimits(after, lastCharacter(inside));
        m_text += fits ? std::string(mark.delimiter) : "<" + std::string(mark.tag) + ">";
        writeChildren(element, fits ? mark.delimiter[0] : '<');
        m_text += fits ? std::string(mark.delimiter) : "</" + std::string(mark.tag) + ">";
    }

    std::string m_text;
    BreakStyle m_breaks;
    const MarkdownContext& m_context;
};

}  // namespace

std::string markdownPhrasing(const Element& element, BreakStyle breaks,
                             const MarkdownContext& context) {
    PhrasingWriter writer(breaks, context);
    writer.writeChildren(element, -1);
    std::string text = writer.take();
    return breaks == BreakStyle::Hard ? escapeLineStarts(text) : text;
}

namespace {

/// TeX that means the same and is no markup to programs that know no formulas: to them "$<b>$" is
/// a tag and "$[a](b)$" a link. An empty group is nothing to TeX.
std::string harmlessTex(std::string_view tex) {
    std::string text;
    for (std::size_t at = 0; at < tex.size(); ++at) {
        text += tex[at];
        const char next = at + 1 < tex.size() ? tex[at + 1] : ' ';
        const bool opensTag = tex[at] == '<' && !isAsciiSpace(next);
        if (opensTag || (tex[at] == ']' && next == '(')) {
            text += "{}";
        }
    }
    return text;
}

/// Without empty lines, which would end the formula's paragraph.
std::string inOneParagraph(std::string_view text) {
    std::string lines;
    for (const char c : text) {
        if (c != '\n' || !lines.ends_with('\n')) {
            lines += c;
        }
    }
    return lines;
}

/// Whether a backslash at its end is not itself escaped: "\\|" is the bar of a norm.
bool endsInCommand(std::string_view tex) {
    const std::size_t last = tex.find_last_not_of('\\');
    const std::size_t count = tex.size() - (last == std::string_view::npos ? 0 : last + 1);
    return count % 2 == 1;
}

}  // namespace

std::string markdownFormula(const Element& element, BreakStyle breaks) {
    std::string formula = "$";
    for (const char c : harmlessTex(cleanLine(element.formula->tex))) {
        // GFM cuts cells at pipes wherever they stand.
        if (c != '|' || breaks != BreakStyle::Tag) {
            formula += c;
        } else if (endsInCommand(formula)) {
            formula += "Vert ";
        } else {
            formula += "\\vert ";
        }
    }
    return formula + "$";
}

std::string markdownDisplay(const Element& element) {
    return "$$\n" + inOneParagraph(harmlessTex(cleanText(trimAscii(element.formula->tex)))) +
           "\n$$";
}

std::string markdownMedia(const Element& media, const MarkdownContext& context) {
    const bool isImage = media.kind == ElementKind::Image;
    if (isImage && context.images != nullptr && *context.images) {
        if (const auto image = (*context.images)(media.url); image && !image->address.empty()) {
            return "![" + escapeMarkdown(cleanLine(media.text)) + "]" +
                   markdownTarget(image->address);
        }
    }
    const std::string_view url = safeLink(media.url);
    const std::string name = escapeMarkdown(cleanLine(media.text));
    if (!url.starts_with("http")) {
        return name;
    }
    return (isImage ? "![" : "[") + name + "]" + markdownTarget(url);
}

}  // namespace klartext::core
