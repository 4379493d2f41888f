// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace klartext::app {

/// The word without what people do not look up by: case, accents, soft hyphens, white space around
/// it and doubled; "ß" is "ss", "æ" is "ae".
///
///     "  Straße"  →  "strasse"        "café"  →  "cafe"
[[nodiscard]] QString foldWord(const QString& word);

/// The folded forms a dictionary may list a word under: the word itself, then without the endings
/// of the language (a BCP 47 tag; of English for an empty one), the likeliest first.
///
///     "berries" in "en"  →  "berries", "berry", "berrie", …
///     "Häuser" in "de"   →  "hauser", "hause", "haus", …
[[nodiscard]] QStringList lookUpForms(const QString& word, const QString& language);

}  // namespace klartext::app
