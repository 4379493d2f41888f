// SPDX-License-Identifier: MIT
#include <QTest>
#include <array>

#include "core/privacy.h"
#include "core/projection.h"
#include "support/judged_page.h"

using namespace klartext::core;

namespace {

QString picture(const PrivacyReport& report) {
    constexpr std::array names{"script", "frame", "pixel", "beacon", "media"};
    QString text;
    for (const Contact& contact : report.contacts) {
        text += QStringLiteral("%1 %2 %3 x%4\n")
                    .arg(QLatin1String(contact.foreign ? "foreign" : "own"),
                         QLatin1String(names.at(static_cast<std::size_t>(contact.kind))),
                         QString::fromStdString(contact.host))
                    .arg(contact.count);
    }
    return text + QStringLiteral("links %1").arg(report.trackedLinks);
}

}  // namespace

class ContactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhoIsNotAsked();
    void tellsWhatCountsReadersByItsShape_data();
    void tellsWhatCountsReadersByItsShape();
    void boxThatHidesAPictureCounts_data();
    void boxThatHidesAPictureCounts();
    void hostsOfCountersAreKnown();
    void knowsNothingOfPlainText();
    void boundsWhatItRemembers();
    void linksOfTheArticleAreClean();
};

void ContactsTest::listsWhoIsNotAsked() {
    const Extraction page = test::judgedPage(R"(<head>
        <script src="https://count.example/a.js"></script>
        <script src="//count.example/b.js?x=1&amp;y=2"></script>
        <script src="/own.js"></script><script>var a;</script></head>
        <p>Text with <a href="/b?utm_source=x">a link</a> and <a href="/c?id=1">another</a>.</p>
        <img src="https://www.pixel.example/p.gif" width=1 height=1>
        <img src="https://pictures.example/p.jpg" width=600 height=400 alt="A ferry">
        <iframe src="https://video.example/embed/1"></iframe>
        <video><source src="https://media.blatt.example/a.mp4"></video>
        <video src="https://media.blatt.example/a.mp4"></video>)");
    QCOMPARE(picture(privacyReport(page)), QStringLiteral("foreign script count.example x2\n"
                                                          "foreign pixel pixel.example x1\n"
                                                          "foreign frame video.example x1\n"
                                                          "own media media.blatt.example x2\n"
                                                          "own script blatt.example x1\n"
                                                          "links 1"));
    QVERIFY(privacyReport(page).inlineScriptBytes > 0);
}

void ContactsTest::tellsWhatCountsReadersByItsShape_data() {
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* attributes, const char* kind) {
        QTest::newRow(name) << QString::fromLatin1(attributes) << QString::fromLatin1(kind);
    };
    row("attributes", "src=//c.example/p width=1 height=1", "pixel");
    row("no size at all", "src=//c.example/p width=0", "pixel");
    row("style", "src=//c.example/p style='border:0; height: 1px;width:1px'", "pixel");
    row("style of nothing", "src=//c.example/p style='width:0'", "pixel");
    row("wide style", "src=//c.example/p style='width:100px;max-height:1px'", "");
    row("trick for a whole column", "src=//c.example/p style='width:1px;min-width:100%'", "");
    row("answer to a query", "src=//c.example/count?a=1&b=2&c=3&d=4&e=5&f=6", "beacon");
    row("gif with a query", "src=//c.example/p.gif?a=1&b=2&c=3&d=4&e=5&f=6", "beacon");
    row("hidden with a query", "hidden src=//c.example/p.png?a=1&b=2&c=3&d=4&e=5&f=6", "beacon");
    row("style that insists", "src=//c.example/p style='height:1px !important'", "pixel");
    row("style in capitals", "src=//c.example/p style='WIDTH:1PX'", "pixel");
    row("style behind another", "src=//c.example/p style='max-width:100%;width:1px'", "pixel");
    row("style of nothing in em", "src=//c.example/p style='height:0em'", "pixel");
    row("not displayed", "src=//c.example/p style='DISPLAY:none'", "beacon");
    row("not displayed, as a picture", "src=//c.example/p.png style='display: none'", "beacon");
    row("not visible", "src=//c.example/p.gif style='visibility:hidden' alt=''", "beacon");
    row("hidden", "src=//c.example/p hidden alt=Statistics", "beacon");
    row("beside the page", "src=//c.example/p/1 style='position:absolute; left:-9999px'", "beacon");
    row("transparent", "src=//c.example/p style='opacity:0'", "beacon");
    row("faded in later", "src=//c.example/p.jpg style='opacity:0'", "");
    row("faded in later, of a set", "src=//c.example/p srcset='/p 2x' style='opacity:0'", "");
    row("hidden picture with words", "src=//c.example/p.jpg hidden alt='A ferry'", "beacon");
    row("hidden, of a normal size",
        "src=//c.example/p.jpg width=600 height=400 style='display: none'", "beacon");
    row("hidden, of a set", "src=//c.example/p.jpg srcset='/p 2x' hidden", "beacon");
    row("not visible, of a normal size",
        "src=//c.example/p.jpg width=600 style='visibility:hidden'", "beacon");
    row("hidden until a script comes", "src=//c.example/p.jpg data-src=/q.jpg width=6 hidden", "");
    row("hidden until a script comes, by its class",
        "class='image js-lazyload' src=//c.example/p.jpg width=600 hidden", "");
    row("beside the page, of a normal size",
        "src=//c.example/p.jpg width=600 alt=A aria-hidden=true "
        "style='position:absolute;left:-9999px'",
        "beacon");
    row("moved within its place, of a normal size",
        "src=//c.example/p.jpg width=2000 style='margin-left:-700px'", "");
    row("pulled to the edge", "src=//c.example/p style='margin-left:-20px'", "");
    row("name of a counter", "src=//c.example/matomo.php?idsite=1&rec=1 style='border:0'",
        "beacon");
    row("folder of a counter", "src=//c.example/px/collect/?pid=1", "beacon");
    row("word in a counter's name", "src=//c.example/collected?id=1", "");
    row("picture cut by a server", "src=//c.example/p.jpg?w=1&h=2&q=3&f=4&c=5&s=6", "");
    row("picture with words", "alt=A src=//c.example/p?a=1&b=2&c=3&d=4&e=5&f=6", "");
    row("picture with a size", "width=600 src=//c.example/p?a=1&b=2&c=3&d=4&e=5&f=6", "");
    row("picture with a short query", "src=//c.example/p?id=7&w=600", "");
}

void ContactsTest::tellsWhatCountsReadersByItsShape() {
    QFETCH(QString, attributes);
    QFETCH(QString, kind);
    const Extraction page = test::judgedPage(
        ("<p>Text.</p><img " + attributes.toStdString() + "><p>More.</p>").c_str());
    const QString expected =
        kind.isEmpty() ? QString() : QStringLiteral("foreign %1 c.example x1\n").arg(kind);
    QCOMPARE(picture(privacyReport(page)), expected + QStringLiteral("links 0"));
}

void ContactsTest::boxThatHidesAPictureCounts_data() {
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isBeacon");
    const auto row = [](const char* name, const char* html, bool isBeacon) {
        QString text = QString::fromLatin1(html);
        text.replace(QLatin1String("IMG"),
                     QLatin1String("img src=//c.example/p.jpg width=600 height=400"));
        QTest::newRow(name) << text << isBeacon;
    };
    row("box", "<div style='display:none'><IMG></div>", true);
    row("box in a box", "<div hidden><p><a href=/b> <IMG> </a></p></div>", true);
    row("box that is seen", "<div><IMG></div>", false);
    // What else is in it may be shown by a press of a button, and the picture with it.
    row("box with words", "<figure hidden><IMG><figcaption>A ferry</figcaption></figure>", false);
    row("box with two", "<div hidden><IMG><IMG></div>", false);
    row("for those without scripts", "<IMG hidden><noscript><IMG></noscript>", false);
    row("hidden for those, too", "<noscript><IMG hidden></noscript>", true);
}

void ContactsTest::boxThatHidesAPictureCounts() {
    QFETCH(QString, html);
    QFETCH(bool, isBeacon);
    const Extraction page =
        test::judgedPage(("<p>Text.</p>" + html.toStdString() + "<p>More.</p>").c_str());
    QCOMPARE(picture(privacyReport(page)),
             isBeacon ? QStringLiteral("foreign beacon c.example x1\nlinks 0")
                      : QStringLiteral("links 0"));
}

void ContactsTest::hostsOfCountersAreKnown() {
    const Extraction page = test::judgedPage(
        "<p>Text.</p><img src='https://sb.pixel.example/p?c1=2&c2=7'><img "
        "src=https://pixels-of-art.example/ferry.jpg><p>More.</p>");
    QCOMPARE(picture(privacyReport(page)),
             QStringLiteral("foreign beacon sb.pixel.example x1\nlinks 0"));
}

void ContactsTest::knowsNothingOfPlainText() {
    RawPage raw;
    raw.bytes = "A line of text.\n<script src=https://count.example/a.js></script>\n";
    raw.kind = PageKind::PlainText;
    QCOMPARE(privacyReport(extract(raw)), PrivacyReport());
}

void ContactsTest::boundsWhatItRemembers() {
    std::string html;
    for (int i = 0; i < 2000; ++i) {
        html += "<script src=https://h" + std::to_string(i) + ".example/a.js></script>";
    }
    html += "<script src=https://" + std::string(100'000, 'a') + ".example/></script><p>Text";
    const Extraction page = test::judgedPage(html);
    QCOMPARE(page.tree->head().scripts, 2001);
    QCOMPARE(privacyReport(page).contacts.size(), std::size_t{500});
}

void ContactsTest::linksOfTheArticleAreClean() {
    const Extraction page = test::judgedPage(
        "<p>A paragraph with <a href='https://a.example/b?id=7&amp;utm_source=mail'>a link</a>.");
    const Element body = article(page).body;
    QCOMPARE(QString::fromStdString(body.children.at(0).children.at(1).url),
             QStringLiteral("https://a.example/b?id=7"));
}

QTEST_APPLESS_MAIN(ContactsTest)
#include "contacts_test.moc"
