// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "code/highlighter.h"
#include "core/element.h"

namespace klartext::ui {

/// What colours the text of a Preformatted element, read from its start to its end.
class CodeInk {
public:
    /// Highlights by the language the page names, else by a careful guess, else not at all.
    explicit CodeInk(const core::Element& code);

    struct Piece {
        QString text;
        CodeRole role = CodeRole::Plain;
    };
    /// The next `text.size()` characters, parted by role.
    [[nodiscard]] std::vector<Piece> next(const QString& text);

private:
    std::vector<CodeSpan> m_spans;
    std::size_t m_span = 0;
    qsizetype m_at = 0;
};

}  // namespace klartext::ui
