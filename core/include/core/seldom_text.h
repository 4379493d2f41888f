// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace klartext::core {

/// A text that few of many values have: takes the room of a pointer where it is empty.
class SeldomText {
public:
    SeldomText() = default;
    ~SeldomText() = default;
    SeldomText(std::string text)  // NOLINT(google-explicit-constructor): stands in for a string
        : m_text(text.empty() ? nullptr : std::make_unique<std::string>(std::move(text))) {}
    SeldomText(std::string_view text) : SeldomText(std::string(text)) {}
    SeldomText(const char* text) : SeldomText(std::string(text)) {}
    SeldomText(const SeldomText& other)
        : m_text(other.m_text ? std::make_unique<std::string>(*other.m_text) : nullptr) {}
    SeldomText(SeldomText&& other) noexcept = default;
    SeldomText& operator=(SeldomText other) noexcept {
        m_text.swap(other.m_text);
        return *this;
    }

    [[nodiscard]] const std::string& text() const {
        static const std::string none;
        return m_text ? *m_text : none;
    }
    operator const std::string&() const { return text(); }
    operator std::string_view() const { return text(); }
    [[nodiscard]] bool empty() const { return !m_text; }
    void clear() { m_text.reset(); }

    friend bool operator==(const SeldomText& left, std::string_view right) {
        return left.text() == right;
    }
    friend bool operator==(const SeldomText& left, const SeldomText& right) {
        return left.text() == right.text();
    }

private:
    std::unique_ptr<std::string> m_text;  ///< never an empty one
};

}  // namespace klartext::core
