// SPDX-License-Identifier: MIT
#include "dom/text_parser.h"

#include <algorithm>
#include <vector>

#include "dom/page_tree_builder.h"

namespace klartext::core {

namespace {

constexpr std::size_t maxLines = 100'000;
constexpr std::size_t maxBytes = 16 * 1024 * 1024;
// Lines of a wrapped text are at most this long (mail and README conventions: 72 to 100).
constexpr std::size_t wrapWidth = 110;

using Lines = std::vector<std::string_view>;

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view space = " \t\r\f\v";
    const std::size_t begin = line.find_first_not_of(space);
    return begin == std::string_view::npos
               ? std::string_view()
               : line.substr(begin, line.find_last_not_of(space) - begin + 1);
}

/// The end of the last whole character within the first `size` bytes.
std::size_t borderBefore(std::string_view text, std::size_t size) {
    while (size > 0 && size < text.size() &&
           (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return std::min(size, text.size());
}

Lines splitLines(std::string_view text) {
    Lines lines;
    while (!text.empty() && lines.size() < maxLines) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Whether line ends are a matter of width: no long line, many that fill it, and text that flows
/// on.
bool isWrapped(const Lines& lines) {
    std::size_t longest = 0;
    std::size_t pairs = 0;
    std::size_t flowing = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        longest = std::max(longest, lines[i].size());
        if (i + 1 < lines.size() && !lines[i].empty() && !lines[i + 1].empty()) {
            ++pairs;
            const char last = lines[i].back();
            const char next = lines[i + 1].front();
            flowing += last != '.' && last != '!' && last != '?' && last != ':' && next >= 'a' &&
                               next <= 'z'
                           ? 1
                           : 0;
        }
    }
    return longest <= wrapWidth && pairs >= 4 && flowing * 10 >= pairs * 4;
}

void addParagraph(PageTreeBuilder& builder, std::string_view text) {
    builder.beginElement(Tag::P);
    builder.addText(text);
    builder.endElement();
}

void addUnwrapped(PageTreeBuilder& builder, const Lines& lines) {
    std::string paragraph;
    const auto finish = [&] {
        if (!paragraph.empty()) {
            addParagraph(builder, paragraph);
            paragraph.clear();
        }
    };
    for (const std::string_view line : lines) {
        if (line.empty()) {
            finish();
            continue;
        }
        if (!paragraph.empty()) {
            paragraph += ' ';
        }
        paragraph += line;
    }
    finish();
}

}  // namespace

PageTree parseText(std::string_view text, std::string url, bool& truncated) {
    const std::string_view read = text.substr(0, borderBefore(text, maxBytes));
    const Lines lines = splitLines(read);
    truncated = read.size() < text.size() || lines.size() == maxLines;
    PageTreeBuilder builder(PageKind::PlainText, std::move(url));
    builder.beginElement(Tag::Html);
    builder.beginElement(Tag::Body);
    if (isWrapped(lines)) {
        addUnwrapped(builder, lines);
    } else {
        for (const std::string_view line : lines) {
            if (!line.empty()) {
                addParagraph(builder, line);
            }
        }
    }
    builder.endElement();
    builder.endElement();
    return builder.take();
}

}  // namespace klartext::core
