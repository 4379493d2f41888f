// SPDX-License-Identifier: MIT
#include "widgets/shown_address.h"

#include <QTest>

using namespace klartext::ui;

class ShownAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHonest_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* link, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(link) << QString::fromUtf8(shown);
        };
        // Of a site below .example Qt shows no foreign letters at all.
        row("plain", "https://a.example/b?c#d", "https://a.example/b?c#d");
        row("umlaut", "https://münchen.org/straße", "https://münchen.org/straße");
        row("Japanese", "https://日本のページ.org/", "https://日本のページ.org/");
        row("Russian", "https://газета.org/", "https://газета.org/");
        row("Greek", "https://εφημερίδα.org/", "https://εφημερίδα.org/");
        row("Cyrillic that poses as Latin", "https://аррӏе.org/login",
            "https://xn--80ak6aa92e.org/login");
        row("one foreign letter", "https://аpple.org/", "https://xn--pple-43d.org/");
        row("turns the text", "https://a.example/\u202Efdp.exe",
            "https://a.example/%E2%80%AEfdp.exe");
        row("password", "https://me:secret@a.example/", "https://me@a.example/");
        row("file", "file:///a/b%20c.html", "/a/b c.html");
        row("file that turns the text", "file:///a/\u202Elmth.exe", "file:///a/%E2%80%AElmth.exe");
        row("mail", "mailto:a@b.example?subject=Hi", "mailto:a@b.example?subject=Hi");
    }
    void isHonest() {
        QFETCH(QString, link);
        QFETCH(QString, shown);
        QCOMPARE(shownAddress(QUrl(link)), shown);
    }
};

QTEST_GUILESS_MAIN(ShownAddressTest)
#include "shown_address_test.moc"
