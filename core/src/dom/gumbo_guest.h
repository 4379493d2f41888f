// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "halt.h"

namespace klartext::core {

class PageTreeBuilder;

/// One run of the gumbo parser, in memory of its own that is bounded and freed at once.
///
/// gumbo has no way to stop or to fail: when its memory is spent or a halt is requested, it is left
/// by a jump out of its allocator, and everything it had allocated goes with the arena.
class GumboGuest {
public:
    GumboGuest(std::size_t memory, Halt halt);
    ~GumboGuest();
    GumboGuest(const GumboGuest&) = delete;
    GumboGuest& operator=(const GumboGuest&) = delete;

    /// False when the memory did not suffice or a halt was requested. `html` must outlive the
    /// guest.
    [[nodiscard]] bool parse(std::string_view html);

    /// Copies the parsed tree and what its head says. Only after a successful parse.
    void copyInto(PageTreeBuilder& builder) const;

private:
    struct Run;
    std::unique_ptr<Run> m_run;
};

}  // namespace klartext::core
