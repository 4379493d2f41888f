// SPDX-License-Identifier: MIT
#include "core/rule_text.h"

#include <QTest>
#include <string>
#include <vector>

#include "support/repeated.h"

using namespace klartext::core;

namespace {

constexpr std::string_view file =
    "klartext-rules 1\n"
    "\n"
    "site blatt.example\n"
    "remove aside.related *\n"
    "keep main#content [note] p.note.large\n"
    "    text short\n"
    "    begins Note: this\n"
    "    off\n"
    "\n"
    "site other.example\n"
    "remove nav *\n";

QString errorsOf(std::string_view text) {
    QString picture;
    for (const RuleError& error : parseRules(text).errors) {
        picture += QStringLiteral("%1: %2\n")
                       .arg(error.line)
                       .arg(QString::fromUtf8(mistakeTemplate(error.mistake))
                                .replace(QLatin1String("%1"), QString::fromStdString(error.text)));
    }
    return picture;
}

}  // namespace

class RuleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead() {
        const ParsedRules parsed = parseRules(file);
        QVERIFY(parsed.errors.empty());
        QCOMPARE(parsed.rules.size(), std::size_t{3});
        QVERIFY(!parsed.rules[1].enabled);
        QCOMPARE(QString::fromStdString(toText(parsed.rules)),
                 QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size())));
    }

    void passesOverRemarksAndSpace() {
        const ParsedRules parsed = parseRules(
            "\xEF\xBB\xBF# Mine\r\n klartext-rules 1\r\n#\r\nsite WWW.Blatt.example\r\n"
            "\tremove   P.Teaser \r\n");
        QVERIFY(parsed.errors.empty());
        QCOMPARE(QString::fromStdString(toText(parsed.rules)),
                 QStringLiteral("klartext-rules 1\n\nsite blatt.example\nremove p.Teaser\n"));
    }

    void namesTheLineOfAMistake() {
        QCOMPARE(errorsOf("klartext-rules 1\n"
                          "remove p\n"
                          "off\n"
                          "site a b\n"
                          "site blatt.example\n"
                          "off\n"
                          "remove p > a\n"
                          "    text short\n"
                          "remove p.\n"
                          "delete p\n"
                          "remove p\n"
                          "    text longish\n"
                          "    begins x\n"
                          "remove p\n"
                          "    begins\n"
                          "remove\n"
                          "remove pp\n"),
                 QStringLiteral("2: A rule needs a site above it.\n"
                                "4: “a b” is not the name of a site.\n"
                                "6: There is no rule above that this belongs to.\n"
                                "7: “p > a” does not say which elements are meant.\n"
                                "9: “p.” does not say which elements are meant.\n"
                                "10: “delete” means nothing here.\n"
                                "12: “longish” is none of “any”, “short”, “long” and “links”.\n"
                                "15: The text is missing.\n"
                                "16: “” does not say which elements are meant.\n"
                                "17: “pp” does not say which elements are meant.\n"));
    }

    void keepsTheRulesThatAreWhole() {
        const ParsedRules parsed = parseRules(
            "klartext-rules 1\nsite blatt.example\nremove p\n    text longish\nkeep h2\n");
        QCOMPARE(parsed.errors.size(), std::size_t{1});
        QCOMPARE(parsed.rules.size(), std::size_t{1});
        QVERIFY(parsed.rules[0].keep);
    }

    void endsWhereAFileSaysTooMuch() {
        std::string many = "klartext-rules 1\n";
        for (int site = 0; site < 8000; ++site) {
            many += "site s" + std::to_string(site) + "\nremove p\n";
        }
        const ParsedRules parsed = parseRules(many);
        QCOMPARE(parsed.rules.size(), mostRulesOfFile);
        QCOMPARE(
            parsed.errors,
            (std::vector<RuleError>{{3 + 2 * int{mostRulesOfFile}, RuleMistake::TooMany, {}}}));
        QCOMPARE(parseRules(toText(parsed.rules)).rules, parsed.rules);
        const ParsedRules wrong =
            parseRules("klartext-rules 1\n" + klartext::test::repeated("x\n", 100'000));
        QCOMPARE(wrong.errors.size(), mostRulesOfFile + 1);
        QCOMPARE(wrong.errors.back().mistake, RuleMistake::TooMany);
    }

    void aSiteHasNotAnyNumberOfRules() {
        std::string many = "klartext-rules 1\nsite a\n";
        for (std::size_t rule = 0; rule < mostRulesOfSite + 5; ++rule) {
            many += "remove p.c" + std::to_string(rule) + "\n    text short\n";
        }
        const ParsedRules parsed = parseRules(many + "site b\nremove p\n");
        QCOMPARE(parsed.rules.size(), mostRulesOfSite + 1);
        QCOMPARE(parsed.errors.size(), std::size_t{1});
        QCOMPARE(parsed.errors[0].mistake, RuleMistake::TooManyHere);
        QCOMPARE(parsed.errors[0].text, std::string("a"));
    }

    void aMistakeIsToldInShort() {
        const std::string word(1'000'000, 'x');
        const ParsedRules parsed =
            parseRules("klartext-rules 1\nsite a\n" + word + "\nremove " + word + "\nremove " +
                       klartext::test::repeated("p ", 100'000) + "\n");
        QVERIFY(parsed.rules.empty());
        QCOMPARE(parsed.errors.size(), std::size_t{3});
        for (const RuleError& error : parsed.errors) {
            QVERIFY(error.text.size() < 200);
        }
    }

    void refusesOtherFiles() {
        const QString refusal =
            QStringLiteral("1: A file of rules begins with “klartext-rules 1”.\n");
        QCOMPARE(errorsOf(""), refusal);
        QCOMPARE(errorsOf("<html>\nsite x\n"), refusal);
        QCOMPARE(errorsOf("klartext-rules 2\nsite x\n"), refusal);
    }
};

QTEST_APPLESS_MAIN(RuleTextTest)
#include "rule_text_test.moc"
