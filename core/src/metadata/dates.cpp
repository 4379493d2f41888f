// SPDX-License-Identifier: MIT
#include "metadata/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <initializer_list>

#include "metadata/month_names.h"
#include "metadata/times.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2040;

struct Day {
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool exists() const {
        return year >= firstYear && year <= lastYear && month > 0 && day > 0 &&
               std::chrono::year_month_day(std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)))
                   .ok();
    }
};

std::string isoOf(const Day& day) {
    std::string iso = "0000-00-00";
    const auto put = [&iso](std::size_t last, int number) {
        for (std::size_t at = last; number > 0; --at, number /= 10) {
            iso[at] = static_cast<char>('0' + number % 10);
        }
    };
    put(3, day.year);
    put(6, day.month);
    put(9, day.day);
    return iso;
}

/// A word of the text that a date may be made of: a number or the name of a month.
struct Token {
    std::string_view text;
    int number = -1;
    int month = 0;

    [[nodiscard]] bool isNumber(std::size_t leastDigits, std::size_t mostDigits) const {
        return number >= 0 && text.size() >= leastDigits && text.size() <= mostDigits;
    }
    [[nodiscard]] bool isYear() const { return isNumber(4, 4); }
    [[nodiscard]] bool isShort() const { return isNumber(1, 2); }
};

/// Cuts a text into numbers and words; "31st" is the number 31, "5月" the number 5.
class Tokens {
public:
    explicit Tokens(std::string_view text) : m_text(text) {}

    [[nodiscard]] Token next(std::size_t from) const {
        if (from < m_text.size() && isAsciiDigit(m_text[from])) {
            return numberAt(from);
        }
        // A word is looked at up to its first digit only: "a1a1a1…" is a single one.
        const std::size_t digit = digitAfter(from);
        const std::string_view word = nextWord(m_text.substr(0, digit), from);
        if (!word.empty()) {
            return wordToken(word);
        }
        return digit < m_text.size() ? numberAt(digit) : Token{m_text.substr(m_text.size())};
    }

    /// What stands between two tokens.
    [[nodiscard]] std::string_view between(const Token& left, const Token& right) const {
        const std::size_t begin = endOf(left);
        return m_text.substr(begin,
                             static_cast<std::size_t>(right.text.data() - m_text.data()) - begin);
    }
    [[nodiscard]] std::size_t endOf(const Token& token) const {
        return static_cast<std::size_t>(token.text.data() - m_text.data()) + token.text.size();
    }
    [[nodiscard]] std::size_t beginOf(const Token& token) const {
        return static_cast<std::size_t>(token.text.data() - m_text.data());
    }

private:
    /// Where the next digit is, or the end. Asked for later and later places it looks at each once.
    [[nodiscard]] std::size_t digitAfter(std::size_t from) const {
        if (m_digit < from || !m_knowsDigit) {
            m_digit = std::min(m_text.find_first_of("0123456789", from), m_text.size());
            m_knowsDigit = true;
        }
        return m_digit;
    }

    [[nodiscard]] Token numberAt(std::size_t begin) const {
        std::size_t end = begin;
        while (end < m_text.size() && isAsciiDigit(m_text[end])) {
            ++end;
        }
        Token token{m_text.substr(begin, end - begin)};
        constexpr std::size_t mostDigits = 8;
        if (token.text.size() <= mostDigits) {
            std::from_chars(m_text.data() + begin, m_text.data() + end, token.number);
        }
        return token;
    }

    [[nodiscard]] static Token wordToken(std::string_view word) {
        constexpr std::size_t longestMonth = 24;
        Token token{word};
        if (word.size() >= 3 && word.size() <= longestMonth) {
            token.month = monthNamed(toLower(word));
        }
        return token;
    }

    std::string_view m_text;
    mutable std::size_t m_digit = 0;
    mutable bool m_knowsDigit = false;
};

/// Three tokens in a row and what stands between them.
struct Triple {
    std::array<Token, 3> tokens;
    std::array<std::string_view, 2> gaps;
};

bool isOneOf(std::string_view gap, std::initializer_list<std::string_view> options) {
    for (const std::string_view option : options) {
        if (gap == option) {
            return true;
        }
    }
    return false;
}

/// Whether a gap only parts the pieces of one date.
bool isLoose(std::string_view gap) {
    constexpr std::size_t widest = 4;
    return gap.size() <= widest && gap.find_first_not_of(" .,-/\xC2\xA0") == std::string_view::npos;
}

int fullYear(const Token& token) {
    return token.text.size() == 2 ? 2000 + token.number : token.number;
}

std::optional<Day> fromNumbers(const Triple& triple, DayOrder order) {
    const auto& [a, b, c] = triple.tokens;
    const auto& [first, second] = triple.gaps;
    if (a.isYear() && b.isShort() && c.isShort() &&
        ((first == second && isOneOf(first, {"-", "/", ".", ". "})) ||
         (isOneOf(first, {"年", "년", "년 "}) && isOneOf(second, {"月", "월", "월 "})))) {
        return Day{a.number, b.number, c.number};
    }
    const bool yearLast = a.isShort() && b.isShort() && (c.isYear() || c.isNumber(2, 2));
    if (!yearLast) {
        return {};
    }
    if (isOneOf(first, {".", ". ", ".\xC2\xA0"}) && isOneOf(second, {".", ". ", ".\xC2\xA0"})) {
        // "1.2.19" is a version as often as a date.
        const bool twoDigits = a.text.size() == 2 && b.text.size() == 2;
        return c.isYear() || twoDigits ? std::optional(Day{fullYear(c), b.number, a.number})
                                       : std::nullopt;
    }
    if (first != second || !isOneOf(first, {"/", "-", " / "}) || (first == "-" && !c.isYear())) {
        return {};
    }
    const Day dayFirst{fullYear(c), b.number, a.number};
    const Day monthFirst{fullYear(c), a.number, b.number};
    const bool preferMonth =
        order == DayOrder::MonthFirst ? monthFirst.exists() : !dayFirst.exists();
    return preferMonth ? monthFirst : dayFirst;
}

std::optional<Day> fromMonthName(const Triple& triple) {
    const auto& [a, b, c] = triple.tokens;
    if (!isLoose(triple.gaps[0]) || !isLoose(triple.gaps[1])) {
        return {};
    }
    if (a.isShort() && b.month > 0 && c.isYear()) {
        return Day{c.number, b.month, a.number};
    }
    if (a.month > 0 && b.isShort() && c.isYear()) {
        return Day{c.number, a.month, b.number};
    }
    if (a.isYear() && b.month > 0 && c.isShort()) {
        return Day{a.number, b.month, c.number};
    }
    return {};
}

std::optional<Day> fromEightDigits(const Token& token) {
    if (!token.isNumber(8, 8)) {
        return {};
    }
    return Day{token.number / 10000, token.number / 100 % 100, token.number % 100};
}

/// Words between the pieces of a date that are no piece themselves: "31st of May de 2024".
bool isFiller(std::string_view word) {
    return isOneOf(word, {"st", "nd", "rd", "th", "er", "de", "of", "del", "ter", "ste", "º", "年",
                          "月", "日", "년", "월", "일"});
}

/// Follows the tokens of a text and sees each three in a row.
class DateFinder {
public:
    DateFinder(std::string_view text, DayOrder order)
        : m_text(text), m_tokens(text), m_order(order) {}

    std::optional<WrittenDate> run() {
        for (Token token = m_tokens.next(0); !token.text.empty();
             token = m_tokens.next(m_tokens.endOf(token))) {
            if (const auto day = fromEightDigits(token); day && day->exists()) {
                return found(*day, token, token);
            }
            if (m_count > 0 && isFiller(token.text)) {
                m_last[2].text = joined(m_last[2].text, token.text);
                continue;
            }
            shift(token);
            if (const auto date = fromLastThree()) {
                return date;
            }
        }
        return {};
    }

private:
    /// The stretch of the text from one view's begin to another's end.
    static std::string_view joined(std::string_view left, std::string_view right) {
        return {left.data(), static_cast<std::size_t>(right.data() + right.size() - left.data())};
    }

    void shift(const Token& token) {
        m_last = {m_last[1], m_last[2], token};
        m_digits = {m_digits[1], m_digits[2], token.text};
        ++m_count;
    }

    std::optional<WrittenDate> fromLastThree() {
        if (m_count < 3) {
            return {};
        }
        std::array<Token, 3> bare = m_last;
        for (std::size_t i = 0; i < bare.size(); ++i) {
            bare[i].text = m_digits[i];
        }
        const Triple numbers{
            bare, {m_tokens.between(bare[0], bare[1]), m_tokens.between(bare[1], bare[2])}};
        const Triple named{
            bare, {m_tokens.between(m_last[0], m_last[1]), m_tokens.between(m_last[1], m_last[2])}};
        for (const auto& day : {fromNumbers(numbers, m_order), fromMonthName(named)}) {
            if (day && day->exists()) {
                return found(*day, bare[0], bare[2]);
            }
        }
        return {};
    }

    [[nodiscard]] std::optional<WrittenDate> found(const Day& day, const Token& first,
                                                   const Token& last) const {
        const WrittenTime time = timeAt(m_text, m_tokens.endOf(last));
        return WrittenDate{isoOf(day) + time.iso, m_tokens.beginOf(first), time.end};
    }

    std::string_view m_text;
    Tokens m_tokens;
    DayOrder m_order;
    std::array<Token, 3> m_last;
    std::array<std::string_view, 3> m_digits;  // the tokens without the fillers behind them
    int m_count = 0;
};

std::string dateOfUnixTime(std::string_view value) {
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (error != std::errc() || end != value.data() + value.size()) {
        return {};
    }
    constexpr std::size_t digitsOfMilliseconds = 13;
    if (value.size() == digitsOfMilliseconds) {
        seconds /= 1000;
    }
    const auto days = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(seconds)));
    const std::chrono::year_month_day date(days);
    const Day day{static_cast<int>(date.year()),
                  static_cast<int>(static_cast<unsigned>(date.month())),
                  static_cast<int>(static_cast<unsigned>(date.day()))};
    return day.exists() ? isoOf(day) : std::string();
}

}  // namespace

std::optional<WrittenDate> findDate(std::string_view text, DayOrder order) {
    return DateFinder(text, order).run();
}

std::string dateOfValue(std::string_view value, DayOrder order) {
    const std::string_view trimmed = trimAscii(value);
    if (const auto date = findDate(trimmed, order)) {
        return date->iso;
    }
    const bool unixTime = (trimmed.size() == 10 || trimmed.size() == 13) &&
                          trimmed.find_first_not_of("0123456789") == std::string_view::npos;
    return unixTime ? dateOfUnixTime(trimmed) : std::string();
}

bool areNeighbours(std::string_view left, std::string_view right) {
    const auto daysOf = [](std::string_view iso) {
        int year = 0;
        unsigned month = 0;
        unsigned day = 0;
        std::from_chars(iso.data(), iso.data() + 4, year);
        std::from_chars(iso.data() + 5, iso.data() + 7, month);
        std::from_chars(iso.data() + 8, iso.data() + 10, day);
        return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                                     std::chrono::day(day));
    };
    constexpr std::size_t isoSize = 10;
    if (left.size() != isoSize || right.size() != isoSize) {
        return false;
    }
    return std::chrono::abs(daysOf(left) - daysOf(right)) == std::chrono::days(1);
}

std::string dateOfUrl(std::string_view url) {
    const std::string_view path = url.substr(0, url.find_first_of("?#"));
    for (std::size_t at = path.find_first_of("/-_"); at != std::string_view::npos;
         at = path.find_first_of("/-_", at + 1)) {
        constexpr std::size_t length = 10;
        const std::string_view part = path.substr(at + 1, length);
        const bool apart = part.size() == length && part[4] == part[7] &&
                           (part[4] == '/' || part[4] == '-') && isAsciiDigit(part.back());
        if (!apart || (at + 1 + length < path.size() && isAsciiDigit(path[at + 1 + length]))) {
            continue;
        }
        if (const auto date = findDate(part); date && date->begin == 0) {
            return std::string(dayOf(date->iso));
        }
    }
    return {};
}

}  // namespace klartext::core
