// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <string>
#include <string_view>

namespace klartext::app {

/// The text of the first <title>, in one line; read as UTF-8, or as Latin-1 where it is none.
[[nodiscard]] QString titleInHead(std::string_view html, std::string_view contentType = {});

/// Text between tags or in an attribute, with its character references resolved. Only those that
/// every format uses (&amp; &lt; &gt; &quot; &apos; &nbsp; and numbers).
[[nodiscard]] QString unescaped(QString text);
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

/// SingleFile keeps a picture that a page shows twice in its style sheet. Puts it back into the
/// images that refer to it.
[[nodiscard]] std::string withSharedImages(std::string html);

}  // namespace klartext::app
