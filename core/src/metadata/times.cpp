// SPDX-License-Identifier: MIT
#include "metadata/times.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/ascii.h"

namespace klartext::core {

namespace {

/// Reads a text piece by piece.
class Cursor {
public:
    Cursor(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::string_view rest() const {
        return m_at < m_text.size() ? m_text.substr(m_at) : std::string_view();
    }
    bool take(std::string_view lower) {
        const bool matches = startsWithNoCase(rest(), lower);
        m_at += matches ? lower.size() : 0;
        return matches;
    }
    bool takeAny(std::initializer_list<std::string_view> options) {
        return std::ranges::any_of(options,
                                   [this](std::string_view option) { return take(option); });
    }
    /// A number of at most two digits.
    std::optional<int> number() {
        std::size_t length = 0;
        int value = 0;
        for (; length < rest().size() && isAsciiDigit(rest()[length]); ++length) {
            if (length == 2) {
                return {};
            }
            value = value * 10 + (rest()[length] - '0');
        }
        m_at += length;
        return length == 0 ? std::nullopt : std::optional(value);
    }
    void skipDigits() {
        while (!rest().empty() && isAsciiDigit(rest().front())) {
            ++m_at;
        }
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

std::string twoDigits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

void skipBridge(Cursor& cursor) {
    constexpr int longestBridge = 4;
    for (int i = 0; i < longestBridge; ++i) {
        if (!cursor.takeAny({" ",    ",",   "\xC2\xA0", "|",   "•",        "·",   "–",
                             "-",    "at ", "um ",      "à ",  "a las ",   "às ", "alle ",
                             "ore ", "om ", "kl. ",     "kl ", "o godz. ", "t"})) {
            return;
        }
    }
}

std::string zone(Cursor& cursor) {
    Cursor ahead = cursor;
    ahead.take(" ");
    if (ahead.take("z") || ahead.takeAny({"utc", "gmt"})) {
        cursor = ahead;
        return "Z";
    }
    const bool plus = ahead.take("+");
    if (!plus && !ahead.take("-")) {
        return {};
    }
    const auto hours = ahead.number();
    std::optional<int> minutes = 0;
    if (!hours) {
        // "+0200": four digits in a row.
        const std::string_view digits = ahead.rest().substr(0, 4);
        if (digits.size() < 4 ||
            !std::ranges::all_of(digits, [](char c) { return isAsciiDigit(c); })) {
            return {};
        }
        ahead.skipDigits();
        cursor = ahead;
        return (plus ? "+" : "-") + std::string(digits.substr(0, 2)) + ":" +
               std::string(digits.substr(2));
    }
    if (ahead.take(":")) {
        minutes = ahead.number();
    }
    if (*hours > 14 || !minutes || *minutes > 59) {
        return {};
    }
    cursor = ahead;
    return (plus ? "+" : "-") + twoDigits(*hours) + ":" + twoDigits(*minutes);
}

std::optional<int> toTwentyFour(Cursor& cursor, int hours) {
    Cursor ahead = cursor;
    ahead.take(" ");
    const bool afternoon = ahead.takeAny({"pm", "p.m."});
    if (!afternoon && !ahead.takeAny({"am", "a.m."})) {
        return hours;
    }
    cursor = ahead;
    return hours > 12 ? std::nullopt : std::optional(hours % 12 + (afternoon ? 12 : 0));
}

}  // namespace

WrittenTime timeAt(std::string_view text, std::size_t from) {
    const WrittenTime none{{}, from};
    Cursor cursor(text, from);
    skipBridge(cursor);
    auto hours = cursor.number();
    if (!hours || !cursor.takeAny({":", "h", "."})) {
        return none;
    }
    const auto minutes = cursor.number();
    if (!minutes || *hours > 23 || *minutes > 59) {
        return none;
    }
    std::string seconds;
    if (Cursor ahead = cursor; ahead.take(":")) {
        if (const auto value = ahead.number(); value && *value <= 60) {
            seconds = ":" + twoDigits(*value);
            if (ahead.takeAny({".", ","})) {
                ahead.skipDigits();
            }
            cursor = ahead;
        }
    }
    hours = toTwentyFour(cursor, *hours);
    if (!hours) {
        return none;
    }
    std::string iso = "T" + twoDigits(*hours) + ":" + twoDigits(*minutes) + seconds;
    iso += zone(cursor);
    return {iso, cursor.at()};
}

}  // namespace klartext::core
