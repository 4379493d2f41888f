// SPDX-License-Identifier: MIT
#include <QTest>
#include <array>
#include <random>

#include "core/projection.h"

using namespace klartext::core;

namespace {

/// Names keep paragraphs from saying the same again.
std::string name(std::mt19937& random) {
    static constexpr std::array syllables{"lin", "den", "mar", "tor", "bel", "sund", "hol", "vik",
                                          "ra",  "ost", "ny",  "gar", "fel", "hav",  "ber", "ul"};
    std::string name;
    for (int i = 0; i < 3; ++i) {
        name += syllables[random() % syllables.size()];
    }
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

/// Sentences made by rule, no two paragraphs alike: enough of a book for the judge.
std::string paragraph(std::mt19937& random) {
    static constexpr std::array people{"The keeper",      "Her brother",
                                       "The old captain", "A widow from the harbour",
                                       "The teacher",     "His daughter"};
    static constexpr std::array deeds{
        "walked along", "remembered",  "had painted", "could not leave",
        "looked over",  "wrote about", "sold",        "dreamed of"};
    static constexpr std::array things{"the shore",       "the northern lighthouse",
                                       "the empty ferry", "the house on the hill",
                                       "the long winter", "the river"};
    static constexpr std::array ends{
        "before the first snow fell",   "while the others were still asleep",
        "because nobody had asked",     "and said nothing for a long time",
        "as people did in those years", "until the bell rang from the tower"};
    const auto anyOf = [&random](const auto& list) { return list[random() % list.size()]; };
    std::string text;
    for (int sentence = 0; sentence < 6; ++sentence) {
        text += std::string(anyOf(people)) + " of " + name(random) + " " + anyOf(deeds) + " " +
                anyOf(things) + " near " + name(random) + ", " + anyOf(ends) + " in " +
                name(random) + ". ";
    }
    return "<p>" + text + "</p>\n";
}

std::string book(int chapters) {
    std::mt19937 random(7);
    std::string html =
        "<title>The keeper of the northern light</title>"
        "<nav><a href=/>Home</a> <a href=/books>Books</a> <a href=/about>About</a></nav>"
        "<main><h1>The keeper of the northern light</h1>";
    for (int chapter = 1; chapter <= chapters; ++chapter) {
        html += "<h2>Chapter " + std::to_string(chapter) + "</h2>\n";
        for (int i = 0; i < 20; ++i) {
            html += paragraph(random);
        }
    }
    return html +
           "</main><footer><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></footer>";
}

}  // namespace

class LongTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWholeOfALongText_data() {
        QTest::addColumn<int>("chapters");
        QTest::newRow("an essay") << 3;
        QTest::newRow("a novella") << 12;
        QTest::newRow("a book") << 60;
    }
    void keepsTheWholeOfALongText() {
        QFETCH(int, chapters);
        const Extraction page =
            extract({.bytes = book(chapters), .contentType = "text/html; charset=utf-8"});
        int words = 0;
        int lost = 0;
        for (BlockId id = 0; id < page.verdicts.size(); ++id) {
            const auto size = static_cast<int>(page.tree->block(id).text.size);
            const bool isText = size > 100;
            words += isText ? size : 0;
            lost += isText && !page.verdicts[id].kept ? size : 0;
        }
        QVERIFY(words > 1000 * chapters);
        QVERIFY2(lost * 50 < words, qPrintable(QString::number(100.0 * lost / words)));
        QCOMPARE(page.status, Status::Complete);
        for (const RemovedEntry& entry : removedList(page)) {
            QVERIFY2(!entry.text.starts_with("Chapter"), entry.text.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(LongTextTest)
#include "long_text_test.moc"
