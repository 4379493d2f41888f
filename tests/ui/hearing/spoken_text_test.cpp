// SPDX-License-Identifier: MIT
#include "hearing/spoken_text.h"

#include <QTest>

#include "core/math.h"
#include "document/document_builder.h"
#include "typography/hyphenation.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

/// One line for each sentence, with the pause before it.
QString picture(const Elements& body, const ui::SpeakingOptions& options = {QStringLiteral("en")}) {
    core::Article article;
    article.body.children = body;
    const auto page = ui::buildArticle(article, {});
    QString lines;
    for (const ui::SpokenSentence& sentence : ui::spokenSentences(*page, options)) {
        lines += QStringLiteral("%1 %2\n").arg(sentence.pause, 3).arg(sentence.text);
    }
    return lines;
}

Element code(const std::string& words) { return make(ElementKind::Preformatted, {text(words, 9)}); }

Element inside(ElementKind kind, const std::string& words) { return make(kind, {text(words, 1)}); }

}  // namespace

class SpokenTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsAndParagraphs() {
        QCOMPARE(picture({heading(2, "The bridge", 0), paragraph("It is old. It is closed.", 1),
                          paragraph("Nobody knows why.", 2)}),
                 QStringLiteral("  0 The bridge\n"
                                "550 It is old.\n"
                                "  0 It is closed.\n"
                                "400 Nobody knows why.\n"));
    }

    void itemsAreReadOneByOne() {
        QCOMPARE(picture({list({item({text("ropes", 0)}), item({text("sails", 1)})}),
                          ordered(3, {item({text("tar", 2)})})}),
                 QStringLiteral("  0 ropes\n"
                                "280 sails\n"
                                "280 3: tar\n"));
    }

    void cellsAreReadOneByOne() {
        QCOMPARE(picture({table({row({cell("ship", 1, 1, 0), cell("built", 1, 1, 1)}),
                                 row({cell("Anna", 1, 1, 2), cell("1911", 1, 1, 3)})})}),
                 QStringLiteral("  0 ship\n180 built\n180 Anna\n180 1911\n"));
    }

    void codeIsLeftOut() {
        QCOMPARE(picture({paragraph("Before.", 0), code("int x;"), paragraph("After.", 1)}),
                 QStringLiteral("  0 Before.\n400 After.\n"));
    }

    void captionsAreReadWhenWanted() {
        const Element figure =
            make(ElementKind::Figure, {image("https://a.test/p.png", "A tower", 0, 0, 3),
                                       make(ElementKind::Caption, {text("The tower in May", 4)})});
        QCOMPARE(picture({paragraph("Before.", 0), figure}),
                 QStringLiteral("  0 Before.\n400 The tower in May\n"));
        QCOMPARE(picture({paragraph("Before.", 0), figure}, {QStringLiteral("en"), false}),
                 QStringLiteral("  0 Before.\n"));
    }

    void picturesInALineAreReadByTheirText() {
        QCOMPARE(picture({make(
                     ElementKind::Paragraph,
                     {text("We write ", 0), image("https://a.test/f.png", "x squared", 9, 9, 1),
                      text(" here.", 2)})}),
                 QStringLiteral("  0 We write x squared here.\n"));
    }

    void formulasAreReadInWords() {
        auto formula = std::make_shared<core::Formula>();
        formula->root.kind = core::MathKind::Identifier;
        formula->root.text = "x";
        Element element = make(ElementKind::Formula);
        element.block = 1;
        element.formula = formula;
        QCOMPARE(picture({make(ElementKind::Paragraph,
                               {text("We write ", 0), element, text(" here.", 2)})}),
                 QStringLiteral("  0 We write x here.\n"));
    }

    void footnoteMarksAreLeftOut() {
        Element mark = make(ElementKind::Superscript, {hyperlink("#fn1", "[1]")});
        QCOMPARE(picture({make(ElementKind::Paragraph,
                               {text("So it is.", 0), mark, text(" Or not.", 1)})}),
                 QStringLiteral("  0 So it is.\n  0 Or not.\n"));
    }

    void whatWasSetAsideIsLeftOut() {
        core::Article article;
        article.body.children = {paragraph("Before.", 0), make(ElementKind::SetAside),
                                 paragraph("After.", 2)};
        article.body.children[1].start = 0;
        article.body.children[1].children = {paragraph("Read also this.", 1)};
        core::SetAside part;
        part.blocks = {1};
        article.setAside = {part};
        for (const ui::Unfolded& open : {ui::Unfolded(), ui::Unfolded{1}}) {
            const auto page = ui::buildArticle(article, {}, open);
            QStringList texts;
            for (const auto& sentence : ui::spokenSentences(*page, {})) {
                texts.append(sentence.text);
            }
            QCOMPARE(texts, (QStringList{QStringLiteral("Before."), QStringLiteral("After.")}));
        }
    }

    void positionsAreThoseOfTheText() {
        core::Article article;
        article.body.children = {make(
            ElementKind::Paragraph,
            {text("One is here. ", 0), inside(ElementKind::Strong, "Two"), text(" is there.", 2)})};
        const auto page = ui::buildArticle(article, {});
        const auto sentences = ui::spokenSentences(*page, {});
        QCOMPARE(sentences.size(), std::size_t{2});
        QCOMPARE(page->toRawText().mid(sentences[1].from, sentences[1].to - sentences[1].from),
                 QStringLiteral("Two is there."));
    }
};

QTEST_MAIN(SpokenTextTest)
#include "spoken_text_test.moc"
