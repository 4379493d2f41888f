// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "document/page_document.h"

namespace klartext::ui {

/// A sentence of an article as it is read aloud.
struct SpokenSentence {
    int from;  ///< positions in the document, `to` not included
    int to;
    QString text;
    int pause;  ///< milliseconds of silence before it
};

struct SpeakingOptions {
    QString language;  ///< of the article, a BCP 47 tag
    bool captions = true;
};

/// The sentences of a page in the order they are read: headings, paragraphs, list items and cells
/// one by one, formulas and other pictures in a line by their alternative text. Left out are parts
/// that were set aside, what the program says, code, embedded things and footnote marks.
[[nodiscard]] std::vector<SpokenSentence> spokenSentences(const PageDocument& page,
                                                          const SpeakingOptions& options);

}  // namespace klartext::ui
