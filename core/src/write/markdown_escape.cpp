// SPDX-License-Identifier: MIT
#include "write/markdown_escape.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/utf8.h"
#include "write/clean_text.h"

namespace klartext::core {

namespace {

bool isWordByte(char c) {
    return isAsciiAlpha(c) || isAsciiDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Whether the character at `at` could mean something to Markdown there.
bool isSpecial(std::string_view text, std::size_t at) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    switch (text[at]) {
        case '\\':
        case '`':
        case '*':
        case '[':
        case ']':
        case '<':
        case '~':
        case '|':
            return true;
        case '_':
            // Inside a word it is only itself.
            return at == 0 || !isWordByte(text[at - 1]) || !isWordByte(next);
        case '&':
            return isAsciiAlpha(next) || next == '#';
        default:
            return false;
    }
}

std::size_t longestRun(std::string_view text, char sought) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == sought ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// https://yaml.org/spec/1.1/#b-char and https://yaml.org/spec/1.2.2/#51-character-set: some
/// readers take the separators for line ends, none takes noncharacters. Programs that know no front
/// matter take it for text, and a tag in it for a tag.
bool isEscapedInYaml(char32_t c) {
    return c == '<' || c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c >= 0xFDD0 && c <= 0xFDEF) ||
           (c & 0xFFFEU) == 0xFFFEU;
}

void appendYamlEscape(std::string& text, char32_t c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const bool isWide = c > 0xFFFF;
    text += isWide ? "\\U" : "\\u";
    for (int shift = isWide ? 28 : 12; shift >= 0; shift -= 4) {
        text += digits[(c >> static_cast<unsigned>(shift)) & 15U];
    }
}

/// Where the line needs a backslash, or npos.
std::size_t markAt(std::string_view line) {
    if (line.empty()) {
        return std::string_view::npos;
    }
    // An underline of a heading, a rule, or the second row of a table.
    if (line.find_first_not_of("-=:| ") == std::string_view::npos) {
        return 0;
    }
    const auto isGapAt = [&](std::size_t at) { return at >= line.size() || line[at] == ' '; };
    if (line[0] == '>' || ((line[0] == '-' || line[0] == '+') && isGapAt(1))) {
        return 0;
    }
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    if (hashes > 0 && isGapAt(hashes)) {
        return 0;
    }
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool isNumber = digits > 0 && digits < line.size() &&
                          (line[digits] == '.' || line[digits] == ')') && isGapAt(digits + 1);
    return isNumber ? digits : std::string_view::npos;
}

}  // namespace

std::string escapeMarkdown(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isSpecial(text, at)) {
            escaped += '\\';
        }
        escaped += text[at];
    }
    return escaped;
}

std::string escapeLineStarts(std::string_view lines) {
    std::string escaped;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        const std::size_t mark = std::min(markAt(line), line.size());
        escaped.append(line.substr(0, mark));
        escaped.append(mark < line.size() ? "\\" : "").append(line.substr(mark));
        escaped += end < lines.size() ? "\n" : "";
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return escaped;
}

std::string markdownCode(std::string_view code) {
    if (trimAscii(code).empty()) {
        return {};
    }
    const std::string ticks(longestRun(code, '`') + 1, '`');
    const bool needsGap = code.front() == '`' || code.back() == '`';
    const std::string gap = needsGap ? " " : "";
    return ticks + gap + std::string(code) + gap + ticks;
}

std::string fenceFor(std::string_view code) {
    return std::string(std::max<std::size_t>(3, longestRun(code, '`') + 1), '`');
}

std::string markdownTarget(std::string_view url) {
    if (url.find_first_of("()\\ <>") == std::string_view::npos) {
        return "(" + std::string(url) + ")";
    }
    std::string target = "(<";
    for (const char c : url) {
        if (c == '<' || c == '>' || c == '\\') {
            target += '\\';
        }
        target += c;
    }
    return target + ">)";
}

std::string yamlString(std::string_view text) {
    std::string quoted = "\"";
    const std::string line = cleanLine(text);
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint point = codePointAt(line, at);
        if (isEscapedInYaml(point.value)) {
            appendYamlEscape(quoted, point.value);
        } else {
            quoted += point.value == '"' || point.value == '\\' ? "\\" : "";
            quoted.append(line, at, point.end - at);
        }
        at = point.end;
    }
    return quoted + '"';
}

}  // namespace klartext::core
