// SPDX-License-Identifier: MIT
#include "widgets/outside.h"

#include <QDesktopServices>
#include <QTest>
#include <array>

using namespace klartext::ui;

/// Takes what would go to the programs of the desktop.
class OutsideTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl& url) { m_taken.append(url.toEncoded()); }

private Q_SLOTS:
    void initTestCase() {
        for (const char* scheme : schemes) {
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "take");
        }
    }
    void cleanupTestCase() {
        for (const char* scheme : schemes) {
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        }
    }
    void init() { m_taken.clear(); }

    void webAndMailAreOpened() {
        QVERIFY(openOutside(QUrl(QStringLiteral("https://a.example/b?c=%20d"))));
        QVERIFY(openOutside(QUrl(QStringLiteral("http://name:word@a.example/?utm_source=x"))));
        QVERIFY(openOutside(QUrl(QStringLiteral("mailto:a@b.example?attach=/etc/passwd"))));
        QCOMPARE(m_taken, (QList<QByteArray>{"https://a.example/b?c=%20d", "http://a.example/",
                                             "mailto:a@b.example"}));
    }

    void nothingElseIs() {
        for (const char* address :
             {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://a.example/b",
              "ftp://a.example/b", "tel:+49", "klartext:picture?1", "/etc/passwd", "a", ""}) {
            QVERIFY2(!openOutside(QUrl(QLatin1String(address))), address);
        }
        QCOMPARE(m_taken, QList<QByteArray>());
    }

private:
    static constexpr std::array schemes{"http", "https", "mailto", "file", "javascript",
                                        "data", "smb",   "ftp",    "tel",  "klartext"};
    QList<QByteArray> m_taken;
};

QTEST_MAIN(OutsideTest)
#include "outside_test.moc"
