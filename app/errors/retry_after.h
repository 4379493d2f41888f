// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>

#include "errors/error.h"

namespace klartext::app {

/// The value of a Retry-After header: seconds or a date in any of the three forms that HTTP knows
/// (RFC 9110, 10.2.3 and 5.6.7). Never negative, and a week at most.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& value,
                                                                  const QDateTime& now);

/// The error of a site that asks to be left alone for so long: says so in the place of vaguer
/// advice. What is longer than a day says nothing about the page, and is not told.
[[nodiscard]] Error askingForTime(Error error, std::chrono::milliseconds wait,
                                  const QDateTime& now);

}  // namespace klartext::app
