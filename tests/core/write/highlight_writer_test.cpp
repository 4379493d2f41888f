// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/highlight_export.h"

using namespace klartext::core;

namespace {

HighlightedPage ferryPage() {
    HighlightedPage page{.title = "The Ferry",
                         .byline = "Ada Beispiel",
                         .date = "2025-03-01",
                         .site = "Beispielblatt",
                         .url = "https://blatt.example/ferry"};
    page.highlights.push_back(
        {.quote = "The ferry rests.\nNobody waits.", .note = "Ask the miller"});
    page.highlights.push_back({.quote = "Gone", .color = HighlightColor::Pink, .found = false});
    return page;
}

QString markdown(const HighlightedPage& page) {
    return QString::fromStdString(highlightsAsMarkdown(std::span(&page, 1)));
}

}  // namespace

class HighlightWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesMarkdown() {
        QCOMPARE(markdown(ferryPage()),
                 QStringLiteral("# The Ferry\n\n"
                                "Ada Beispiel · 2025-03-01 · Beispielblatt\n\n"
                                "[blatt.example/ferry](https://blatt.example/ferry)\n\n"
                                "> The ferry rests.\n>\n> Nobody waits.\n\n"
                                "*Yellow* — Ask the miller\n\n"
                                "> Gone\n\n"
                                "*Pink, no longer in the text*\n"));
    }

    void keepsTextText() {
        HighlightedPage page{.title = "# *x* <b>", .url = "javascript:alert(1)"};
        page.highlights.push_back({.quote = "# *x* <b>\n\n> y\n- z\x1b[31m",
                                   .note = "1. [a](http://b)\n# c\n\n---\n<img src=x>"});
        QCOMPARE(markdown(page),
                 QStringLiteral("# # \\*x\\* \\<b>\n\n"
                                "> \\# \\*x\\* \\<b>\n>\n> \\> y\n>\n> \\- z\\[31m\n\n"
                                "*Yellow* — 1\\. \\[a\\](http://b)\\\n\\# c\n\n"
                                "\\---\\\n\\<img src=x>\n"));
    }

    void writesJson() {
        const HighlightedPage page = ferryPage();
        const auto json = QJsonDocument::fromJson(
                              QByteArray::fromStdString(highlightsAsJson(std::span(&page, 1))))
                              .object();
        QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("klartext-highlights"));
        QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
        const QJsonObject one = json[QStringLiteral("pages")].toArray().at(0).toObject();
        QCOMPARE(one[QStringLiteral("title")].toString(), QStringLiteral("The Ferry"));
        const QJsonArray highlights = one[QStringLiteral("highlights")].toArray();
        QCOMPARE(highlights.size(), 2);
        const QJsonObject first = highlights.at(0).toObject();
        QCOMPARE(first[QStringLiteral("quote")].toString(),
                 QStringLiteral("The ferry rests.\nNobody waits."));
        QCOMPARE(first[QStringLiteral("color")].toString(), QStringLiteral("yellow"));
        QCOMPARE(first[QStringLiteral("note")].toString(), QStringLiteral("Ask the miller"));
        QVERIFY(highlights.at(1).toObject()[QStringLiteral("note")].isNull());
        QCOMPARE(highlights.at(1).toObject()[QStringLiteral("found")].toBool(true), false);
    }

    void namesColors() {
        for (const auto color : {HighlightColor::Yellow, HighlightColor::Green,
                                 HighlightColor::Blue, HighlightColor::Pink}) {
            QVERIFY(readColor(colorId(color)) == color);
        }
        QVERIFY(readColor("orange") == HighlightColor::Yellow);
        QVERIFY(!readColor("no colour"));
    }
};

QTEST_APPLESS_MAIN(HighlightWriterTest)
#include "highlight_writer_test.moc"
