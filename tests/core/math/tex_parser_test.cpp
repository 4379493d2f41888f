// SPDX-License-Identifier: MIT
#include "math/tex_parser.h"

#include <QTest>

using namespace klartext::core;

/// TeX comes out as a line that can be read, and as TeX and MathML of the same meaning.
class TexParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsOneLine_data();
    void readsAsOneLine();
    void comesBackAsTex_data();
    void comesBackAsTex();
    void becomesMathml_data();
    void becomesMathml();
    void unknownCommandsStayAsWritten();
    void definitionsHoldInWhatFollows();
    void macrosThatCallThemselvesEnd();
    void anyBytesGiveATree();
};

namespace {

Math parsed(const QString& tex) {
    TexMacros macros;
    return parseTex(tex.toStdString(), macros);
}

QString line(const QString& tex) { return QString::fromStdString(plainText(parsed(tex))); }

QString mathml(const QString& tex) {
    Formula formula;
    formula.root = parsed(tex);
    QString text = QString::fromStdString(toMathml(formula));
    return text.remove(QStringLiteral("<math><semantics><mrow>"))
        .remove(QStringLiteral("</mrow></semantics></math>"));
}

}  // namespace

void TexParserTest::readsAsOneLine_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* tex, const char* expected) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
    };
    row("ax^2 + bx + c = 0", "ax² + bx + c = 0");
    row("x^23", "x²3");
    row("-1", "−1");
    row("a = -b", "a = −b");
    row("\\frac{a+b}{c}", "(a + b)/c");
    row("\\frac12", "1/2");
    row("{n+1 \\over 2}", "(n + 1)/2");
    row("\\sqrt{2}", "√2");
    row("\\sqrt[3]{x+1}", "∛(x + 1)");
    row("\\sum_{i=1}^n i^2", "∑ᵢ₌₁ⁿ i²");
    row("\\int_0^\\infty e^{-x}\\,dx", "∫₀^∞ e⁻ˣ dx");
    row("\\lim_{n\\to\\infty} a_n", "lim_(n → ∞) aₙ");
    row("\\left(\\frac{a}{b}\\right)^2", "(a/b)²");
    row("\\sin x", "sin x");
    row("\\sin(x)", "sin(x)");
    row("\\mathbb{R}^n", "ℝⁿ");
    row("\\mathcal{L}, \\mathfrak{g}", "ℒ, 𝔤");
    row("\\hat y", "y\u0302");
    row("f''(x)", "f′′(x)");
    row("x \\not= y", "x ≠ y");
    row("\\text{if } x > 0", "if x > 0");
    row("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}", "(1, 2; 3, 4)");
    row("\\begin{aligned} a &= b \\\\ &= c \\end{aligned}", "a = b; = c");
    row("1{,}5", "1,5");
    row("3.14", "3.14");
    row("\\operatorname{Res}(f)", "Res(f)");
    row("a % a remark\n+ b", "a + b");
}

void TexParserTest::readsAsOneLine() {
    QFETCH(const QString, tex);
    QFETCH(const QString, expected);
    QCOMPARE(line(tex), expected);
}

void TexParserTest::comesBackAsTex_data() {
    QTest::addColumn<QString>("tex");
    for (const char* tex :
         {"x^2", "\\frac{a+b}{c}", "\\sqrt[3]{x}", "\\alpha \\leq \\beta", "\\mathbb{R}^n",
          "\\left(x\\right)", "\\sum_{i=1}^ni", "\\sin x", "\\text{if }x", "\\hat{y}"}) {
        QTest::newRow(tex) << QString::fromUtf8(tex);
    }
}

void TexParserTest::comesBackAsTex() {
    QFETCH(const QString, tex);
    QCOMPARE(QString::fromStdString(toTex(parsed(tex))), tex);
}

void TexParserTest::becomesMathml_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* tex, const char* expected) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
    };
    row("x^2", "<msup><mi>x</mi><mn>2</mn></msup>");
    row("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>");
    row("\\mathrm d", "<mi mathvariant=\"normal\">d</mi>");
    row("a<b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>");
    row("\\sum_i", "<munder><mo>∑</mo><mi>i</mi></munder>");
    row("\\text{<b>}", "<mtext>&lt;b&gt;</mtext>");
}

void TexParserTest::becomesMathml() {
    QFETCH(const QString, tex);
    QFETCH(const QString, expected);
    QCOMPARE(mathml(tex), expected);
}

void TexParserTest::unknownCommandsStayAsWritten() {
    const Math math = parsed(QStringLiteral("x + \\nobody{y}"));
    QVERIFY(holdsSource(math));
    QCOMPARE(QString::fromStdString(plainText(math)), QStringLiteral("x + \\nobody y"));
    QVERIFY(!holdsSource(parsed(QStringLiteral("x + y"))));
}

void TexParserTest::definitionsHoldInWhatFollows() {
    TexMacros macros;
    const Math definition =
        parseTex("\\newcommand{\\R}{\\mathbb{R}} \\def\\half#1{\\frac{#1}{2}}", macros);
    QVERIFY(plainText(definition).empty());
    QCOMPARE(QString::fromStdString(plainText(parseTex("\\half x \\in \\R", macros))),
             QStringLiteral("x/2 ∈ ℝ"));
}

void TexParserTest::macrosThatCallThemselvesEnd() {
    TexMacros macros;
    const Math math = parseTex("\\def\\a{\\a\\a}\\a", macros);
    QVERIFY(holdsSource(math));
}

void TexParserTest::anyBytesGiveATree() {
    for (const char* tex : {"",
                            "{",
                            "}",
                            "^",
                            "_",
                            "\\",
                            "\\left",
                            "\\right",
                            "\\frac",
                            "&",
                            "\\\\",
                            "\\begin{matrix}",
                            "\\end{matrix}",
                            "\\sqrt[",
                            "x^",
                            "^2",
                            "\\text{$",
                            "\\def",
                            "\\over",
                            "\xff\xfe",
                            "\\begin{x}\\begin{x}"}) {
        (void)line(QString::fromUtf8(tex));
    }
    QVERIFY(holdsSource(parsed(QString(500, u'{') + u'x' + QString(500, u'}'))));
}

QTEST_GUILESS_MAIN(TexParserTest)

#include "tex_parser_test.moc"
