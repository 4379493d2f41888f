// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextCharFormat>

class QPainter;
class QTextBlock;

namespace klartext::ui {

class PageDocument;

/// Marks set beside characters: readings over a ruby's base, dots at emphasised characters. They
/// are painted, so that text is found and copied without them.

/// Makes `format` that of a ruby's base text, wide enough for the reading. `number` tells
/// neighbours of one reading apart.
void setReading(QTextCharFormat& format, const QString& base, const QString& reading, int number);
/// The reading over characters; empty for those that have none.
[[nodiscard]] QString readingOf(const QTextFormat& format);
/// The share of the font's size that readings are set in.
inline constexpr qreal readingScale = 0.5;
/// The least height of lines with readings or dots, in em.
inline constexpr qreal markedLineHeight = 1.9;

/// Paints the marks of a paragraph, in document coordinates.
void paintTextMarks(QPainter& painter, const PageDocument& page, const QTextBlock& block);

/// Whether most letters of the text are Chinese, Japanese or Korean.
[[nodiscard]] bool isEastAsian(QStringView text);

/// Families for the East Asian characters of a language, whose shapes differ between languages;
/// empty for others.
[[nodiscard]] QStringList eastAsianFamilies(const QString& language, bool serif);

}  // namespace klartext::ui
