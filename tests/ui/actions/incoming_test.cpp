// SPDX-License-Identifier: MIT
#include "actions/incoming.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace klartext::ui;
using Kind = Incoming::Kind;

class IncomingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* text, Kind kind, const char* address = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind)
                                << QString::fromUtf8(address);
        };
        row("https://example.org/a?b=1", Kind::Address, "https://example.org/a?b=1");
        row("  http://example.org/\n", Kind::Address, "http://example.org/");
        row("/home/anna/page.html", Kind::Address, "/home/anna/page.html");
        row("~/page.html", Kind::Address, "~/page.html");
        row("file:///tmp/a%20b.html", Kind::Address, "/tmp/a b.html");
        row("A sentence about https://example.org/ and more", Kind::Text);
        row("https://example.org/\nhttps://example.org/two", Kind::Text);
        row("javascript:alert(1)", Kind::Text);
        row("   ", Kind::Nothing);
    }
    void readsText() {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QMimeData data;
        data.setText(text);
        const Incoming incoming = readIncoming(data);
        QCOMPARE(static_cast<int>(incoming.kind), kind);
        QTEST(incoming.address, "address");
        if (incoming.kind == Kind::Text) {
            QCOMPARE(incoming.content, text.toUtf8());
        }
    }

    void prefersFilesToTheirText() {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("javascript:alert(1)")),
                      QUrl::fromLocalFile(QStringLiteral("/tmp/a.html"))});
        data.setText(QStringLiteral("something else"));
        QCOMPARE(readIncoming(data).address, QStringLiteral("/tmp/a.html"));
    }

    void takesAllFilesAndLinks() {
        const QUrl script(QStringLiteral("javascript:alert(1)"));
        const QUrl first = QUrl::fromLocalFile(QStringLiteral("/tmp/a.html"));
        const QUrl second(QStringLiteral("https://example.org/b"));
        QMimeData data;
        data.setUrls({script, first, second, first});
        const Incoming incoming = readIncoming(data);
        QCOMPARE(incoming.address, QStringLiteral("/tmp/a.html"));
        QCOMPARE(incoming.more, (QList<QUrl>{second, first}));
        QCOMPARE(incoming.useless, QList<QUrl>{script});
    }

    void prefersHtmlToText() {
        QMimeData data;
        data.setHtml(QStringLiteral("<p>Größe</p>"));
        data.setText(QStringLiteral("Größe"));
        const Incoming incoming = readIncoming(data);
        QCOMPARE(incoming.kind, Kind::Html);
        QCOMPARE(incoming.content, QByteArray("<p>Größe</p>"));
    }

    void findsNothingInNothing() { QCOMPARE(readIncoming(QMimeData()).kind, Kind::Nothing); }
};

QTEST_GUILESS_MAIN(IncomingTest)
#include "incoming_test.moc"
