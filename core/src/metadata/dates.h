// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace klartext::core {

/// Which of two numbers apart by slashes is the day, where both could be.
enum class DayOrder { DayFirst, MonthFirst };

/// A date as it stands in a text.
struct WrittenDate {
    std::string iso;  ///< "2024-05-31", or with the time written beside it "2024-05-31T08:15+02:00"
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first full date (day, month and year) in a text, in any of the notations that people and
/// machines use: "31. Mai 2024", "May 31st, 2024", "31.5.24", "5/31/2024", "2024年5月31日",
/// "2024-05-31T08:15:00Z", "20240531". A month or a year alone is no date, and no year outside the
/// web's own times is one of a publication. Linear; allocates only for the result.
[[nodiscard]] std::optional<WrittenDate> findDate(std::string_view text,
                                                  DayOrder order = DayOrder::DayFirst);

/// The date a machine-readable value states: as findDate(), or Unix time in seconds or
/// milliseconds; empty when it states none.
[[nodiscard]] std::string dateOfValue(std::string_view value, DayOrder order = DayOrder::DayFirst);

/// The day that an address names: "/2024/05/31/" or "2024-05-31"; empty when it names none.
[[nodiscard]] std::string dateOfUrl(std::string_view url);

/// Whether two ISO days follow each other.
[[nodiscard]] bool areNeighbours(std::string_view left, std::string_view right);

/// The day of an ISO date with or without time.
[[nodiscard]] inline std::string_view dayOf(std::string_view iso) { return iso.substr(0, 10); }

}  // namespace klartext::core
