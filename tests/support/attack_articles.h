// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <memory>
#include <string>

#include "core/extraction.h"
#include "save/document.h"

namespace klartext::test {

/// What a page of the web is read as; with everything put back that was left out, or as found.
inline app::SourceArticle articleOf(const QByteArray& bytes, bool everything,
                                    std::string address = "https://page.example/a/b") {
    core::RawPage page;
    page.bytes = bytes.toStdString();
    page.contentType = "text/html; charset=utf-8";
    page.url = std::move(address);
    app::SourceArticle article;
    article.page = std::make_shared<const core::RawPage>(page);
    article.extraction = std::make_shared<const core::Extraction>(core::extract(page));
    for (core::BlockId block = 0; everything && block < article.extraction->verdicts.size();
         ++block) {
        article.overrides.emplace(block, true);
    }
    return article;
}

/// The document as it would be saved; empty when it cannot be made.
inline std::string made(const app::SourceArticle& article, app::DocumentFormat format) {
    app::DocumentOptions options;
    options.format = format;
    const auto document = app::makeDocument(article, options, {});
    return document ? document->bytes : std::string();
}

}  // namespace klartext::test
