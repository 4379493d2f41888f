// SPDX-License-Identifier: MIT
#include "document/text_marks.h"

#include <QTest>
#include <QTextBlock>
#include <ctime>
#include <memory>

#include "document/document_builder.h"
#include "document/embed_picture.h"
#include "document/selection_text.h"
#include "document/text_formats.h"
#include "support/slowness.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

class TextMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingsAreNoPartOfTheText();
    void manyReadingsTakeTimeForEachOfThem();
    void aFormulaOfThousandsOfPartsIsText();
    void eastAsianEmphasisIsDottedAndUpright();
    void otherEmphasisStaysSlanted();
    void isolatedTextIsCopiedWithoutItsMarks();
    void fontsFollowTheLanguage();
    void playingTimeIsWrittenAsAClock();
    void videoShowsItsPictureAndItsLink();
};

namespace {

std::unique_ptr<ui::PageDocument> built(Elements phrasing, const QString& language = {}) {
    ui::DocumentStyle style;
    style.language = language;
    return ui::buildPage(
        make(ElementKind::Section, {make(ElementKind::Paragraph, std::move(phrasing))}), style);
}

QString copied(ui::PageDocument& page) {
    QTextCursor cursor(&page);
    cursor.select(QTextCursor::Document);
    return ui::selectionText(cursor);
}

QTextCharFormat formatAt(ui::PageDocument& page, int position) {
    QTextCursor cursor(&page);
    cursor.setPosition(position + 1);
    return cursor.charFormat();
}

}  // namespace

void TextMarksTest::readingsAreNoPartOfTheText() {
    Element ruby = make(ElementKind::Ruby, {text("漢字")});
    ruby.text = "かんじ";
    const auto page = built({text("読む"), ruby, text("です")});
    QCOMPARE(copied(*page), QStringLiteral("読む漢字です"));
    QCOMPARE(ui::readingOf(formatAt(*page, 2)), QStringLiteral("かんじ"));
    QVERIFY(!formatAt(*page, 0).hasProperty(ui::RubyProperty));
}

void TextMarksTest::manyReadingsTakeTimeForEachOfThem() {
    Element ruby = make(ElementKind::Ruby, {text("漢字")});
    ruby.text = "かんじ";
    const std::clock_t begin = std::clock();
    const auto page = built(Elements(20'000, ruby));
    QVERIFY(std::clock() - begin < 5 * CLOCKS_PER_SEC * klartext::test::slowness());
    QCOMPARE(ui::readingOf(formatAt(*page, 2)), QStringLiteral("かんじ"));
}

void TextMarksTest::aFormulaOfThousandsOfPartsIsText() {
    const auto formulaOf = [](std::size_t letters) {
        const core::Math letter{.kind = core::MathKind::Identifier, .text = "x"};
        auto formula = std::make_shared<core::Formula>();
        formula->root.children.assign(letters, letter);
        Element element = make(ElementKind::Formula, {});
        element.text = core::plainText(formula->root);
        element.formula = std::move(formula);
        return element;
    };
    QCOMPARE(built({formulaOf(100)})->toPlainText(), QString(QChar::ObjectReplacementCharacter));
    QVERIFY(built({formulaOf(10'000)})->toPlainText().startsWith(QLatin1Char('x')));
}

void TextMarksTest::eastAsianEmphasisIsDottedAndUpright() {
    const Elements phrasing{make(ElementKind::Emphasis, {text("重要")})};
    const auto japanese = built(phrasing, QStringLiteral("ja"));
    QVERIFY(!formatAt(*japanese, 0).fontItalic());
    QCOMPARE(formatAt(*japanese, 0).intProperty(ui::EmphasisProperty),
             int(ui::EmphasisMark::Above));
    const auto chinese = built(phrasing, QStringLiteral("zh-CN"));
    QCOMPARE(formatAt(*chinese, 0).intProperty(ui::EmphasisProperty), int(ui::EmphasisMark::Below));
}

void TextMarksTest::otherEmphasisStaysSlanted() {
    const auto page = built({make(ElementKind::Emphasis, {text("wichtig")})});
    QVERIFY(formatAt(*page, 0).fontItalic());
}

void TextMarksTest::isolatedTextIsCopiedWithoutItsMarks() {
    Element name = make(ElementKind::Isolate, {text("שלום")});
    name.direction = core::TextDirection::Auto;
    const auto page = built({text("a "), name, text(" 3")});
    QCOMPARE(page->toPlainText().size(), 10);
    QCOMPARE(copied(*page), QStringLiteral("a שלום 3"));
}

void TextMarksTest::fontsFollowTheLanguage() {
    QCOMPARE(ui::eastAsianFamilies(QStringLiteral("ja"), false),
             QStringList{QStringLiteral("Noto Sans CJK JP")});
    QCOMPARE(ui::eastAsianFamilies(QStringLiteral("zh-Hant"), true).front(),
             QStringLiteral("Noto Serif CJK TC"));
    QVERIFY(ui::eastAsianFamilies(QStringLiteral("de"), true).isEmpty());
}

void TextMarksTest::playingTimeIsWrittenAsAClock() {
    QCOMPARE(ui::playingTime(0), QString());
    QCOMPARE(ui::playingTime(65), QStringLiteral("1:05"));
    QCOMPARE(ui::playingTime(3723), QStringLiteral("1:02:03"));
}

void TextMarksTest::videoShowsItsPictureAndItsLink() {
    Element video = make(ElementKind::Embed);
    video.url = "https://www.tube.example/watch/1";
    video.text = "A walk";
    video.picture = "https://a.example/poster.jpg";
    video.playable = true;
    video.seconds = 65;
    const auto page = ui::buildPage(make(ElementKind::Section, {video}), {});
    QCOMPARE(page->imagePlaces().size(), std::size_t(1));
    const QTextCharFormat poster = formatAt(*page, page->imagePlaces().front().position);
    QCOMPARE(poster.stringProperty(ui::EmbedProperty), QStringLiteral("1:05"));
    QCOMPARE(poster.anchorHref(), QStringLiteral("https://www.tube.example/watch/1"));
    QCOMPARE(page->lastBlock().text(), QStringLiteral("A walk  tube.example · 1:05"));
}

QTEST_MAIN(TextMarksTest)

#include "text_marks_test.moc"
