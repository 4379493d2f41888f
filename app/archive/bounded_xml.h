// SPDX-License-Identifier: MIT
#pragma once

#include <QXmlStreamReader>
#include <string_view>

#include "archive/unpack_budget.h"

namespace klartext::app {

/// XML that somebody made. As the reader it is, but a document that nests without end, or takes
/// more time than there is, ends there as a damaged one does. Only the functions below may move it:
/// those of the reader itself count nothing, and some take a frame of the stack for each level.
class BoundedXml : public QXmlStreamReader {
public:
    /// Both must outlive the reader.
    BoundedXml(std::string_view bytes, UnpackBudget& budget);

    TokenType next();
    /// Goes to the next child of the element; false, and behind its end, when there is none.
    [[nodiscard]] bool nextChild();
    /// The text of the element and of all in it, and goes behind its end. Of a longer text about
    /// the first `most` characters.
    [[nodiscard]] QString wholeText(qsizetype most);
    /// Goes behind the end of the element.
    void skipElement() { (void)wholeText(0); }

private:
    UnpackBudget& m_budget;
    int m_depth = 0;
};

}  // namespace klartext::app
