// SPDX-License-Identifier: MIT
#include "math/formula_object.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <memory>

#include "accessibility/page_nodes.h"
#include "document/document_builder.h"
#include "document/selection_text.h"
#include "hearing/spoken_text.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

/// Formulas in a document: their place in the line, what is copied of them, what is painted.
class FormulaObjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesRoomBelowItsLineOnlyWhereItIsDeep();
    void displayedFormulaHasALineOfItsOwn();
    void isCopiedAsTex();
    void saysItselfInWords();
    void isHeardInWords();
    void isPaintedInTheColourOfTheText();
};

namespace {

core::Math letter(const std::string& text) {
    core::Math math;
    math.kind = core::MathKind::Identifier;
    math.text = text;
    return math;
}

Element formula(bool display, bool tall = false) {
    auto value = std::make_shared<core::Formula>();
    value->root = letter("x");
    if (tall) {
        value->root = core::Math();
        value->root.kind = core::MathKind::Fraction;
        value->root.children = {letter("a"), letter("b")};
    }
    value->tex = tall ? "\\frac{a}{b}" : "x";
    value->display = display;
    Element element = make(ElementKind::Formula);
    element.text = core::plainText(value->root);
    element.formula = std::move(value);
    element.block = 1;
    return element;
}

std::unique_ptr<ui::PageDocument> built(Elements body) {
    const Element section = make(ElementKind::Section, std::move(body));
    auto page = ui::buildPage(section, {});
    page->setColumn(600, {20, 20, 20});
    page->setTextWidth(600);
    return page;
}

QString copied(ui::PageDocument& page) {
    QTextCursor cursor(&page);
    cursor.select(QTextCursor::Document);
    return ui::selectionText(cursor);
}

}  // namespace

void FormulaObjectTest::takesRoomBelowItsLineOnlyWhereItIsDeep() {
    const auto descentOf = [](const Element& element) {
        const auto page = built({make(ElementKind::Paragraph, {text("before "), element})});
        return page->begin().layout()->lineAt(0).descent();
    };
    const qreal plain = descentOf(text("after"));
    QCOMPARE(descentOf(formula(false, true)), plain);
    Element deep = formula(false, true);
    auto value = std::make_shared<core::Formula>(*deep.formula);
    for (int i = 0; i < 3; ++i) {
        const core::Math inner = value->root;
        value->root.children[1] = inner;
    }
    deep.formula = std::move(value);
    QVERIFY(descentOf(deep) > plain);
}

void FormulaObjectTest::displayedFormulaHasALineOfItsOwn() {
    const auto page = built({paragraph("before"), formula(true), paragraph("after")});
    QCOMPARE(page->blockCount(), 3);
    QCOMPARE(page->begin().next().blockFormat().alignment(), Qt::AlignHCenter);
    QCOMPARE(page->blockAt(page->begin().next().position()), core::BlockId(1));
}

void FormulaObjectTest::isCopiedAsTex() {
    const auto page =
        built({make(ElementKind::Paragraph, {text("if "), formula(false, true)}), formula(true)});
    QCOMPARE(copied(*page), QStringLiteral("if $\\frac{a}{b}$\n\n$$x$$"));
    QTextCursor cursor(page.get());
    cursor.setPosition(3);
    cursor.setPosition(4, QTextCursor::KeepAnchor);
    QCOMPARE(ui::selectionText(cursor), QStringLiteral("\\frac{a}{b}"));
}

void FormulaObjectTest::saysItselfInWords() {
    const auto page = built({formula(true, true)});
    QTextCursor cursor(page.get());
    cursor.setPosition(1);
    QCOMPARE(cursor.charFormat().toolTip(), QStringLiteral("a/b"));
}

void FormulaObjectTest::isHeardInWords() {
    const auto page =
        built({make(ElementKind::Paragraph, {text("So "), formula(false), text(" is")}),
               formula(true, true)});
    QStringList drawn;
    for (const ui::PageNode& node : ui::nodesOf(*page)) {
        if (node.kind == ui::PageNode::Kind::Picture) {
            drawn.append(node.text);
        }
    }
    QCOMPARE(drawn, QStringList({QStringLiteral("x"), QStringLiteral("a/b")}));
    QStringList spoken;
    for (const ui::SpokenSentence& sentence : ui::spokenSentences(*page, {})) {
        spoken.append(sentence.text.simplified());
    }
    QCOMPARE(spoken, QStringList({QStringLiteral("So x is"), QStringLiteral("a/b")}));
}

void FormulaObjectTest::isPaintedInTheColourOfTheText() {
    ui::DocumentStyle style;
    style.theme = ui::Theme::named(ui::ThemeChoice::Dark);
    const Element section = make(ElementKind::Section, {formula(true, true)});
    auto page = ui::buildPage(section, style);
    page->setColumn(300, {20, 20, 20});
    page->setTextWidth(300);
    QImage image(300, 120, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    page->drawContents(&painter);
    painter.end();
    const QColor ink = style.theme.color(ui::ColorId::Text);
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            painted += image.pixelColor(x, y).lightness() > ink.lightness() / 2 ? 1 : 0;
        }
    }
    QVERIFY(painted > 40);
}

QTEST_MAIN(FormulaObjectTest)

#include "formula_object_test.moc"
