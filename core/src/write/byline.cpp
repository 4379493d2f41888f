// SPDX-License-Identifier: MIT
#include "write/byline.h"

#include "write/clean_text.h"

namespace klartext::core {

std::string bylineText(const Metadata& metadata) {
    std::string line;
    for (const std::string* part : {&metadata.byline, &metadata.date, &metadata.site}) {
        const std::string text = cleanLine(*part);
        if (!text.empty()) {
            line += (line.empty() ? "" : " · ") + text;
        }
    }
    return line;
}

}  // namespace klartext::core
