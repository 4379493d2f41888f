// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace klartext::app {

/// The bytes of a file as text: UTF-8 with or without a mark, UTF-16 or UTF-32 with one, else
/// Latin-1. Only pieces of it become strings, so that it takes no more memory than its bytes.
class ImportText {
public:
    /// They must outlive it.
    explicit ImportText(std::string_view bytes);
    ImportText(const ImportText&) = delete;
    ImportText& operator=(const ImportText&) = delete;

    /// Without a mark; the signs of ASCII are single bytes in them.
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    /// A piece of bytes(), or what was made of one. Of a long one about the first `most` bytes.
    [[nodiscard]] QString text(std::string_view piece, std::size_t most = longest) const;

    /// Of anything a person wrote.
    static constexpr std::size_t longest = std::size_t{1} << 20;

private:
    std::string m_own;  ///< UTF-8 that was made of something else
    std::string_view m_bytes;
    bool m_isUtf8 = true;
};

}  // namespace klartext::app
