// SPDX-License-Identifier: MIT
// The verdicts on small pages, as text pictures: "+" kept, "-" removed and its kind, the first
// words.
#include "judge/judge.h"

#include <QtTest>

#include "core/extraction.h"

using namespace klartext::core;

namespace {

const char* const prose =
    "<p>The harbour master of the old town counted the boats twice that morning, and twice he came "
    "to "
    "the same number, which was one more than the night before.</p>";
const char* const moreProse =
    "<p>Nobody had seen the small grey sloop come in, he said, although the wind had been weak and "
    "the "
    "moon was full; its lines were made fast with care, and its deck was dry.</p>";
const char* const lastProse =
    "<p>By noon the whole town had walked down to the quay to look at the boat, and the baker, who "
    "never "
    "closes before two, had closed at eleven, as a note on her door explained.</p>";

QByteArray picture(const Extraction& extraction) {
    QByteArray result;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        const Verdict& verdict = extraction.verdicts[id];
        const Block& block = extraction.tree->block(id);
        const std::string_view text = extraction.tree->text(block);
        const std::string_view kind = kindId(verdict.kind);
        result += verdict.kept ? "+ " : "- ";
        result +=
            verdict.kept ? QByteArray() : QByteArray(kind.data(), qsizetype(kind.size())) + " ";
        result += block.image ? "image " : "";
        result += QByteArray(text.data(), qsizetype(std::min<std::size_t>(text.size(), 24))) + "\n";
    }
    return result;
}

Extraction extracted(const QByteArray& html) {
    return extract({.bytes = html.toStdString(), .contentType = "text/html; charset=utf-8"});
}

QByteArray story(const QByteArray& inside) {
    return QByteArray("<html lang=en><head><title>One boat too many</title></head><body>") +
           "<nav class=menu><ul><li><a href=/>Home</a><li><a href=/s>Sport</a><li><a "
           "href=/c>Culture</a></ul></nav>"
           "<article><h1>One boat too many</h1>" +
           prose + inside + moreProse + lastProse +
           "</article><footer><a href=/i>Imprint</a> <a href=/p>Privacy "
           "policy</a></footer></body></html>";
}

}  // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menuAndFooterGo();
    void teaserBoxInsideTheTextGoes();
    void pictureOfTheArticleStays();
    void repeatedTextIsKeptOnce();
    void everyRemovedBlockHasAReason();
    void emptyPageHasNoArticle();
    void textOnlyTeaserIsSetAside();
    void equalInputGivesEqualOutput();
};

void JudgeTest::menuAndFooterGo() {
    QCOMPARE(picture(extracted(story({}))), QByteArray("- navigation Home\n"
                                                       "- navigation Sport\n"
                                                       "- navigation Culture\n"
                                                       "+ One boat too many\n"
                                                       "+ The harbour master of th\n"
                                                       "+ Nobody had seen the smal\n"
                                                       "+ By noon the whole town h\n"
                                                       "- legal Imprint Privacy policy\n"));
}

void JudgeTest::teaserBoxInsideTheTextGoes() {
    const QByteArray shown = picture(
        extracted(story("<aside class='related-articles'><h4>Read more</h4><ul><li><a href=/a>The "
                        "lighthouse keeper's last "
                        "winter</a><li><a href=/b>Why herring became dear</a></ul></aside>")));
    QVERIFY2(shown.contains("- related Read more\n"), shown.constData());
    QVERIFY2(shown.contains("- related The lighthouse keeper's"), shown.constData());
    QVERIFY2(shown.contains("- related Why herring became dear\n"), shown.constData());
    QCOMPARE(shown.count("+ "), 4);
}

void JudgeTest::pictureOfTheArticleStays() {
    const QByteArray shown = picture(extracted(
        story("<figure><img src=boat.jpg alt='The sloop' width=800 height=500></figure>"
              "<div class=share-bar><img src=f.png alt=Share width=20 height=20></div>")));
    QVERIFY2(shown.contains("+ image The sloop\n"), shown.constData());
    QVERIFY2(shown.contains("- interface image Share\n") ||
                 shown.contains("- share image Share\n") || shown.contains("image Share\n"),
             shown.constData());
    QVERIFY2(!shown.contains("+ image Share"), shown.constData());
}

void JudgeTest::repeatedTextIsKeptOnce() {
    const QByteArray shown = picture(extracted(story(prose)));
    QCOMPARE(shown.count("+ The harbour master"), 1);
    QCOMPARE(shown.count("The harbour master"), 2);
}

void JudgeTest::everyRemovedBlockHasAReason() {
    const Extraction extraction = extracted(
        story("<div class=cookie-banner>We use cookies. <button>Accept all</button></div>"));
    for (const Verdict& verdict : extraction.verdicts) {
        QVERIFY(verdict.kept || !verdict.reasons.empty());
        QVERIFY(verdict.probability >= 0 && verdict.probability <= 1);
    }
}

void JudgeTest::emptyPageHasNoArticle() {
    QCOMPARE(extracted("<html><body><div id=root></div></body></html>").status, Status::NoArticle);
    QCOMPARE(extracted({}).status, Status::NoArticle);
}

void JudgeTest::textOnlyTeaserIsSetAside() {
    const Extraction extraction =
        extract({.bytes = "The council votes on the new tram line\n"
                          "After years of debate the council of the river town votes tonight on "
                          "the tram line that would tie the station to the harbour.\n"
                          "Why the tram line divides the river town\n"
                          "The tram line would take two of the four lanes of the river road, which "
                          "the owners of the shops there have fought from the start.\n"
                          "Movie stars reveal favourite holiday recipes\n"
                          "Supporters answer that the road loses its traffic to the bypass anyway, "
                          "and that the council has promised to pay for lost trade.\n"
                          "What the council expects of the line\n"
                          "The council expects twelve thousand riders a day on the line within two "
                          "years, a figure that even friends of the plan call bold.\n",
                 .contentType = "text/plain"});
    const QByteArray shown = picture(extraction);
    QVERIFY2(shown.contains("- related Movie stars reveal favou\n"), shown.constData());
    QVERIFY2(shown.contains("+ Why the tram line divide\n"), shown.constData());
    QVERIFY2(shown.contains("+ The council expects twel\n"), shown.constData());
}

void JudgeTest::equalInputGivesEqualOutput() {
    const QByteArray page = story("<p>Short.</p>");
    QCOMPARE(picture(extracted(page)), picture(extracted(page)));
    QCOMPARE(extracted(page).confidence, extracted(page).confidence);
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"
