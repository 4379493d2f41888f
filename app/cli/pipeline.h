// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace klartext::cli {

/// What one input came to.
struct Outcome {
    std::string result;    ///< for standard output
    std::string messages;  ///< for standard error, whole lines
    int exitStatus = 0;
    bool binary = false;  ///< the result is no text
};

/// Works on `count` inputs with `jobs` threads and delivers the outcomes in input order.
///
/// `work` is called from any thread, once an input; `deliver` from the calling thread. At most a
/// few outcomes a job are kept waiting for their turn, whatever the count. When `deliver` returns
/// false no further input is begun.
void runInOrder(std::size_t count, unsigned jobs, const std::function<Outcome(std::size_t)>& work,
                const std::function<bool(Outcome)>& deliver);

}  // namespace klartext::cli
