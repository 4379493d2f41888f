// SPDX-License-Identifier: MIT
#include "dom/svg_body.h"

#include <string>

#include "dom/tag_scanner.h"
#include "dom/tag_treatment.h"
#include "text/ascii.h"

namespace klartext::core {

std::size_t endOfSvg(std::string_view html, std::size_t position) {
    std::string buffer;
    int depth = 1;
    int foreign = 0;
    while (depth > 0 && position < html.size()) {
        const std::size_t begin = html.find('<', position);
        if (begin == std::string_view::npos || begin + 1 >= html.size()) {
            return html.size();
        }
        position = begin;
        if (html.substr(begin).starts_with("<!--")) {
            position = skipComment(html, begin);
            continue;
        }
        const bool ends = html[begin + 1] == '/';
        const std::size_t nameBegin = begin + (ends ? 2 : 1);
        if (nameBegin >= html.size() || !isAsciiAlpha(html[nameBegin])) {
            ++position;
            continue;
        }
        const std::size_t nameEnd = endOfTagName(html, nameBegin);
        const std::string_view name = lowerTagName(html, nameBegin, nameEnd, buffer);
        if (!ends && foreign == 0 && breaksOutOfSvg(name)) {
            return position;
        }
        TagScanner scanner(html, nameEnd);
        ScannedAttribute attribute;
        while (scanner.next(attribute)) {
        }
        position = scanner.position();
        const int step = ends ? -1 : scanner.selfClosing() ? 0 : 1;
        depth += name == "svg" ? step : 0;
        foreign += name == "foreignobject" ? step : 0;
    }
    return position;
}

}  // namespace klartext::core
