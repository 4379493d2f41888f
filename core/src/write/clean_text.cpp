// SPDX-License-Identifier: MIT
#include "write/clean_text.h"

#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

/// How many bytes at `at` are a control character; 0 for everything else.
std::size_t controlLength(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f) {
        return 1;
    }
    const bool isC1 =
        byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
    // U+202D and U+202E turn letters around that have a direction of their own: they only disguise.
    const bool isOverride = text.substr(at, 3) == "\u202D" || text.substr(at, 3) == "\u202E";
    return isC1 ? 2 : isOverride ? 3 : 0;
}

}  // namespace

std::string cleanText(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t control = controlLength(text, at); control > 0) {
            at += control;
            continue;
        }
        const Utf8Step step = utf8Step(text, at);
        clean.append(step.valid ? text.substr(at, step.length) : std::string_view("\uFFFD"));
        at += step.length;
    }
    return clean;
}

std::string cleanLine(std::string_view text) {
    std::string line;
    for (const char c : cleanText(text)) {
        if (!isAsciiSpace(c)) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    if (line.ends_with(' ')) {
        line.pop_back();
    }
    return line;
}

}  // namespace klartext::core
