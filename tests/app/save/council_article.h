// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "save/document.h"
#include "support/judged_page.h"

namespace klartext::test {

inline const std::string gif("GIF89a\x01\x00\x01\x00", 10);

/// A page and its article of that title: a picture, a menu that was left out, and who wrote it
/// when.
inline app::SourceArticle articleNamed(const std::string& title) {
    core::RawPage page;
    page.bytes = "<p>The council met.</p><p>REMOVED menu</p><img src=/a.gif alt=\"The hall\">";
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://example.org/a";
    core::Extraction extraction = core::test::judgedPage(page.bytes, page.url);
    extraction.metadata.title = title;
    extraction.metadata.url = page.url;
    extraction.metadata.byline = "Ada Example";
    extraction.metadata.date = "2026-03-01";
    app::SourceArticle article;
    article.page = std::make_shared<const core::RawPage>(page);
    article.extraction = std::make_shared<const core::Extraction>(extraction);
    article.images = [](std::string_view url) -> std::optional<core::EmbeddedImage> {
        if (!url.ends_with(".gif")) return std::nullopt;
        return core::EmbeddedImage{.mediaType = "image/gif", .bytes = gif};
    };
    return article;
}

}  // namespace klartext::test
