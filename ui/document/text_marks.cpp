// SPDX-License-Identifier: MIT
#include "document/text_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "document/page_document.h"
#include "document/text_formats.h"

namespace klartext::ui {

namespace {

QFont readingFont(const QTextCharFormat& format) {
    QFont font = format.font();
    font.setPointSizeF(font.pointSizeF() * readingScale);
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    font.setBold(false);
    font.setItalic(false);
    font.setUnderline(false);
    return font;
}

bool isEastAsianLetter(QChar letter) {
    switch (letter.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Bopomofo:
            return true;
        default:
            return false;
    }
}

class MarkPainter {
public:
    MarkPainter(QPainter& painter, const PageDocument& page, const QTextBlock& block)
        : m_painter(painter),
          m_block(block),
          m_origin(page.documentLayout()->blockBoundingRect(block).topLeft()),
          m_theme(page.style().theme),
          m_clip(painter.hasClipping() ? painter.clipBoundingRect() : QRectF()) {}

    void paint() {
        for (auto it = m_block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.hasProperty(RubyProperty)) {
                paintReading(fragment, format);
            }
            if (const auto mark = EmphasisMark(format.intProperty(EmphasisProperty));
                mark != EmphasisMark::None) {
                paintDots(fragment, format, mark);
            }
        }
    }

private:
    /// A paragraph may have thousands of readings, and only a few of its lines be painted.
    [[nodiscard]] bool isInSight(const QTextLine& line) const {
        const QRectF around = line.rect().translated(m_origin);
        return !m_clip.isValid() || (around.bottom() >= m_clip.top() - around.height() &&
                                     around.top() <= m_clip.bottom() + around.height());
    }

    void paintReading(const QTextFragment& fragment, const QTextCharFormat& format) {
        const int from = fragment.position() - m_block.position();
        const QTextLine line = m_block.layout()->lineForTextPosition(from);
        if (!line.isValid() || !isInSight(line)) {
            return;
        }
        const QString reading = readingOf(format);
        const int to = std::min(from + fragment.length(), line.textStart() + line.textLength());
        const qreal one = line.cursorToX(from);
        const qreal other = line.cursorToX(to) - format.fontLetterSpacing();
        const QFont font = readingFont(format);
        const QFontMetricsF metrics(font);
        const qreal width = metrics.horizontalAdvance(reading);
        const QFontMetricsF base(format.font());
        const qreal top = -base.tightBoundingRect(QStringLiteral("国")).top();
        const QPointF place(m_origin.x() + (one + other - width) / 2,
                            m_origin.y() + line.y() + line.ascent() - top - metrics.descent());
        m_painter.setFont(font);
        m_painter.setPen(colorOf(format));
        m_painter.drawText(place, reading);
    }

    void paintDots(const QTextFragment& fragment, const QTextCharFormat& format,
                   EmphasisMark mark) {
        const QFontMetricsF metrics(format.font());
        const qreal em = QFontInfo(format.font()).pixelSize();
        const qreal size = std::max(2.0, 0.15 * em);
        const QRectF ink = metrics.tightBoundingRect(QStringLiteral("国"));
        const qreal height =
            mark == EmphasisMark::Above ? ink.top() - 0.16 * em : ink.bottom() + 0.17 * em;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colorOf(format));
        const QString text = fragment.text();
        for (int i = 0; i < text.size(); ++i) {
            const int at = fragment.position() - m_block.position() + i;
            const QTextLine line = m_block.layout()->lineForTextPosition(at);
            if (!line.isValid() || !isEastAsianLetter(text[i])) {
                continue;
            }
            const qreal middle = (line.cursorToX(at) + line.cursorToX(at + 1)) / 2;
            m_painter.drawEllipse(
                QPointF(m_origin.x() + middle, m_origin.y() + line.y() + line.ascent() + height),
                size / 2, size / 2);
        }
    }

    [[nodiscard]] QColor colorOf(const QTextCharFormat& format) const {
        return format.foreground().style() == Qt::NoBrush ? m_theme.color(ColorId::Text)
                                                          : format.foreground().color();
    }

    QPainter& m_painter;
    const QTextBlock& m_block;
    QPointF m_origin;
    const Theme& m_theme;
    QRectF m_clip;  ///< none: all is painted
};

}  // namespace

void setReading(QTextCharFormat& format, const QString& base, const QString& reading, int number) {
    // One string: Qt looks for a format among all of one hash, and lists of strings have one.
    format.setProperty(RubyProperty, QString::number(number) + QLatin1Char(' ') + reading);
    const qreal wanted = QFontMetricsF(readingFont(format)).horizontalAdvance(reading);
    const qreal there = QFontMetricsF(format.font()).horizontalAdvance(base);
    if (wanted > there && !base.isEmpty()) {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing((wanted - there) / static_cast<qreal>(base.size()) + 1);
    }
}

QString readingOf(const QTextFormat& format) {
    return format.stringProperty(RubyProperty).section(QLatin1Char(' '), 1);
}

void paintTextMarks(QPainter& painter, const PageDocument& page, const QTextBlock& block) {
    painter.save();
    MarkPainter(painter, page, block).paint();
    painter.restore();
}

bool isEastAsian(QStringView text) {
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto letters = std::count_if(text.begin(), text.end(), isLetter);
    const auto eastern = std::count_if(text.begin(), text.end(), isEastAsianLetter);
    return eastern > 0 && eastern * 2 >= letters;
}

QStringList eastAsianFamilies(const QString& language, bool serif) {
    const QString tag = language.toLower();
    QString region;
    if (tag.startsWith(QLatin1String("ja"))) {
        region = QStringLiteral("JP");
    } else if (tag.startsWith(QLatin1String("ko"))) {
        region = QStringLiteral("KR");
    } else if (tag.startsWith(QLatin1String("zh"))) {
        const bool hongKong = tag.contains(QLatin1String("hk"));
        const bool traditional = tag.contains(QLatin1String("tw")) ||
                                 tag.contains(QLatin1String("hant")) ||
                                 tag.contains(QLatin1String("mo"));
        region = hongKong      ? QStringLiteral("HK")
                 : traditional ? QStringLiteral("TC")
                               : QStringLiteral("SC");
    } else {
        return {};
    }
    const QString serifFamily = QStringLiteral("Noto Serif CJK ") + region;
    const QString sansFamily = QStringLiteral("Noto Sans CJK ") + region;
    return serif ? QStringList{serifFamily, sansFamily} : QStringList{sansFamily};
}

}  // namespace klartext::ui
