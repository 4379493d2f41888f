// SPDX-License-Identifier: MIT
#pragma once

#include <md4c-html.h>

#include <string>
#include <string_view>

namespace klartext::test {

/// As a program for Markdown that lets HTML through shows it.
inline std::string renderedMarkdown(std::string_view markdown) {
    std::string html;
    md_html(
        markdown.data(), static_cast<MD_SIZE>(markdown.size()),
        [](const MD_CHAR* text, MD_SIZE size, void* target) {
            static_cast<std::string*>(target)->append(text, size);
        },
        &html, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS, 0);
    return html;
}

}  // namespace klartext::test
