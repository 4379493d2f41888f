// SPDX-License-Identifier: MIT
#include "highlights/highlight_look.h"

#include <QSet>
#include <QTest>

#include "typography/derived_colors.h"

using namespace klartext;
using namespace klartext::ui;

class HighlightLookTest : public QObject {
    Q_OBJECT

private:
    static void check(const Theme& theme) {
        QSet<QRgb> papers;
        for (int i = 0; i < core::highlightColorCount; ++i) {
            const HighlightLook look = highlightLook(theme, core::HighlightColor(i));
            for (const ColorId text : {ColorId::Text, ColorId::MutedText, ColorId::Link}) {
                QVERIFY2(contrast(theme.color(text), look.paper) >= 4.5, qPrintable(theme.name()));
            }
            QVERIFY(contrast(look.line, theme.color(ColorId::Paper)) >= 3);
            QVERIFY(look.paper != theme.color(ColorId::Paper));
            papers.insert(look.paper.rgb());
        }
        QCOMPARE(papers.size(), core::highlightColorCount);
    }

private Q_SLOTS:
    void isReadableInAllThemes() {
        for (const ThemeChoice choice : Theme::choices()) check(Theme::named(choice));
    }

    void isReadableInOwnThemes() {
        check(Theme(QStringLiteral("green"),
                    derivedColors(QColor(0xdd, 0xee, 0xdd), Qt::darkGreen, Qt::blue, Qt::red)));
        check(Theme(QStringLiteral("night"),
                    derivedColors(QColor(0x10, 0x10, 0x30), Qt::white, Qt::cyan, Qt::magenta)));
    }

    void namesAndPatchesDiffer() {
        QSet<QString> names;
        for (int i = 0; i < core::highlightColorCount; ++i) {
            names.insert(colorName(core::HighlightColor(i)));
            QVERIFY(
                !swatchIcon(Theme::named(ThemeChoice::Light), core::HighlightColor(i)).isNull());
        }
        QCOMPARE(names.size(), core::highlightColorCount);
    }
};

QTEST_MAIN(HighlightLookTest)
#include "highlight_look_test.moc"
