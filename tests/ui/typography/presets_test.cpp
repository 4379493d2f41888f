// SPDX-License-Identifier: MIT
#include "typography/presets.h"

#include <QTest>

using namespace klartext::ui;

class PresetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote() {
        QVERIFY(builtInPresets().size() > 1);
        QCOMPARE(toPresets(fromPresets(builtInPresets())), builtInPresets());
    }

    void bringsValuesWithinTheirBounds() {
        const QList<Preset> presets =
            toPresets(R"([{"name": "Wild", "size": 4000, "weight": -1, "margin": 99}])");
        QCOMPARE(presets.size(), 1);
        QCOMPARE(presets[0].typography.pointSize, Typography::maximumPointSize);
        QCOMPARE(presets[0].typography.weight, Typography::lightestWeight);
        QCOMPARE(presets[0].typography.margin, Typography::widestMargin);
    }

    void leavesOutWhatIsNoPreset_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("broken") << QByteArray("[{");
        QTest::newRow("no array") << QByteArray("{}");
        QTest::newRow("no name") << QByteArray(R"([{"size": 12}, 3, "x"])");
    }
    void leavesOutWhatIsNoPreset() {
        QFETCH(QByteArray, json);
        QVERIFY(toPresets(json).isEmpty());
    }
};

QTEST_MAIN(PresetsTest)
#include "presets_test.moc"
