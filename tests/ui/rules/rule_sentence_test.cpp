// SPDX-License-Identifier: MIT
#include "rules/rule_sentence.h"

#include <QTest>

#include "rules/rule_library.h"

using namespace klartext;
using namespace klartext::ui;

class RuleSentenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatARuleDoes_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* file, const char* sentence) {
            QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(sentence);
        };
        row("remove div.story p.teaser", "Leave out paragraphs named “teaser” in the box “story”");
        row("keep #facts *", "Keep everything in the box “facts”");
        row("remove aside *", "Leave out everything in side boxes");
        row("remove main article h2", "Leave out headings in the article in the main part");
        row("remove section li", "Leave out list items in the element “section”");
        row("keep div.a.b", "Keep texts named “a b”");
        row("remove [navigation] a\ntext links",
            "Leave out links in the box “navigation” (mostly links)");
        row("remove p\ntext short\nbegins Read:",
            "Leave out paragraphs (at most 25 words, beginning with “Read:”)");
    }
    void saysWhatARuleDoes() {
        QFETCH(QString, file);
        QFETCH(QString, sentence);
        const auto parsed =
            core::parseRules("klartext-rules 1\nsite blatt.example\n" + file.toStdString());
        QCOMPARE(parsed.rules.size(), std::size_t{1});
        QCOMPARE(ruleSentence(parsed.rules[0]), sentence);
    }

    void saysWhenARuleWasUsed() {
        RuleEntry entry;
        QCOMPARE(useSentence(entry), QStringLiteral("not used yet"));
        entry.idlePages = 3;
        QVERIFY(useSentence(entry).contains(QLatin1String("matched nothing on the last 3 page")));
        entry.idlePages = 0;
        entry.matched = QDateTime(QDate(2024, 5, 17), QTime(12, 0));
        QVERIFY(useSentence(entry).startsWith(QLatin1String("matched ")));
        QVERIFY(useSentence(entry).contains(QLatin1String("17")));
    }

    void namesTheLineOfAMistake() {
        QCOMPARE(mistakeSentence({7, core::RuleMistake::BadSite, "%1 b"}),
                 QString::fromUtf8("Line 7: “%1 b” is not the name of a site."));
    }
};

QTEST_GUILESS_MAIN(RuleSentenceTest)
#include "rule_sentence_test.moc"
