// SPDX-License-Identifier: MIT
#include "actions/key_map.h"

#include <QTest>
#include <QTranslator>

using namespace klartext::ui;

namespace {

/// A language in which the file menu opens with Alt+D.
class FileWithD : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        const bool isFile = qstrcmp(context, "Menu") == 0 && qstrcmp(source, "&File") == 0;
        return isFile ? QStringLiteral("&Datei") : QString();
    }
};

}  // namespace

class KeyMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheTablesKeys() {
        const KeyMap keys;
        QCOMPARE(keys.keysOf(ActionId::Find), QList{QKeySequence(QStringLiteral("Ctrl+F"))});
        QVERIFY(!keys.isChosen(ActionId::Find));
    }

    void leavesTheirKeysToTheMenus() {
        const QKeySequence location(QStringLiteral("Ctrl+L"));
        const QKeySequence other(QStringLiteral("Alt+D"));
        QCOMPARE(KeyMap::defaultKeysOf(ActionId::OpenLocation), (QList{location, other}));
        FileWithD language;
        QCoreApplication::installTranslator(&language);
        QCOMPARE(KeyMap::defaultKeysOf(ActionId::OpenLocation), QList{location});
        QCoreApplication::removeTranslator(&language);
    }

    void takesKeysFromWhatHadThem() {
        KeyMap keys;
        const QKeySequence find(QStringLiteral("Ctrl+F"));
        QCOMPARE(keys.conflict(ActionId::Save, find), std::optional(ActionId::Find));
        keys.choose(ActionId::Save, find);
        QCOMPARE(keys.keysOf(ActionId::Save), QList{find});
        QVERIFY(keys.keysOf(ActionId::Find).isEmpty());
        QCOMPARE(keys.conflict(ActionId::Save, find), std::nullopt);
    }

    void returnsToTheDefault() {
        KeyMap keys;
        keys.choose(ActionId::Save, QKeySequence(QStringLiteral("F12")));
        QVERIFY(keys.isChosen(ActionId::Save));
        keys.choose(ActionId::Save, KeyMap::defaultKeysOf(ActionId::Save).constFirst());
        QVERIFY(!keys.isChosen(ActionId::Save));
        keys.choose(ActionId::Save, {});
        QVERIFY(keys.keysOf(ActionId::Save).isEmpty());
        keys.reset(ActionId::Save);
        QCOMPARE(keys.keysOf(ActionId::Save), KeyMap::defaultKeysOf(ActionId::Save));
    }

    void readsWhatItWrote() {
        KeyMap keys;
        keys.choose(ActionId::Save, QKeySequence(QStringLiteral("Ctrl+Alt+Ö, F2")));
        keys.choose(ActionId::Quit, {});
        const KeyMap again(keys.toJson());
        for (const ActionSpec& spec : actionTable()) {
            QCOMPARE(again.keysOf(spec.id), keys.keysOf(spec.id));
        }
    }

    void takesBrokenSettingsForNone_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("broken") << QByteArray("{\"save\":");
        QTest::newRow("other types") << QByteArray(R"({"save": 3, "nothing": "F1"})");
    }
    void takesBrokenSettingsForNone() {
        QFETCH(QByteArray, json);
        QCOMPARE(KeyMap(json).keysOf(ActionId::Save), KeyMap::defaultKeysOf(ActionId::Save));
    }
};

QTEST_MAIN(KeyMapTest)
#include "key_map_test.moc"
