// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace klartext::ui {

/// How much more text the paragraph of a document takes. Qt lays a paragraph out in one go, so one
/// that takes long keeps the window from answering; a longer text goes on in another paragraph.
/// Room is measured in letters: 16,000 of plain prose, more than paragraphs of books have, and
/// 30,000 of code, which is several hundred lines. Marks, emoji, the letters of very long words
/// and pieces of another format take more of it, as they take longer.
class ParagraphRoom {
public:
    enum class Text { Prose, Code };  ///< lines of Code are not broken

    /// A paragraph begins.
    void renew(Text text = Text::Prose);
    /// How many characters of a piece of one format still fit; takes their room. Less than all ends
    /// before a line separator or behind a blank where there is one nearby, in this piece or the
    /// next ones, and never in a pair of surrogates; after renew() it is at least one.
    [[nodiscard]] qsizetype take(QStringView text);

private:
    Text m_text = Text::Prose;
    int m_left = 0;
    int m_narrow = 0;  // characters without width of their own, in a row
    int m_word = 0;    // characters since the last blank
    bool m_begins = true;
};

}  // namespace klartext::ui
