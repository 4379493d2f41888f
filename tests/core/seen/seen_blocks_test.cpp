// SPDX-License-Identifier: MIT
#include "core/seen_blocks.h"

#include <QTest>

#include "core/extraction.h"

using namespace klartext::core;

namespace {

const std::string offer = "Order the paper now and read four weeks for nothing at all.";

/// A page of one site: a menu, an article of its own, and an offer among the paragraphs.
std::string pageAbout(const std::string& town, int comments = 3) {
    std::string html = "<title>News of " + town +
                       "</title><nav><a href=/>Home</a></nav><main><h1>" + town +
                       " builds a bridge</h1>";
    for (int i = 0; i < 6; ++i) {
        html += "<p>The council of " + town + " met on day " + std::to_string(i) +
                " in the hall of " + town + " and decided after a long debate that the people of " +
                town + " should have the bridge they had been promised so many years before.</p>";
        html += i == 2 ? "<p>" + offer + "</p>" : "";
    }
    return html + "<p>" + std::to_string(comments) + " comments</p></main>";
}

RawPage raw(std::string html) {
    return {
        .bytes = std::move(html), .contentType = "text/html; charset=utf-8", .url = {}, .kind = {}};
}

std::shared_ptr<const PageTree> treeOf(const std::string& html) { return extract(raw(html)).tree; }

QString pictureOf(const PageTree& page, const std::vector<int>& seen) {
    QString picture;
    for (BlockId id = 0; id < seen.size(); ++id) {
        const std::string_view text = page.text(page.block(id)).substr(0, 28);
        picture += QStringLiteral("%1 %2\n").arg(seen[id]).arg(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    return picture;
}

std::vector<Fingerprints> pagesOf(std::initializer_list<const char*> towns) {
    std::vector<Fingerprints> pages;
    for (const char* town : towns) {
        pages.push_back(fingerprintsOf(*treeOf(pageAbout(town, 12))));
    }
    return pages;
}

const Verdict& verdictOn(const Extraction& page, std::string_view text) {
    for (BlockId id = 0; id < page.verdicts.size(); ++id) {
        if (page.tree->text(page.tree->block(id)) == text) {
            return page.verdicts[id];
        }
    }
    throw std::runtime_error("no such block");
}

}  // namespace

class SeenBlocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheOtherPages() {
        const auto page = treeOf(
            "<nav><a href=/>Home</a></nav><p>Lindensee builds a bridge</p><p>3 comments</p><p>" +
            offer + "</p>");
        QCOMPARE(pictureOf(*page, seenOn(*page, pagesOf({"Aue", "Brück"}))),
                 QStringLiteral("2 Home\n"
                                "0 Lindensee builds a bridge\n"
                                "2 3 comments\n"
                                "2 Order the paper now and read\n"));
    }

    void passesOverTheSameTextElsewhere() {
        const auto page = treeOf(pageAbout("Aue"));
        const std::vector<int> seen = seenOn(*page, pagesOf({"Aue", "Brück", "Calau"}));
        QCOMPARE(*std::ranges::max_element(seen), 2);
    }

    void takesNoTeaserForTheArticle() {
        const auto page = treeOf("<h1>Aue builds a bridge</h1><p>The lead says what it costs.</p>");
        const auto teaser = [](const char* home) {
            return fingerprintsOf(*treeOf("<p>" + std::string(home) +
                                          "</p><a href=/aue><h3>Aue builds a bridge</h3>"
                                          "<p>The lead says what it costs.</p></a>"));
        };
        QCOMPARE(seenOn(*page, {teaser("Home"), teaser("Sport")}), (std::vector<int>{0, 0}));
    }

    void countsNothingWithoutOtherPages() {
        const auto page = treeOf(pageAbout("Aue"));
        const std::vector<int> seen = seenOn(*page, {});
        QCOMPARE(seen.size(), page->blocks().size());
        QCOMPARE(*std::ranges::max_element(seen), 0);
    }

    void speaksAgainstWhatAllPagesSay() {
        const RawPage page = raw(pageAbout("Aue"));
        const Verdict alone = verdictOn(extract(page), offer);
        ExtractOptions options;
        options.siblings = pagesOf({"Brück", "Calau", "Doberlug", "Elster", "Forst"});
        const Extraction known = extract(page, options);
        const Verdict& seen = verdictOn(known, offer);
        // Certain of it as an article's sentence, the judge becomes doubtful.
        QVERIFY(alone.probability > 0.9F);
        QVERIFY(seen.probability < 0.9F);
        // The article's own text stays what it was.
        QCOMPARE(known.verdicts.size(), extract(page).verdicts.size());
        QVERIFY(verdictOn(known, "Aue builds a bridge").kept);
        QVERIFY(std::ranges::any_of(known.verdicts, [](const Verdict& verdict) {
            return !verdict.kept && std::ranges::any_of(verdict.reasons, [](const Reason& reason) {
                return reason.id == ReasonId::SeenElsewhere && reason.number == 5;
            });
        }));
    }
};

QTEST_APPLESS_MAIN(SeenBlocksTest)
#include "seen_blocks_test.moc"
