// SPDX-License-Identifier: MIT
#include "core/judge_id.h"

#include <cstdint>

#include "judge/model_data.h"

namespace klartext::core {

namespace {

/// Raised when passes, segmentation or projection change what an article is.
constexpr int revision = 3;

}  // namespace

std::string judgeId() {
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    std::uint64_t hash = 14695981039346656037u;
    for (const char byte : builtInModelBytes()) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
    }
    return std::to_string(revision) + "-" + std::to_string(hash);
}

}  // namespace klartext::core
