// SPDX-License-Identifier: MIT
#include "kinds/kinds.h"

#include <QtTest>

#include "core/kinds/marked_page.h"

using namespace klartext::core;

class KindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsOfAPage_data();
    void kindsOfAPage();
    void linesOfADialogBelongTogether();
    void keptBlocksHaveNoKind();
    void aPageOfNothingIsClassified();
};

void KindsTest::kindsOfAPage_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("kinds");
    const auto row = [](const char* name, const char* html, const char* kinds) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(kinds);
    };
    row("menu", "<nav><ul><li><a href=/>Start</a><li><a href=/p>Ponys</a></ul></nav><p>+Text.</p>",
        "navigation: Start\nnavigation: Ponys\n");
    row("menu under a heading that says related",
        "<p>+Text.</p><div><h3>Mehr zum Thema</h3><ul><li><a href=/1>Ponys</a><li><a "
        "href=/2>Esel</a></ul></div>",
        "related: Mehr zum Thema\nrelated: Ponys\nrelated: Esel\n");
    row("teaser in the text",
        "<article><p>+Text.</p><h2><a href=/x>Sieben Orte am See, die kaum jemand "
        "kennt</a></h2><p>+Text.</p></article>",
        "related: Sieben Orte am See, die kaum jemand kennt\n");
    row("footer",
        "<p>+Text.</p><footer><a href=/k>Karriere</a> <p>Datenschutz</p><p>© 2020 "
        "Muster</p></footer>",
        "navigation: Karriere\nlegal: Datenschutz\nlegal: © 2020 Muster\n");
    row("share bar named by its class",
        "<p>+Text.</p><div class=share-bar><a href=/1>Zwitschern</a><br><a "
        "href=/2>Weitersagen</a></div>",
        "share: Zwitschern\nshare: Weitersagen\n");
    row("consent dialog",
        "<div class=cookie-layer role=dialog><h2>Privatsphäre</h2><p>Wir verwenden "
        "Cookies.</p><button>Weiter</button></div><p>+Text.</p>",
        "consent: Privatsphäre\nconsent: Wir verwenden Cookies.\nconsent: Weiter\n");
    row("newsletter form",
        "<p>+Text.</p><form class=newsletter><h3>Unser Newsletter</h3><label>E-Mail</label>"
        "<button>Los</button></form>",
        "newsletter: Unser Newsletter\nnewsletter: E-Mail\nnewsletter: Los\n");
    row("comments",
        "<p>+Text.</p><section id=comments><h2>2 Kommentare</h2><p>Ein schöner Bericht über "
        "Ponys.</p><p>Das finde ich auch.</p></section>",
        "comments: 2 Kommentare\ncomments: Ein schöner Bericht über Ponys.\ncomments: Das finde "
        "ich auch.\n");
    row("author box",
        "<p>+Text.</p><div class=author-box><h3>Über die Autorin</h3><p>Sie lebt mit zwei "
        "Eseln.</p></div>",
        "author: Über die Autorin\nauthor: Sie lebt mit zwei Eseln.\n");
    row("advertisement",
        "<p>+Text.</p><div class=ad-slot><span>Anzeige</span><p>Möbel im "
        "Werksverkauf</p></div><p>+Text.</p>",
        "advertisement: Anzeige\nadvertisement: Möbel im Werksverkauf\n");
    row("the article's own box names say nothing of the furniture in it",
        "<div class=newsletter-page><p>+Text.</p><nav><a href=/>Ponys</a></nav></div>",
        "navigation: Ponys\n");
}

void KindsTest::kindsOfAPage() {
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, kinds);
    QCOMPARE(QByteArray::fromStdString(MarkedPage::html(html.toStdString()).kinds()), kinds);
}

void KindsTest::linesOfADialogBelongTogether() {
    const auto page = MarkedPage::lines(
        "Wir verwenden Cookies.\n"
        "Weitere Informationen\n"
        "Bitte deaktivieren Sie Ihren Ad-Blocker.\n"
        "Danach ist die Seite wieder da\n"
        "Jetzt für 0,99€ im ersten Monat testen\n"
        "+Der Fluss fließt.\n"
        "Minister in Not: Liste voller Überraschungen\n"
        "+Er fließt weiter.\n");
    QCOMPARE(QByteArray::fromStdString(page.kinds()),
             QByteArray("consent: Wir verwenden Cookies.\n"
                        "consent: Weitere Informationen\n"
                        "adblock: Bitte deaktivieren Sie Ihren Ad-Blocker.\n"
                        "adblock: Danach ist die Seite wieder da\n"
                        "subscription: Jetzt für 0,99€ im ersten Monat testen\n"
                        "related: Minister in Not: Liste voller Überraschungen\n"));
}

void KindsTest::keptBlocksHaveNoKind() {
    const auto page = MarkedPage::html("<nav><p>+Newsletter</p></nav>");
    QCOMPARE(page.on("+Newsletter").kind, BoilerplateKind::Other);
}

void KindsTest::aPageOfNothingIsClassified() {
    QCOMPARE(MarkedPage::html("").verdicts().size(), std::size_t{0});
    QCOMPARE(QByteArray::fromStdString(MarkedPage::html("<p>Ponys</p>").kinds()),
             QByteArray("related: Ponys\n"));
}

QTEST_GUILESS_MAIN(KindsTest)
#include "kinds_test.moc"
