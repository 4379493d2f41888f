// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace klartext::ui {

/// How much more text the paragraph of a document takes. Qt lays a paragraph out in one go, so one
/// that takes long keeps the window from answering; a longer text goes on in another paragraph.
/// Room is measured in letters of plain prose, 16,000 of them: more than paragraphs of books have.
/// Marks, emoji and pieces of another format take more of it, as they take longer.
class ParagraphRoom {
public:
    /// A paragraph begins.
    void renew();
    /// How many characters of a piece of one format still fit; takes their room. Less than all ends
    /// behind a blank or before a line separator where there is one nearby, and never in a pair of
    /// surrogates; after renew() it is at least one.
    [[nodiscard]] qsizetype take(QStringView text);

private:
    int m_left = 0;
    int m_narrow = 0;  // characters without width of their own, in a row
};

}  // namespace klartext::ui
