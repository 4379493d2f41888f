// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "typography/hyphenator.h"
#include "typography/theme.h"
#include "typography/typography.h"

namespace klartext::ui {

/// How a page is set: everything a document depends on beside the page itself.
struct DocumentStyle {
    Typography typography;
    Theme theme = Theme::named(ThemeChoice::Light);
    qreal zoom = 1;
    bool dimsImages = false;  ///< in dark themes
    QString language;         ///< of the text, BCP 47 or empty: decides between fonts of one script
    qreal pixelRatio = 1;     ///< device pixels to a pixel of the screen it is read on
    /// Wide tables and long lines of code keep their width and go beyond the column, for a view
    /// that scrolls them (see PageDocument::boxes()); else they are made to fit.
    bool scrollsBoxes = false;
    /// Breaks the words of running text; null: they stay whole. Must outlive the document's making.
    const Hyphenator* hyphenator = nullptr;
    /// Set for paper: nothing is said that only helps at the screen.
    bool onPaper = false;

    friend bool operator==(const DocumentStyle&, const DocumentStyle&) = default;
};

}  // namespace klartext::ui
