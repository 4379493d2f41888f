// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::core {

/// Cuts TeX into tokens: a command with its backslash, or one character. Blanks are skipped by
/// peek() and next(); a comment is a blank.
class TexReader {
public:
    explicit TexReader(std::string_view tex) : m_tex(tex) {}

    [[nodiscard]] bool atEnd();
    /// The next token, or empty at the end.
    [[nodiscard]] std::string_view peek();
    std::string_view next();
    bool take(std::string_view token);
    /// What stands between the braces that come next, or the one token that does.
    [[nodiscard]] std::string_view argument();
    /// What stands in brackets that come next, or empty.
    [[nodiscard]] std::string_view option();
    /// Up to the \end of the environment that was begun, which is passed.
    [[nodiscard]] std::string_view environment(std::string_view name);
    /// A length such as "3pt" or "-1em" in em.
    [[nodiscard]] double length();

    [[nodiscard]] std::size_t position() const { return m_at; }
    void moveTo(std::size_t position) { m_at = position; }
    [[nodiscard]] std::string_view since(std::size_t begin) const {
        return m_tex.substr(begin, m_at - begin);
    }

private:
    void skipBlank();
    [[nodiscard]] std::size_t tokenEnd() const;

    std::string_view m_tex;
    std::size_t m_at = 0;
};

/// A TeX length in em: "2em", "18mu", "10pt"; 0 when it is none.
[[nodiscard]] double texLength(std::string_view text);

}  // namespace klartext::core
