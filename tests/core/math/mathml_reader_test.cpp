// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/extraction.h"

using namespace klartext::core;

/// <math> elements of a page, read while the page is parsed.
class MathmlReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsOneLine_data();
    void readsAsOneLine();
    void keepsTheTexItWasMadeFrom();
    void saysWhetherItIsDisplayed();
};

namespace {

Formula formulaOf(const QString& math) {
    RawPage page;
    page.bytes = "<!DOCTYPE html><p>A " + math.toStdString() + " b</p>";
    page.contentType = "text/html; charset=utf-8";
    const Extraction extraction = extract(page);
    const auto formulas = extraction.tree->formulas();
    return formulas.empty() ? Formula() : *formulas.front().formula;
}

}  // namespace

void MathmlReaderTest::readsAsOneLine_data() {
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* inside, const char* expected) {
        QTest::newRow(expected) << QString::fromUtf8(inside) << QString::fromUtf8(expected);
    };
    row("<msup><mi>x</mi><mn>2</mn></msup>", "x²");
    row("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a + b)/c");
    row("<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>", "sin x");
    row("<msqrt><mi>x</mi><mo>-</mo><mn>1</mn></msqrt>", "√(x − 1)");
    row("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>",
        "∑ᵢ₌₁ⁿ");
    row("<mo>(</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>)</mo>", "(a, b)");
    row("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)");
    row("<mi mathvariant='double-struck'>R</mi>", "ℝ");
    row("<mi>𝔤</mi>", "𝔤");
    row("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>", "1, 2");
    row("<mover><mi>v</mi><mo>→</mo></mover>", "v⃗");
    row("<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>", "₆¹⁴C");
    row("<mystery><mi>x</mi></mystery>", "x");
    row("x", "x");
}

void MathmlReaderTest::readsAsOneLine() {
    QFETCH(const QString, inside);
    QFETCH(const QString, expected);
    const Formula formula = formulaOf(QStringLiteral("<math>%1</math>").arg(inside));
    QCOMPARE(QString::fromStdString(plainText(formula.root)), expected);
}

void MathmlReaderTest::keepsTheTexItWasMadeFrom() {
    const Formula formula = formulaOf(
        QStringLiteral("<math><semantics><mi>x</mi><annotation encoding='application/x-tex'>"
                       "{\\displaystyle x}</annotation></semantics></math>"));
    QCOMPARE(QString::fromStdString(formula.tex), QStringLiteral("x"));
    const Formula made = formulaOf(QStringLiteral("<math><mo>≤</mo><mi>α</mi></math>"));
    QCOMPARE(QString::fromStdString(made.tex), QStringLiteral("\\leq \\alpha"));
}

void MathmlReaderTest::saysWhetherItIsDisplayed() {
    QVERIFY(formulaOf(QStringLiteral("<math display='block'><mi>x</mi></math>")).display);
    QVERIFY(!formulaOf(QStringLiteral("<math><mi>x</mi></math>")).display);
}

QTEST_GUILESS_MAIN(MathmlReaderTest)

#include "mathml_reader_test.moc"
