// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <functional>

#include "archive/unpack_budget.h"
#include "imports/import_text.h"

namespace klartext::app {

/// A link in a list that a program exported as HTML, or a heading between links.
struct MarkupItem {
    enum class Kind { Link, Heading, ListBegin, ListEnd, Note };

    Kind kind = Kind::Link;
    int line = 0;
    QString text;                        ///< between the tags, character references resolved
    QHash<QString, QString> attributes;  ///< of a link; names in lower case
};

/// Walks <a>, <h1> to <h6>, <dl>/<ul> and <dd> in their order. Such lists are hardly ever sound
/// HTML, so an element ends where the next one of these begins. Total; ends when the budget is
/// spent. Texts and tags without end are read for their first thousands of letters.
void readMarkup(const ImportText& html, UnpackBudget& budget,
                const std::function<void(const MarkupItem&)>& found);

}  // namespace klartext::app
