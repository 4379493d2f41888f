// SPDX-License-Identifier: MIT
#include "write/wrap_lines.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

int columnsOfCharacter(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    const auto category = u_charType(point);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
        category == U_FORMAT_CHAR) {
        return 0;
    }
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string_view withoutEndingSpace(std::string_view text) {
    while (!text.empty() && isAsciiSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// Writes the pieces between the places where a line may end.
class LineFiller {
public:
    explicit LineFiller(int columns) : m_columns(columns) {}

    void add(std::string_view piece) {
        const int width = columnsOf(withoutEndingSpace(piece));
        if (m_used > 0 && m_used + width > m_columns) {
            breakLine();
        }
        m_text += piece;
        m_used += columnsOf(piece);
        if (piece.ends_with('\n')) {
            m_used = 0;
        }
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void breakLine() {
        while (m_text.ends_with(' ')) {
            m_text.pop_back();
        }
        m_text += '\n';
        m_used = 0;
    }

    std::string m_text;
    int m_columns;
    int m_used = 0;
};

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

}  // namespace

int columnsOf(std::string_view text) {
    int columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        columns += columnsOfCharacter(point.value);
        at = point.end;
    }
    return columns;
}

std::string wrapLines(std::string_view text, int columns) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, CloseText> source(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status) != 0) {
        return std::string(text);
    }
    breaks->setText(source.get(), status);
    LineFiller lines(columns);
    std::size_t begin = 0;
    for (int at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        const auto end = std::min(static_cast<std::size_t>(at), text.size());
        lines.add(text.substr(begin, end - begin));
        begin = end;
    }
    return lines.take();
}

}  // namespace klartext::core
