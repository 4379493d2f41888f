// SPDX-License-Identifier: MIT
#include "math/math_layout.h"

#include <QTest>
#include <ctime>

#include "math/math_fonts.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::ui;
using core::Math;
using core::MathKind;
using core::MathRole;

/// What a formula takes of the page: measured, not compared with pictures.
class MathLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fractionStandsOnBothSidesOfTheAxis();
    void raisedAndLoweredTextReachesOut();
    void rootCoversWhatStandsUnderIt();
    void displayedSumsCarryTheirLimitsAboveAndBelow();
    void bracketsGrowWithWhatTheyEnclose();
    void everySymbolHasRoom();
    void wideFormulasAreBroken();
    void whatCannotBeBrokenIsMadeSmaller();
    void growsWithTheFont();
    void longFormulasTakeTimeForTheirLength();
};

namespace {

QFont running() {
    QFont font(QStringLiteral("DejaVu Serif"));
    font.setPointSizeF(15);
    return font;
}

Math letter(const char* text) {
    Math math;
    math.kind = MathKind::Identifier;
    math.text = text;
    return math;
}

Math sign(const char* text, MathRole role) {
    Math math;
    math.kind = MathKind::Operator;
    math.role = role;
    math.text = text;
    return math;
}

Math of(MathKind kind, std::vector<Math> children) {
    Math math;
    math.kind = kind;
    math.children = std::move(children);
    return math;
}

MathBox laid(Math root, bool display = false, qreal width = 10000) {
    core::Formula formula;
    formula.root = std::move(root);
    formula.display = display;
    return layoutFormula(formula, running(), width);
}

Math sum(int terms) {
    Math row;
    for (int i = 0; i < terms; ++i) {
        if (i > 0) {
            row.children.push_back(sign("=", MathRole::Relation));
        }
        row.children.push_back(letter("x"));
    }
    return row;
}

}  // namespace

void MathLayoutTest::fractionStandsOnBothSidesOfTheAxis() {
    const MathBox fraction = laid(of(MathKind::Fraction, {letter("a"), letter("b")}), true);
    const MathBox plain = laid(letter("a"));
    QVERIFY(fraction.ascent > 1.5 * plain.ascent);
    QVERIFY(fraction.descent > plain.descent + 5);
    QCOMPARE(fraction.shapes.size(), std::size_t(1));
    const QRectF bar = fraction.shapes[0].boundingRect();
    QVERIFY(bar.bottom() < 0 && bar.width() > plain.width);
}

void MathLayoutTest::raisedAndLoweredTextReachesOut() {
    const MathBox base = laid(letter("x"));
    const MathBox raised = laid(of(MathKind::Scripts, {letter("x"), Math(), letter("n")}));
    const MathBox lowered = laid(of(MathKind::Scripts, {letter("x"), letter("n"), Math()}));
    QVERIFY(raised.ascent > base.ascent && raised.width > base.width);
    QVERIFY(lowered.descent > base.descent && lowered.width > base.width);
}

void MathLayoutTest::rootCoversWhatStandsUnderIt() {
    const MathBox inside = laid(letter("M"));
    const MathBox root = laid(of(MathKind::Root, {letter("M")}));
    QVERIFY(root.ascent > inside.ascent && root.width > inside.width);
}

void MathLayoutTest::displayedSumsCarryTheirLimitsAboveAndBelow() {
    Math scripts = of(MathKind::Scripts, {sign("∑", MathRole::Large), letter("i"), letter("n")});
    scripts.limits = true;
    const MathBox beside = laid(scripts, false);
    const MathBox stacked = laid(scripts, true);
    QVERIFY(stacked.height() > 1.3 * beside.height());
}

void MathLayoutTest::bracketsGrowWithWhatTheyEnclose() {
    Math fence = of(MathKind::Fence, {of(MathKind::Fraction, {letter("a"), letter("b")})});
    const MathBox open = laid(fence, true);
    fence.text = "(";
    fence.close = ")";
    const MathBox closed = laid(fence, true);
    QCOMPARE(closed.shapes.size(), open.shapes.size() + 2);
    QVERIFY(closed.shapes.front().boundingRect().height() > 0.9 * open.height());
}

void MathLayoutTest::everySymbolHasRoom() {
    for (const char* text : {"(", "[", "{", "|", "‖", "⟨", "⌊", "⌈"}) {
        Math large = sign(text, MathRole::Opening);
        large.stretchy = true;
        large.size = 4;
        QVERIFY2(laid(large).height() > 3.5 * MathFonts(running()).em(MathLevel::Inline), text);
    }
}

void MathLayoutTest::wideFormulasAreBroken() {
    const MathBox whole = laid(sum(20), true);
    const MathBox broken = laid(sum(20), true, whole.width / 2.5);
    QVERIFY(broken.width <= whole.width / 2.5);
    QVERIFY(broken.height() > 2 * whole.height());
    QCOMPARE(broken.glyphs.size(), whole.glyphs.size());
}

void MathLayoutTest::whatCannotBeBrokenIsMadeSmaller() {
    const Math fraction = of(MathKind::Fraction, {sum(20), letter("b")});
    const MathBox whole = laid(fraction, true);
    const MathBox smaller = laid(fraction, true, whole.width * 0.7);
    QVERIFY(smaller.width <= whole.width * 0.71);
    QVERIFY(smaller.height() < whole.height());
}

void MathLayoutTest::growsWithTheFont() {
    core::Formula formula;
    formula.root = sum(3);
    QFont large = running();
    large.setPointSizeF(30);
    const MathBox one = layoutFormula(formula, running(), 10000);
    const MathBox two = layoutFormula(formula, large, 10000);
    QVERIFY(std::abs(two.width / one.width - 2) < 0.1);
}

void MathLayoutTest::longFormulasTakeTimeForTheirLength() {
    const std::clock_t begin = std::clock();
    const MathBox whole = laid(sum(500), true, 1e6);
    const MathBox broken = laid(sum(500), true, 400);
    QVERIFY(broken.height() > 8 * whole.height());
    // A relation far away is no place to measure up to from each line.
    Math equation = sum(500);
    equation.children.push_back(sign("=", MathRole::Relation));
    equation.children.push_back(letter("x"));
    QVERIFY(laid(equation, true, 400).height() >= broken.height());
    QVERIFY(std::clock() - begin < 2 * CLOCKS_PER_SEC * test::slowness());
}

QTEST_MAIN(MathLayoutTest)

#include "math_layout_test.moc"
