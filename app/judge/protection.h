// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace klartext::app {

/// The programs that read what may be hostile, out of reach of everything else.
enum class Helper { Judge, Unpacker };

/// Which helpers do not start, so that their work is done in this process without the protection
/// they give. Shared by all that have helpers work for them. Thread-safe.
class Protection {
public:
    void noteLost(Helper helper) { of(helper).isLost = true; }
    /// It did not start at least once; that of klartext-judge is not tried again.
    [[nodiscard]] bool isLost(Helper helper) const { return of(helper).isLost; }
    /// Whether it is lost and nobody was told yet; who asks tells it.
    [[nodiscard]] bool takeNews(Helper helper) {
        return isLost(helper) && !of(helper).isTold.exchange(true);
    }

private:
    struct State {
        std::atomic<bool> isLost = false;
        std::atomic<bool> isTold = false;
    };

    [[nodiscard]] State& of(Helper helper) { return m_states[static_cast<std::size_t>(helper)]; }
    [[nodiscard]] const State& of(Helper helper) const {
        return m_states[static_cast<std::size_t>(helper)];
    }

    std::array<State, 2> m_states;
};

}  // namespace klartext::app
