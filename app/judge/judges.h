// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "judge/extractor.h"
#include "judge/judge_limits.h"
#include "judge/protection.h"

namespace klartext::app {

/// Finds articles in helper processes, where a page that brings the parser down costs this page
/// alone, and where what takes too long or too much can be ended.
///
/// A page gets an answer within its limits: the article, or what could be read of it with a notice
/// that says why. A worker that is stuck or falls is replaced, and the page read once more for its
/// text alone; when that fails too the answer is core::failedExtraction(). Where no worker can be
/// started pages are read in this process under the same budget; the log says so once, and the
/// protection is lost.
///
/// Thread-safe. Workers wait ready, so that no page waits for them.
class Judges {
public:
    /// `program` is the path of klartext-judge; `workers` are kept ready. `protection` is told when
    /// they do not start.
    explicit Judges(int workers = 1, std::string program = standardProgram(),
                    const JudgeLimits& limits = {},
                    std::shared_ptr<Protection> protection = std::make_shared<Protection>());
    ~Judges();
    Judges(const Judges&) = delete;
    Judges& operator=(const Judges&) = delete;

    /// Blocks until the answer is there. When `options.stop` is requested the worker is ended at
    /// once and the result is empty.
    [[nodiscard]] core::Extraction extract(const core::RawPage& page,
                                           const core::ExtractOptions& options = {});
    /// The same as a function, which may outlive this object.
    [[nodiscard]] Extractor extractor() const;

    /// How many processes were started so far.
    [[nodiscard]] int started() const;

    [[nodiscard]] static std::string standardProgram();

private:
    class Office;

    std::shared_ptr<Office> m_office;
};

}  // namespace klartext::app
