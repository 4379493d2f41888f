// SPDX-License-Identifier: MIT
#include "math/tex_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

double texLength(std::string_view text) {
    constexpr auto units = std::to_array<std::pair<std::string_view, double>>({{"em", 1},
                                                                               {"ex", 0.45},
                                                                               {"mu", 1.0 / 18},
                                                                               {"pt", 0.1},
                                                                               {"px", 0.0625},
                                                                               {"cm", 2.85},
                                                                               {"mm", 0.285},
                                                                               {"in", 7.2}});
    text = trimAscii(text);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) {
        return 0;
    }
    const std::string_view unit =
        trimAscii({end, static_cast<std::size_t>(text.data() + text.size() - end)});
    const auto* found =
        std::ranges::find_if(units, [&](const auto& row) { return unit.starts_with(row.first); });
    constexpr double longest = 40;
    return found == units.end() ? 0 : std::clamp(number * found->second, -longest, longest);
}

void TexReader::skipBlank() {
    while (m_at < m_tex.size()) {
        if (isAsciiSpace(m_tex[m_at])) {
            ++m_at;
        } else if (m_tex[m_at] == '%') {
            m_at = std::min(m_tex.find('\n', m_at), m_tex.size());
        } else {
            break;
        }
    }
}

bool TexReader::atEnd() {
    skipBlank();
    return m_at >= m_tex.size();
}

std::size_t TexReader::tokenEnd() const {
    if (m_tex[m_at] != '\\' || m_at + 1 >= m_tex.size()) {
        return codePointAt(m_tex, m_at).end;
    }
    std::size_t end = m_at + 1;
    while (end < m_tex.size() && isAsciiAlpha(m_tex[end])) {
        ++end;
    }
    return end > m_at + 1 ? end : codePointAt(m_tex, end).end;
}

std::string_view TexReader::peek() {
    return atEnd() ? std::string_view() : m_tex.substr(m_at, tokenEnd() - m_at);
}

std::string_view TexReader::next() {
    const std::string_view token = peek();
    m_at += token.size();
    return token;
}

bool TexReader::take(std::string_view token) {
    if (peek() != token) {
        return false;
    }
    m_at += token.size();
    return true;
}

std::string_view TexReader::argument() {
    if (peek() != "{") {
        return next();
    }
    const std::size_t begin = ++m_at;
    int depth = 1;
    while (m_at < m_tex.size()) {
        const std::size_t end = tokenEnd();
        depth += m_tex[m_at] == '{' ? 1 : m_tex[m_at] == '}' ? -1 : 0;
        if (depth == 0) {
            const std::string_view inside = since(begin);
            m_at = end;
            return inside;
        }
        m_at = end;
    }
    return since(begin);
}

std::string_view TexReader::option() {
    if (peek() != "[") {
        return {};
    }
    const std::size_t begin = m_at + 1;
    int depth = 0;
    for (m_at = begin; m_at < m_tex.size(); m_at = tokenEnd()) {
        depth += m_tex[m_at] == '{' ? 1 : m_tex[m_at] == '}' ? -1 : 0;
        if (m_tex[m_at] == ']' && depth == 0) {
            const std::string_view inside = since(begin);
            ++m_at;
            return inside;
        }
    }
    return since(begin);
}

std::string_view TexReader::environment(std::string_view name) {
    const std::size_t begin = m_at;
    int depth = 1;
    while (!atEnd()) {
        const std::size_t token = m_at;
        const std::string_view command = next();
        if (command != "\\begin" && command != "\\end") {
            continue;
        }
        if (argument() != name) {
            continue;
        }
        depth += command == "\\begin" ? 1 : -1;
        if (depth == 0) {
            return m_tex.substr(begin, token - begin);
        }
    }
    return since(begin);
}

double TexReader::length() {
    skipBlank();
    const std::size_t begin = m_at;
    while (m_at < m_tex.size() && (isAsciiDigit(m_tex[m_at]) || m_tex[m_at] == '-' ||
                                   m_tex[m_at] == '.' || m_tex[m_at] == ' ')) {
        ++m_at;
    }
    while (m_at < m_tex.size() && isAsciiAlpha(m_tex[m_at]) && m_at - begin < 12 &&
           texLength(since(begin)) == 0) {
        ++m_at;
    }
    return texLength(since(begin));
}

}  // namespace klartext::core
