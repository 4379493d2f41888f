// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::app {

/// Behind the ">" of the tag that begins at `at`, minding quotes; npos when it never ends.
[[nodiscard]] std::size_t endOfTag(std::string_view html, std::size_t at);

/// The text of the first <title>, in one line; read as UTF-8, or as Latin-1 where it is none.
[[nodiscard]] QString titleInHead(std::string_view html, std::string_view contentType = {});

/// Text between tags or in an attribute, with its character references resolved. Only those that
/// every format uses (&amp; &lt; &gt; &quot; &apos; &nbsp; and numbers).
[[nodiscard]] QString unescaped(const QString& text);
[[nodiscard]] std::string escaped(const QString& text);

/// The address that a browser or SingleFile noted in a page it saved; empty when there is none.
[[nodiscard]] QUrl addressInComment(std::string_view html);

/// XHTML made such that HTML's rules read it alike: `<a id="x"/>` becomes `<a id="x"></a>`.
[[nodiscard]] std::string withoutEmptyTags(std::string_view xhtml);

/// `markup` put at the begin of the page's head.
[[nodiscard]] std::string withHead(std::string html, std::string_view markup);

/// What a file says of a page beside the page itself, as structured data for its head. What is
/// empty is left out.
struct ArticleFacts {
    QString title;
    QStringList authors;
    QString published;
    QString site;
};
[[nodiscard]] std::string articleData(const ArticleFacts& facts);

}  // namespace klartext::app
