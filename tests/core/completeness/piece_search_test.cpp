// SPDX-License-Identifier: MIT
// Which pieces of a text stand in another.
#include "completeness/piece_search.h"

#include <QTest>
#include <ctime>
#include <string>

#include "support/slowness.h"

using namespace klartext::core;

class PieceSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPiecesAnywhere() {
        const std::vector<std::string> pieces{
            "thebridge", "abridgeisbuilt", "builtlastyear", "thebridgeshall", "thebridge", "short",
            ""};
        const std::vector<bool> found{true, false, true, false, true, false, false};
        QCOMPARE(piecesIn("hereisthebridgethatwasbuiltlastyear", pieces), found);
        QCOMPARE(piecesIn("", pieces), std::vector<bool>(pieces.size(), false));
        QVERIFY(piecesIn("anything", {}).empty());
    }

    void findsPiecesThatBeginAlike() {
        const std::vector<std::string> pieces{"bridgesone", "bridgestwo", "bridgesthree"};
        const std::vector<bool> found{true, false, true};
        QCOMPARE(piecesIn("bridgesthreebridgesone", pieces), found);
    }

    void takesTimeForTextAndPieces() {
        std::string text;
        std::vector<std::string> pieces;
        std::vector<std::string> alike;
        for (int i = 0; i < 100'000; ++i) {
            text += "wordsthatstandhere" + std::to_string(i);
            pieces.push_back(std::to_string(i) + "wordsthatareelsewhere");
            alike.push_back("wordsthatstandelsewhere" + std::to_string(i));
        }
        const std::clock_t begin = std::clock();
        QCOMPARE(piecesIn(text, pieces), std::vector<bool>(pieces.size(), false));
        // What nobody could find out in time is not said to be missing.
        QCOMPARE(piecesIn(text, alike), std::vector<bool>(alike.size(), true));
        QVERIFY(std::clock() - begin < 2 * CLOCKS_PER_SEC * klartext::test::slowness());
    }
};

QTEST_APPLESS_MAIN(PieceSearchTest)
#include "piece_search_test.moc"
