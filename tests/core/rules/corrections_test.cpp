// SPDX-License-Identifier: MIT
#include "core/corrections.h"

#include <QTest>

#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

namespace {

constexpr std::string_view before =
    "<main><p class=text>The ferry leaves at seven in the morning.</p><p>Share</p>"
    "<p class=text>The crossing takes an hour when the weather is fine.</p><p>Share</p>"
    "<img src=ferry.jpg alt=''><img src=coat.jpg alt=''></main>";

/// Block by block what a person decided: "+" kept, "-" removed, "." nothing.
QString pictureOf(const Extraction& page, const Overrides& overrides) {
    QString picture;
    for (BlockId id = 0; id < page.tree->blocks().size(); ++id) {
        const auto word = overrides.find(id);
        picture += QLatin1String(word == overrides.end() ? "." : word->second ? "+" : "-");
    }
    return picture;
}

/// What is decided of "before" as a picture, carried over to another page.
QString carriedTo(std::string_view html, const QString& decided) {
    const Extraction old = judgedPage(before);
    Overrides overrides;
    for (int i = 0; i < decided.size(); ++i) {
        if (decided[i] != QLatin1Char('.')) {
            overrides[static_cast<BlockId>(i)] = decided[i] == QLatin1Char('+');
        }
    }
    const auto read = readCorrections(toJson(correctionsOf(*old.tree, overrides)));
    const Extraction now = judgedPage(html);
    return read ? pictureOf(now, findAgain(*read, *now.tree)) : QStringLiteral("damaged");
}

}  // namespace

class CorrectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBack_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("decided");
        QTest::addColumn<QString>("found");
        const QString same = QString::fromUtf8(before.data(), qsizetype(before.size()));
        const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
        row("same page") << same << QStringLiteral("-..+.-") << QStringLiteral("-..+.-");
        row("a paragraph before it")
            << QString(same).replace(QLatin1String("<main>"), QLatin1String("<main><p>New.</p>"))
            << QStringLiteral("-..+.-") << QStringLiteral(".-..+.-");
        row("one word changed") << QString(same).replace(QLatin1String("seven"),
                                                         QLatin1String("eight"))
                                << QStringLiteral("-.....") << QStringLiteral("-.....");
        row("another text there") << QString(same).replace(
                                         QLatin1String("The ferry leaves at seven in the morning."),
                                         QLatin1String("Nobody knows why."))
                                  << QStringLiteral("-.....") << QStringLiteral("......");
        row("in another box") << QString(same).replace(QLatin1String("main"),
                                                       QLatin1String("article"))
                              << QStringLiteral("-..+.-") << QStringLiteral("-..+.-");
        row("one of two equals is gone, and nobody knows which")
            << QString(same).replace(
                   QLatin1String("seven in the morning.</p><p>Share</p>"),
                   QLatin1String("seven in the morning.</p><p>Share</p><p>Share</p>"))
            << QStringLiteral("...+..") << QStringLiteral(".......");
        row("another picture") << QString(same).replace(QLatin1String("coat.jpg"),
                                                        QLatin1String("boat.jpg"))
                               << QStringLiteral(".....-") << QStringLiteral("......");
    }
    void comeBack() {
        QFETCH(QString, html);
        QFETCH(QString, decided);
        QFETCH(QString, found);
        QCOMPARE(carriedTo(html.toStdString(), decided), found);
    }

    void refusesDamagedJson() {
        QVERIFY(!readCorrections(""));
        QVERIFY(!readCorrections("[]"));
        QVERIFY(!readCorrections(R"({"version":2,"blocks":[]})"));
        QVERIFY(!readCorrections(R"({"version":1,"blocks":[{"keep":"yes"}]})"));
        QVERIFY(readCorrections(R"({"version":1,"blocks":[]})")->empty());
    }
};

QTEST_APPLESS_MAIN(CorrectionsTest)
#include "corrections_test.moc"
