// SPDX-License-Identifier: MIT
#include <QTest>
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "core/extraction.h"
#include "core/rule_text.h"
#include "core/site_rules.h"
#include "support/attacks.h"

using namespace klartext::core;
using klartext::test::AttackPage;
using klartext::test::Attacks;

namespace {

constexpr std::string_view header = "klartext-rules 1\n";

SelectorStep step(std::string element, std::string id, std::string role,
                  std::vector<std::string> names) {
    return {std::move(element), std::move(id), std::move(role), std::move(names)};
}

SiteRule rule(std::string site, SelectorStep path, std::string begins = {}) {
    return {std::move(site), false, true,
            Selector{{std::move(path)}, false, TextShape::Any, std::move(begins)}};
}

/// In all places of a rule that a page can write into.
std::vector<SiteRule> rulesWith(const std::string& words) {
    return {rule("blatt.example", step("p", words, {}, {})),
            rule("blatt.example", step("p", {}, words, {})),
            rule("blatt.example", step("p", {}, {}, {words})),
            rule("blatt.example", step(words, {}, {}, {"note"})),
            rule("blatt.example", step("p", {}, {}, {"note"}), words),
            rule(words, step("p", {}, {}, {"note"}))};
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        result += c == '"' ? "&quot;" : c == '&' ? "&amp;" : std::string(1, c);
    }
    return result;
}

/// A page whose boxes and paragraphs are called so.
Extraction pageWith(const std::string& words) {
    const std::string name = escaped(words);
    RawPage page;
    page.url = "https://blatt.example/a";
    page.contentType = "text/html; charset=utf-8";
    page.bytes = "<main><div id=\"" + name + "\" role=\"" + name + "\" class=\"" + name + "\">";
    for (int i = 0; i < 3; ++i) {
        page.bytes += "<p class=\"" + name + "\">The ferry leaves at seven in the morning.</p><p>" +
                      escaped(words) + "</p><pre>" + escaped(words) + ": x</pre>";
    }
    page.bytes += "</div></main>";
    return extract(page);
}

}  // namespace

/// The names of a page's elements stand in rules, and rules travel in text files from one person to
/// another.
class HostileNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idWritesNoRuleForAnotherSite() {
        const std::string id = "x!\nsite bank.example\nremove main";
        QCOMPARE(toText(rulesWith(id)), std::string(header));
        const Extraction page = pageWith(id);
        for (BlockId block = 0; block < page.verdicts.size(); ++block) {
            const std::vector<SiteRule> proposed = propose(page, std::span(&block, 1), false);
            for (const SiteRule& each : parseRules(toText(proposed)).rules) {
                QCOMPARE(each.site, std::string("blatt.example"));
            }
        }
    }

    void wordsEndNoLine() {
        const SiteRule good = rule("blatt.example", step("p", {}, {}, {"note"}), "Note:");
        const std::string text = toText(std::vector{good});
        for (const char* words :
             {"Note:\n    off", "Note:\nremove main *", "Note:\r\n    text long",
              "Note:\nsite bank.example\nremove main *"}) {
            SiteRule bad = good;
            bad.selector.begins = words;
            QCOMPARE(toText(std::vector{bad}), std::string(header));
            QCOMPARE(toText(std::vector{bad, good}), text);
        }
        QCOMPARE(parseRules(text).rules, std::vector{good});
    }

    /// What is written is read as it was, or it is not written.
    void everyAttackIsReadBackOrLeftOut() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        int written = 0;
        for (const AttackPage& attack : attacks.strings()) {
            const std::vector<SiteRule> rules = rulesWith(attack.bytes.toStdString());
            const ParsedRules read = parseRules(toText(rules));
            QVERIFY2(read.errors.empty(), qPrintable(attack.name));
            written += static_cast<int>(read.rules.size());
            for (SiteRule each : read.rules) {
                const auto same = [&](const SiteRule& given) {
                    return given.selector.path == each.selector.path && given.keep == each.keep &&
                           given.enabled == each.enabled &&
                           given.selector.begins.find(each.selector.begins) != std::string::npos;
                };
                QVERIFY2(std::ranges::any_of(rules, same), qPrintable(attack.name));
            }
        }
        // Most of them may well be what a text begins with.
        QVERIFY(written > 60);
    }

    /// What is offered for a page can be kept: it is there again after a restart.
    void everyProposalCanBeWritten() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        int proposals = 0;
        for (const AttackPage& attack : attacks.strings()) {
            const Extraction page = pageWith(attack.bytes.toStdString());
            for (BlockId block = 0; block < page.verdicts.size(); ++block) {
                for (const SiteRule& each : propose(page, std::span(&block, 1), true)) {
                    ++proposals;
                    QVERIFY2(parseRules(toText(std::span(&each, 1))).rules == std::vector{each},
                             qPrintable(attack.name));
                }
            }
        }
        QVERIFY(proposals > 200);
    }
};

QTEST_GUILESS_MAIN(HostileNamesTest)
#include "hostile_names_test.moc"
