// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>

#include "core/math.h"
#include "math/letters.h"
#include "math/make_math.h"
#include "math/symbols.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

class LineOfMath {
public:
    std::string write(const Math& math) const {
        std::string line;
        append(math, line);
        return line;
    }

private:
    void append(const Math& math, std::string& line) const {
        switch (math.kind) {
            case MathKind::Row:
                appendAll(math.children, line);
                break;
            case MathKind::Identifier:
            case MathKind::Number:
                line += shapedText(math.text, math.variant);
                break;
            case MathKind::Operator:
                appendOperator(math, line);
                break;
            case MathKind::Text:
            case MathKind::Source:
                line += math.text;
                break;
            case MathKind::Space:
                appendBlank(math.size > 0.1, line);
                break;
            case MathKind::Fraction:
                appendFraction(math, line);
                break;
            case MathKind::Root:
                appendRoot(math, line);
                break;
            case MathKind::Scripts:
                appendScripts(math, line);
                break;
            case MathKind::Accent:
                appendAccent(math, line);
                break;
            case MathKind::Fence:
                line += math.text;
                appendAll(math.children, line);
                line += math.close;
                break;
            case MathKind::Table:
                appendTable(math, line);
                break;
            case MathKind::Box:
                appendAll(math.children, line);
                break;
            case MathKind::Phantom:
                break;
        }
    }

    static void appendBlank(bool wanted, std::string& line) {
        if (wanted && !line.empty() && !line.ends_with(' ') && !line.ends_with('(')) {
            line += ' ';
        }
    }

    void appendAll(const std::vector<Math>& parts, std::string& line) const {
        MathRole before = MathRole::Opening;
        bool wasSource = false;
        for (const Math& part : parts) {
            if (part.kind == MathKind::Space || part.kind == MathKind::Phantom ||
                isEmptyRow(part)) {
                append(part, line);
                continue;
            }
            MathRole role = part.role;
            if (role == MathRole::Binary &&
                (before == MathRole::Opening || before == MathRole::Relation ||
                 before == MathRole::Binary || before == MathRole::Punctuation ||
                 before == MathRole::Large)) {
                role = MathRole::Ordinary;
            }
            const bool parted = role == MathRole::Binary || role == MathRole::Relation;
            const bool wasParted = before == MathRole::Binary || before == MathRole::Relation ||
                                   before == MathRole::Punctuation;
            const bool words =
                isFunction(part) || before == MathRole::Function || before == MathRole::Large;
            const bool bracket = part.kind == MathKind::Fence || part.role == MathRole::Opening ||
                                 part.role == MathRole::Closing ||
                                 part.role == MathRole::Punctuation;
            const bool opens = before == MathRole::Opening && !line.empty();
            appendBlank(
                parted || wasParted || (words && !bracket && !opens && before != MathRole::Opening),
                line);
            std::string own;
            append(part, own);
            // A command nobody knows ends where its letters do.
            const bool isCommand = !line.empty() && !own.empty() && isAsciiAlpha(line.back()) &&
                                   isAsciiAlpha(own.front()) && wasSource;
            line += isCommand ? " " + own : own;
            wasSource = part.kind == MathKind::Source;
            before = isFunction(part) ? MathRole::Function : isLarge(part) ? MathRole::Large : role;
        }
    }

    static bool isFunction(const Math& math) {
        return math.role == MathRole::Function ||
               (math.kind == MathKind::Scripts && isFunction(math.children.front()));
    }
    static bool isLarge(const Math& math) {
        return math.role == MathRole::Large ||
               (math.kind == MathKind::Scripts && isLarge(math.children.front()));
    }

    static void appendOperator(const Math& math, std::string& line) { line += math.text; }

    /// Whether the text can stand beside a bar or a root sign without brackets.
    static bool isSimple(const Math& math, std::string_view text) {
        if (math.kind == MathKind::Fence || math.kind == MathKind::Root) {
            return true;
        }
        if (math.kind == MathKind::Fraction) {
            return false;
        }
        const bool hasOperator =
            text.find(' ') != std::string_view::npos || text.find('/') != std::string_view::npos;
        std::size_t letters = 0;
        for (std::size_t at = 0; at < text.size(); at = codePointAt(text, at).end) {
            ++letters;
        }
        constexpr std::size_t longestWord = 3;
        return !hasOperator && (math.kind != MathKind::Row || letters <= longestWord);
    }

    std::string bracketed(const Math& math) const {
        const std::string text = write(math);
        return isSimple(math, text) ? text : "(" + text + ")";
    }

    void appendFraction(const Math& math, std::string& line) const {
        if (math.ruled) {
            line += bracketed(math.children[0]) + "/" + bracketed(math.children[1]);
        } else {
            line += write(math.children[0]) + " ¦ " + write(math.children[1]);
        }
    }

    void appendRoot(const Math& math, std::string& line) const {
        if (math.children.size() > 1) {
            const std::string degree = write(math.children[1]);
            const std::string raised = raisedText(degree);
            line += degree == "3" ? "∛" : degree == "4" ? "∜" : raised + "√";
        } else {
            line += "√";
        }
        const std::string inside = write(math.children[0]);
        std::size_t letters = 0;
        for (std::size_t at = 0; at < inside.size(); at = codePointAt(inside, at).end) {
            ++letters;
        }
        const bool isFenced = math.children[0].kind == MathKind::Fence;
        const bool isNumber = std::ranges::all_of(inside, isAsciiDigit);
        line += letters == 1 || isFenced || isNumber ? inside : "(" + inside + ")";
    }

    void appendScripts(const Math& math, std::string& line) const {
        append(math.children[0], line);
        appendScript(math.children[1], '_', line);
        appendScript(math.children[2], '^', line);
    }

    void appendScript(const Math& script, char sign, std::string& line) const {
        const std::string text = write(script);
        if (text.empty()) {
            return;
        }
        std::string dense = text;
        std::erase(dense, ' ');
        const std::string shifted = sign == '^' ? raisedText(dense) : loweredText(dense);
        if (!shifted.empty()) {
            line += shifted;
            return;
        }
        const bool single = codePointAt(text, 0).end == text.size();
        line += sign + (single || script.kind == MathKind::Text ? text : "(" + text + ")");
    }

    void appendAccent(const Math& math, std::string& line) const {
        const std::string inside = write(math.children[0]);
        const bool single = !inside.empty() && codePointAt(inside, 0).end == inside.size();
        const std::string_view combining = combiningMark(math.text, math.under);
        line += inside;
        if (single) {
            line += combining;
        }
    }

    static std::string_view combiningMark(std::string_view mark, bool under) {
        if (under) {
            return mark == "_" ? "\u0332" : "";
        }
        return mark == "^"   ? "\u0302"
               : mark == "~" ? "\u0303"
               : mark == "¯" ? "\u0304"
               : mark == "→" ? "\u20D7"
               : mark == "˙" ? "\u0307"
               : mark == "¨" ? "\u0308"
               : mark == "ˇ" ? "\u030C"
               : mark == "˘" ? "\u0306"
               : mark == "´" ? "\u0301"
               : mark == "`" ? "\u0300"
               : mark == "˚" ? "\u030A"
                             : "";
    }

    void appendTable(const Math& math, std::string& line) const {
        bool firstRow = true;
        for (const Math& row : math.children) {
            line += firstRow ? "" : "; ";
            firstRow = false;
            std::string cells;
            for (const Math& cell : row.children) {
                const std::string text = write(cell);
                if (!cells.empty() && !text.empty()) {
                    cells += math.relations ? " " : ", ";
                }
                cells += text;
            }
            line += cells;
        }
    }
};

}  // namespace

bool isEmpty(const Math& math) { return isEmptyRow(math); }

bool hasLimits(const Math& sign) { return takesLimits(sign.text); }

std::string letterText(const Math& leaf) { return shapedText(leaf.text, leaf.variant); }

std::string plainText(const Math& math) {
    const std::string line = LineOfMath().write(math);
    return std::string(trimAscii(line));
}

}  // namespace klartext::core
