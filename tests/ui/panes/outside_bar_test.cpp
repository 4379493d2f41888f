// SPDX-License-Identifier: MIT
#include "panes/outside_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace klartext::ui;

/// Stands for a desktop that has a web browser and nothing else.
class OutsideBarTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl& url) { m_taken.append(url.toEncoded()); }

private Q_SLOTS:
    void initTestCase() {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take");
        // No such slot: as where no program is.
        for (const char* scheme : {"http", "mailto"}) {
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "refuse");
        }
    }
    void cleanupTestCase() {
        for (const char* scheme : {"https", "http", "mailto"}) {
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        }
    }

    void whatIsOpenedIsNotTalkedAbout() {
        OutsideBar bar;
        bar.open(QUrl(QStringLiteral("https://a.example/b")));
        QCOMPARE(m_taken, QList<QByteArray>{"https://a.example/b"});
        QVERIFY(bar.isHidden());
    }

    void whatIsNotIsOfferedAsText_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("copied");
        const auto row = [](const char* address, const char* sentence, const char* copied) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(sentence)
                                   << QString::fromLatin1(copied);
        };
        row("http://name:word@a.example/?utm_source=b&c=1", "No web browser could be started.",
            "http://a.example/?c=1");
        row("mailto:a@b.example?attach=/etc/passwd&subject=c", "No mail program could be started.",
            "a@b.example");
        row("file:///home/anna/a%20page.html", "nothing but addresses of the web",
            "/home/anna/a page.html");
    }
    void whatIsNotIsOfferedAsText() {
        QFETCH(QString, address);
        QFETCH(QString, sentence);
        QFETCH(QString, copied);
        OutsideBar bar;
        QSignalSpy told(&bar, &OutsideBar::copied);
        bar.open(QUrl(address));
        QVERIFY(!bar.isHidden());
        const QString said = bar.findChild<QLabel*>(QStringLiteral("notice"))->text();
        QVERIFY2(said.contains(sentence), qPrintable(said));
        bar.findChild<QPushButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
        QVERIFY(bar.isHidden());
        QCOMPARE(told.size(), 1);
    }

private:
    QList<QByteArray> m_taken;
};

QTEST_MAIN(OutsideBarTest)
#include "outside_bar_test.moc"
