// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include "library/search_query.h"

namespace klartext::app {

/// Finds what was searched for in one text, to show it: the same words that the index finds.
///
/// Looks at the first 32 words of a search. Takes about a millisecond for 10,000 words. Total: any
/// bytes; any thread.
class HitMarks {
public:
    /// `phrases` must outlive it.
    explicit HitMarks(const QList<SearchPhrase>& phrases);

    /// The phrases that stand in a text, a bit each.
    [[nodiscard]] quint32 phrasesIn(QByteArrayView utf8) const;
    [[nodiscard]] quint32 allPhrases() const;
    /// The whole text, each hit between KeptSnippet::hitBegins and hitEnds.
    [[nodiscard]] QString marked(QByteArrayView utf8) const;
    /// The `words` words around the best hits, marked: where most of the phrases stand together.
    /// Empty when there is no hit.
    [[nodiscard]] QString snippet(QByteArrayView utf8, int words) const;

private:
    struct Text;
    [[nodiscard]] Text read(QByteArrayView utf8) const;

    const QList<SearchPhrase>& m_phrases;
};

}  // namespace klartext::app
