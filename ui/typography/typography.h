// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <Qt>

namespace klartext::ui {

/// How text is set. A value; what a person may choose is bounded by the constants.
struct Typography {
    static constexpr qreal minimumPointSize = 8;
    static constexpr qreal maximumPointSize = 48;
    static constexpr qreal minimumLineHeight = 1.0;
    static constexpr qreal maximumLineHeight = 2.4;
    static constexpr int minimumColumnWidth = 30;
    static constexpr int maximumColumnWidth = 160;

    static constexpr int lightestWeight = 300;
    static constexpr int heaviestWeight = 700;
    static constexpr int mostLetterSpacing = 15;
    static constexpr int mostWordSpacing = 60;
    static constexpr qreal mostParagraphGap = 2.0;
    static constexpr int widestMargin = 8;

    QString family;                           ///< an installed family
    QString headingFamily;                    ///< of titles and headings; empty: family
    QString codeFamily;                       ///< empty: the best fixed one installed
    qreal pointSize = 15;                     ///< of running text
    int weight = 400;                         ///< of running text, as in QFont::Weight
    qreal lineHeight = 1.5;                   ///< times the font size
    int columnWidth = 66;                     ///< of the column, in characters of running text
    int letterSpacing = 0;                    ///< more between letters, in hundredths of an em
    int wordSpacing = 0;                      ///< more between words, in hundredths of an em
    qreal paragraphGap = 0.85;                ///< between paragraphs, in em
    int margin = 0;                           ///< more beside the column, in em
    Qt::Alignment alignment = Qt::AlignLeft;  ///< AlignLeft (the leading side) or AlignJustify
    bool indented = false;                    ///< the first line of a paragraph after another
    bool hyphenated = true;                   ///< words are broken by the article's language

    friend bool operator==(const Typography&, const Typography&) = default;
};

/// The best installed family for long reading: a good serif, else the system's serif.
[[nodiscard]] QString defaultReadingFamily();
/// The best installed fixed-width family.
[[nodiscard]] QString defaultFixedFamily();

/// The family of titles and headings, and of code.
[[nodiscard]] QString headingFamily(const Typography& typography);
[[nodiscard]] QString codeFamily(const Typography& typography);

/// The font of running text at a zoom factor (1 is 100 %).
[[nodiscard]] QFont bodyFont(const Typography& typography, qreal zoom = 1);
/// The width of the text column in device-independent pixels.
[[nodiscard]] int columnPixels(const Typography& typography, qreal zoom = 1);

}  // namespace klartext::ui
