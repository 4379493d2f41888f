// SPDX-License-Identifier: MIT
#include "document/text_maker.h"

#include <QTest>
#include <string>
#include <utility>

#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

core::Article article(Elements body, int words) {
    core::Article article;
    article.body = make(ElementKind::Section, std::move(body));
    article.tally.wordsKept = words;
    return article;
}

Elements times(int count, const Element& element) {
    return Elements(static_cast<std::size_t>(count), element);
}

}  // namespace

class TextMakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsShortInWordsLettersAndElements() {
        using ui::TextMaker;
        const Element sentence = paragraph("The river is wide and slow here.");
        QVERIFY(TextMaker::isShort(article({}, 0)));
        QVERIFY(TextMaker::isShort(article(times(600, sentence), 4200)));
        QVERIFY(!TextMaker::isShort(article(times(1000, sentence), 7000)));
        QVERIFY(!TextMaker::isShort(article({paragraph(std::string(200'000, 'a'))}, 1)));
        QVERIFY(!TextMaker::isShort(article(times(6000, image("https://a.test/i", "")), 0)));
        QVERIFY(!TextMaker::isShort(article(times(3000, hyperlink("https://a.test/", "a")), 3000)));
    }

    void oneLongWordIsSetBesideTheWindow() {
        ui::TextMaker maker;
        std::unique_ptr<ui::PageDocument> made;
        auto word = std::make_shared<const core::Article>(
            article({paragraph(std::string(200'000, 'a'))}, 1));
        maker.make({word, {}},
                   [&made](std::unique_ptr<ui::PageDocument> page) { made = std::move(page); });
        QVERIFY(made == nullptr);
        QTRY_VERIFY(made != nullptr);
        QVERIFY(made->characterCount() > 200'000);
    }
};

QTEST_MAIN(TextMakerTest)
#include "text_maker_test.moc"
