// SPDX-License-Identifier: MIT
#include "core/report.h"

#include <QTest>

#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

constexpr std::string_view html =
    "<main><p>The ferry leaves at seven.</p><p>REMOVED The crossing takes an hour.</p>"
    "<p>Share</p><p>Bring a coat.</p><p>Share</p></main>";

RawPage rawPage(std::string bytes = std::string(html)) {
    return {.bytes = std::move(bytes),
            .contentType = "text/html; charset=utf-8",
            .url = "https://blatt.example/a/text.html",
            .kind = {}};
}

/// The person keeps the crossing and removes the second "Share".
Report ferryReport() {
    const Extraction judged = judgedPage(html);
    const BlockId last = static_cast<BlockId>(judged.verdicts.size() - 1);
    Report report = makeReport(rawPage(), judged,
                               {{blockOf(judged, "crossing"), true}, {last, false}, {0, true}});
    report.version = "1.2.3";
    report.note = "The crossing belongs to it.";
    return report;
}

QString pictureOf(const std::vector<CheckedBlock>& blocks) {
    QString picture;
    for (const CheckedBlock& block : blocks) {
        picture += QStringLiteral("%1 %2 %3\n")
                       .arg(QLatin1String(block.expected ? "keep" : "drop"),
                            QLatin1String(!block.now   ? "gone"
                                          : *block.now ? "kept"
                                                       : "dropped"),
                            QString::fromStdString(block.text));
    }
    return picture;
}

}  // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsThePersonsWord() {
        const Report report = ferryReport();
        QString picture;
        for (const ReportedBlock& block : report.blocks) {
            picture += QStringLiteral("%1 %2 %3\n")
                           .arg(QLatin1String(block.kept ? "+" : "-"),
                                QLatin1String(!block.wanted   ? "."
                                              : *block.wanted ? "+"
                                                              : "-"),
                                QString::fromStdString(block.text));
        }
        // A word that says what the program said is no correction.
        QCOMPARE(picture, QStringLiteral("+ . The ferry leaves at seven.\n"
                                         "- + REMOVED The crossing takes an hour.\n"
                                         "+ . Share\n"
                                         "+ . Bring a coat.\n"
                                         "+ - Share\n"));
    }

    void tellsNoPathOfThisComputer() {
        RawPage page = rawPage();
        page.url = "file:///home/anna/ferry.html";
        QCOMPARE(makeReport(page, judgedPage(html), {}).page.url, std::string());
    }

    void readsWhatItWrote() {
        const Report report = ferryReport();
        const std::string file = toJson(report);
        QVERIFY(isReport(file));
        QVERIFY(readReport(file) == report);
    }

    void keepsAnyBytesAndKinds_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte) {
            all += static_cast<char>(byte);
        }
        QTest::newRow("every byte") << all;
        QTest::newRow("umlauts") << QByteArray("Käse für Bär");
        QTest::newRow("cut character") << QByteArray("K\xc3");
        QTest::newRow("empty") << QByteArray();
    }
    void keepsAnyBytesAndKinds() {
        QFETCH(QByteArray, bytes);
        Report report = ferryReport();
        report.page.bytes = bytes.toStdString();
        report.page.kind = PageKind::PlainText;
        const auto read = readReport(toJson(report));
        QVERIFY(read);
        QVERIFY(*read == report);
    }

    void bringsProbabilitiesWithinTheirBounds() {
        QByteArray file = QByteArray::fromStdString(toJson(ferryReport()));
        file.replace("\"probability\": 1.0", "\"probability\": 1e99");
        QVERIFY(file.contains("1e99"));
        const auto read = readReport(file.toStdString());
        QVERIFY(read);
        QCOMPARE(read->blocks[0].probability, 1.0F);
        QVERIFY(readReport(toJson(*read)).has_value());
    }

    void refusesWhatIsNoReport_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = QByteArray::fromStdString(toJson(ferryReport()));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>");
        QTest::newRow("other JSON") << QByteArray(R"({"version": 1})");
        QTest::newRow("cut off") << whole.chopped(20);
        QTest::newRow("later version")
            << QByteArray(whole).replace("\"klartext-report\": 1", "\"klartext-report\": 2");
        QTest::newRow("version beyond numbers")
            << QByteArray(whole).replace("\"klartext-report\": 1", "\"klartext-report\": 1e99");
        QTest::newRow("wrong type") << QByteArray(whole).replace("true", "\"yes\"");
        QTest::newRow("nothing but the key") << QByteArray(R"({"klartext-report": 1})");
    }
    void refusesWhatIsNoReport() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readReport(bytes.toStdString()));
    }

    /// Sought one by one, so many keys would take hours.
    void manyKeysTakeNoTime() {
        const std::string whole = toJson(ferryReport());
        std::string keys = "{\"klartext-report\": 1";
        for (int i = 0; i < 300'000; ++i) keys += ",\"" + std::to_string(i) + "\":0";
        QVERIFY(!readReport(keys + "}"));
        const std::string rest = whole.substr(whole.find(','));
        QCOMPARE(readReport(keys + rest), ferryReport());
    }

    void moreValuesThanAnyPageHasAreNoReport() {
        const std::string whole = toJson(ferryReport());
        std::string bytes = "{\"klartext-report\": 1, \"a\": [0";
        for (int i = 0; i < 2'100'000; ++i) bytes += ",0";
        QVERIFY(!readReport(bytes + "]" + whole.substr(whole.find(','))));
    }

    void checksTheCorrections() {
        const Report report = ferryReport();
        Extraction now = judgedPage(html);
        QCOMPARE(pictureOf(check(report, now).corrected),
                 QStringLiteral("keep dropped REMOVED The crossing takes an hour.\n"
                                "drop kept Share\n"));
        QVERIFY(!check(report, now).right());
        for (const auto& [block, keep] : wantedBy(report, now)) {
            now.verdicts[block].kept = keep;
        }
        QVERIFY(check(report, now).right());
        QVERIFY(check(report, now).changed.empty());
    }

    void tellsWhatElseChanged() {
        const Report report = ferryReport();
        Extraction now = judgedPage(html);
        now.verdicts[blockOf(now, "ferry")].kept = false;
        QCOMPARE(pictureOf(check(report, now).changed),
                 QStringLiteral("keep dropped The ferry leaves at seven.\n"));
    }

    void findsBlocksThatWereCutDifferently() {
        const Report report = ferryReport();
        // The crossing shares a block with what follows; the last "Share" is gone.
        const Extraction now = judgedPage(
            "<main><p>The ferry leaves at seven.</p>"
            "<p>REMOVED The crossing takes an hour. Share</p><p>Share</p></main>");
        QCOMPARE(pictureOf(check(report, now).corrected),
                 QStringLiteral("keep dropped REMOVED The crossing takes an hour.\n"
                                "drop dropped Share\n"));
    }

    void decidesNothingWithoutCorrections() {
        const Extraction judged = judgedPage(html);
        const ReportCheck result = check(makeReport(rawPage(), judged, {}), judged);
        QVERIFY(!result.decided());
        QVERIFY(!result.right());
    }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "report_test.moc"
