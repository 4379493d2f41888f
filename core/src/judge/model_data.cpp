// SPDX-License-Identifier: MIT
#include "judge/model_data.h"

extern "C" {
extern const char klartextModelBegin[];  // NOLINT: defined by the assembler
extern const char klartextModelEnd[];    // NOLINT
}

namespace klartext::core {

std::string_view builtInModelBytes() {
    return {klartextModelBegin, static_cast<std::size_t>(klartextModelEnd - klartextModelBegin)};
}

}  // namespace klartext::core
