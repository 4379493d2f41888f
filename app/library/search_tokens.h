// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace klartext::app {

/// A word of a text as it is searched for, and the bytes of the text it stands for.
struct SearchToken {
    QByteArrayView word;  ///< UTF-8; valid until the next token
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Calls `visit` for each word until it returns false; then the result is false.
///
/// Letter case, accents and other marks do not count: "Größe" is "grosse", "Łódź" is "lodz",
/// "ﬁn" is "fin". In scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese)
/// each character is a word, so that any part of a text is found as a phrase. Total: any bytes;
/// any thread.
bool forEachToken(QByteArrayView utf8, const std::function<bool(const SearchToken&)>& visit);

/// The words of a text, folded and joined by spaces: what titles are sorted by.
[[nodiscard]] QByteArray foldedWords(QByteArrayView utf8);

}  // namespace klartext::app
