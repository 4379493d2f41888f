// SPDX-License-Identifier: MIT
#include "archive/unpacking.h"

#include "archive/markdown.h"
#include "archive/open_packed.h"

namespace klartext::app {

Unpacking unpackingHere() {
    return {[](const std::shared_ptr<const PackedFile>& file, const std::stop_token& stop) {
                return openPacked(file, {}, stop);
            },
            [](const std::string& text, const QString& /*path*/, const std::stop_token& /*stop*/)
                -> Expected<std::string> { return markdownPage(text); }};
}

}  // namespace klartext::app
