// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

class QTextDocument;

namespace klartext::ui {

/// The text of a document without its soft hyphens, which are there for the eye alone, and which
/// place in it is which position in the document.
class PlainPositions {
public:
    PlainPositions() = default;
    explicit PlainPositions(const QTextDocument& document);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Of a position in the document.
    [[nodiscard]] int plain(int position) const;
    /// The first position in the document that has this place in the text.
    [[nodiscard]] int position(int plain) const;
    /// The text between two positions of the document.
    [[nodiscard]] QString between(int from, int to) const;

private:
    QString m_text;
    std::vector<int> m_hyphens;  ///< their positions
};

}  // namespace klartext::ui
