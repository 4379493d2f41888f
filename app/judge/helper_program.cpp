// SPDX-License-Identifier: MIT
#include "judge/helper_program.h"

#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace klartext::app {

std::string helperProgram(const std::string& name) {
    std::error_code fault;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", fault);
    if (fault) return {};
    const auto here = self.parent_path();
    for (const auto& place : {here / name, here / "../libexec/klartext" / name}) {
        if (std::filesystem::is_regular_file(place, fault) && ::access(place.c_str(), X_OK) == 0) {
            return place.lexically_normal().string();
        }
    }
    return {};
}

}  // namespace klartext::app
