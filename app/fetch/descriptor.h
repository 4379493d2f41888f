// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <chrono>
#include <string>

#include "errors/error.h"

namespace klartext::app {

/// How long a file may keep silent that speaks only when something happens, and how long a pipe may
/// be without anybody who writes to it.
inline constexpr std::chrono::milliseconds longestSilence{5'000};

/// The bytes of an open descriptor up to its end or the size limit of pages, and one more. A
/// terminal, a device and a pipe that somebody writes to are waited for as long as that takes;
/// files and pipes nobody has opened to write to, no longer than `silence`. Blocks; any thread.
[[nodiscard]] Expected<std::string> readDescriptor(
    int descriptor, const QString& name, std::chrono::milliseconds silence = longestSilence);

}  // namespace klartext::app
