// SPDX-License-Identifier: MIT
#include "lexicon/box_hints.h"

#include <QTest>
#include <string>

#include "lexicon/box_vocabulary.h"

using namespace klartext::core;
using enum BoxHint;

Q_DECLARE_METATYPE(std::uint64_t)

class BoxHintsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnderstood_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<std::uint64_t>("hints");
        const auto row = [](const char* name, std::uint64_t hints) {
            QTest::newRow(name) << QByteArray(name) << hints;
        };
        row("", 0);
        row("   ", 0);
        row("x1 12 --", 0);
        row("nav", maskOf(Navigation));
        row("ad", maskOf(Advertisement));
        row("header", maskOf(Header));
        row("download-badge", 0);
        row("a-d", 0);
        row("site_footer", maskOf(Footer));
        row("articleBody", maskOf({Article, Content}));
        row("js-read-more", maskOf(Related));
        row("box--cookie-dialog col-4", maskOf({Consent, Modal}));
        row("mehr-zum-thema", maskOf(Related));
        row("kommentarbereich", maskOf(Comment));
        row("leserkommentarbox", maskOf(Comment));
        row("fußzeile", maskOf(Footer));
        row("werbung300x250", maskOf(Advertisement));
        row("skip-to-main-content", maskOf(Skip));
        row("has-sidebar", 0);
        row("no-comments single-post", maskOf({Entry, Content, Article}));
        row("md:hidden overflow-hidden", 0);
        row("hidden", maskOf(Hidden));
        row("history", 0);
        row("complementary", maskOf(Sidebar));
        row("HTMLWidget", maskOf(Widget));
    }
    void namesAreUnderstood() {
        QFETCH(QByteArray, name);
        QFETCH(std::uint64_t, hints);
        QCOMPARE(boxHints(name.toStdString()), hints);
    }

    void namesOfAllScriptsAndLengthsAreSafe() {
        const std::string longName(100000, 'a');
        QCOMPARE(boxHints(longName), std::uint64_t{0});
        std::string manyParts;
        for (int i = 0; i < 1000; ++i) {
            manyParts += "a-";
        }
        QCOMPARE(boxHints(manyParts), std::uint64_t{0});
        QCOMPARE(boxHints("\xff\xfe\x80 \xe2\x82"), std::uint64_t{0});
        QCOMPARE(boxHints(longName + " teaser"), maskOf(Teaser));
    }

    void eachHintHasWords() {
        std::uint64_t all = 0;
        for (const BoxWords& row : boxVocabulary()) {
            all |= row.hints;
        }
        QCOMPARE(all, ~std::uint64_t{0});
    }

    void vocabularyIsSpelledAsNamesAreRead() {
        for (const BoxWords& row : boxVocabulary()) {
            for (const char c : row.words) {
                QVERIFY2(
                    c == ' ' || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80,
                    std::string(row.words).c_str());
            }
        }
    }

    void theTellingNameIsFound() {
        QCOMPARE(nameWithHint("col-4 box--cookie-layer dark", maskOf(Consent)),
                 std::string_view("box--cookie-layer"));
        QCOMPARE(nameWithHint("col-4 teaser", maskOf(Consent)), std::string_view());
    }
};

QTEST_GUILESS_MAIN(BoxHintsTest)
#include "box_hints_test.moc"
