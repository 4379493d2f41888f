// SPDX-License-Identifier: MIT
#include "models/recent_names.h"

#include <QTest>

using namespace klartext::ui;

namespace {

QString whole(const QString& text) { return text; }

QStringList namesOf(const QList<RecentPage>& pages) { return recentNames(pages, whole); }

RecentPage page(const char* title, const char* address) {
    return {QString::fromUtf8(title), QString::fromUtf8(address)};
}

}  // namespace

class RecentNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesThatDifferStandAlone() {
        QCOMPARE(namesOf({page("Salt", "https://a.example/1"), page("", "/tmp/b.html")}),
                 (QStringList{QStringLiteral("Salt"), QStringLiteral("/tmp/b.html")}));
    }

    void sameTitlesAreToldApartBySiteOrFile() {
        QCOMPARE(
            namesOf({page("News", "https://www.a.example/1"), page("Salt", "/tmp/s.html"),
                     page("News", "/tmp/b.html"), page("News", "http://b.example?q=1")}),
            (QStringList{QStringLiteral("News — a.example"), QStringLiteral("Salt"),
                         QStringLiteral("News — b.html"), QStringLiteral("News — b.example")}));
    }

    void sameTitlesOfOneSiteAreToldApartByAddress() {
        QCOMPARE(namesOf({page("News", "https://a.example/1"), page("News", "https://a.example/2"),
                          page("News", "https://b.example/")}),
                 (QStringList{QStringLiteral("News — https://a.example/1"),
                              QStringLiteral("News — https://a.example/2"),
                              QStringLiteral("News — b.example")}));
    }

    void titlesThatBecomeAlikeByShorteningAreToldApart() {
        const auto firstTwo = [](const QString& text) { return text.left(2); };
        QCOMPARE(recentNames({page("Salt", "/b"), page("Sand", "/c")}, firstTwo),
                 (QStringList{QStringLiteral("Sa — b"), QStringLiteral("Sa — c")}));
    }

    void hostThatIsShownEncodedStaysEncoded() {
        QCOMPARE(
            namesOf({page("News", "https://xn--pple-43d.example/"), page("News", "/a")}).first(),
            QStringLiteral("News — xn--pple-43d.example"));
    }

    void strangeAddressesHaveNames() {
        for (const char* address : {"", "/", "://", "https://", "file:///", "a@b"}) {
            QCOMPARE(namesOf({page("News", address), page("News", "/b")}).size(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(RecentNamesTest)
#include "recent_names_test.moc"
