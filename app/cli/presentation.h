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
#include "save/document.h"

namespace klartext::cli {

/// What is printed of an article, with messages about doubts and notices. With an output folder its
/// file is written there and its name printed. Blocks.
[[nodiscard]] Outcome present(const Input& input, const app::SourceArticle& article,
                              const Arguments& arguments);

/// A line for standard error about an input.
[[nodiscard]] std::string messageLine(const Input& input, const std::string& sentence);

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
