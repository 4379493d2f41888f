// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "arguments.h"
#include "core/extraction.h"
#include "core/report.h"
#include "errors/error.h"
#include "input.h"
#include "pipeline.h"

namespace klartext::cli {

/// What is printed of an extraction, with messages about doubts and notices.
[[nodiscard]] Outcome present(const Input& input, const core::Extraction& extraction,
                              const Arguments& arguments);

/// What is printed of a report that was checked.
[[nodiscard]] Outcome presentCheck(const Input& input, const core::ReportCheck& check,
                                   const Arguments& arguments);

/// What is printed of an input that could not be read.
[[nodiscard]] Outcome presentError(const Input& input, const app::Error& error,
                                   const Arguments& arguments);

/// What stands before the result of input number `index`, and after the last one.
[[nodiscard]] std::string separator(const Arguments& arguments, std::size_t index);
[[nodiscard]] std::string ending(const Arguments& arguments);

}  // namespace klartext::cli
