// SPDX-License-Identifier: MIT
#include "actions/action_table.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMenu>
#include <QSet>
#include <QTest>
#include <QWidget>

#include "actions/action_set.h"

using namespace klartext::ui;

class ActionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasOneRowForEachAction() {
        int id = 0;
        for (const ActionSpec& spec : actionTable()) {
            QCOMPARE(static_cast<int>(spec.id), id++);
            QVERIFY(*spec.text != '\0');
        }
        QCOMPARE(id, actionCount);
    }

    void sharesNoShortcut() {
        QHash<QKeySequence, QByteArray> owners;
        for (const ActionSpec& spec : actionTable()) {
            for (const QKeySequence& keys : keysOf(spec)) {
                QVERIFY2(!owners.contains(keys),
                         (owners.value(keys) + " and " + spec.name).constData());
                QVERIFY2(keys[0] != QKeyCombination(Qt::Key_unknown), spec.name);
                owners.insert(keys, spec.name);
            }
        }
    }

    void knowsTheShortcutsPeopleExpect_data() {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("keys");
        const auto row = [](ActionId id, const char* keys) {
            QTest::newRow(keys) << static_cast<int>(id) << QString::fromUtf8(keys);
        };
        row(ActionId::OpenFile, "Ctrl+O");
        row(ActionId::OpenLocation, "Ctrl+L");
        row(ActionId::PastePage, "Ctrl+Shift+V");
        row(ActionId::Save, "Ctrl+S");
        row(ActionId::Find, "Ctrl+F");
        row(ActionId::FindNext, "F3");
        row(ActionId::FindPrevious, "Shift+F3");
        row(ActionId::ZoomIn, "Ctrl++");
        row(ActionId::ZoomOut, "Ctrl+-");
        row(ActionId::ZoomReset, "Ctrl+0");
        row(ActionId::RemovedPanel, "F9");
        row(ActionId::Compare, "Ctrl+Shift+C");
        row(ActionId::NextRemoved, "F7");
        row(ActionId::PreviousRemoved, "Shift+F7");
        row(ActionId::FullScreen, "F11");
        row(ActionId::Back, "Alt+Left");
        row(ActionId::Forward, "Alt+Right");
        row(ActionId::Reload, "F5");
        row(ActionId::Stop, "Esc");
    }
    void knowsTheShortcutsPeopleExpect() {
        QFETCH(int, id);
        QFETCH(QString, keys);
        const ActionSpec& spec = actionTable()[static_cast<std::size_t>(id)];
        QVERIFY(keysOf(spec).contains(QKeySequence(keys)));
    }

    void putsEachActionIntoOneMenu() {
        QWidget window;
        const ActionSet actions(&window);
        QMenu recent;
        QList<QAction*> found = recent.actions();
        for (const QMenu* menu : actions.createMenus(&window, &recent)) {
            QVERIFY(!menu->title().isEmpty());
            found += menu->actions();
            for (const QAction* entry : menu->actions()) {
                if (entry->menu() != nullptr && entry->menu() != &recent) {
                    found += entry->menu()->actions();
                }
            }
        }
        found += recent.actions();
        for (const ActionSpec& spec : actionTable()) {
            QVERIFY2(found.count(actions[spec.id]) == 1, spec.name);
            QVERIFY2(!actions[spec.id]->toolTip().isEmpty(), spec.name);
        }
    }

    void givesMnemonicsThatDifferWithinAMenu() {
        QHash<int, QSet<QChar>> used;
        for (const ActionSpec& spec : actionTable()) {
            const QString text = QString::fromUtf8(spec.text);
            const qsizetype place = text.indexOf(QLatin1Char('&'));
            QVERIFY2(place >= 0, spec.name);
            const QChar letter = text.at(place + 1).toLower();
            QSet<QChar>& letters = used[static_cast<int>(spec.menu)];
            QVERIFY2(!letters.contains(letter) || spec.id == ActionId::ClearRecent, spec.name);
            letters.insert(letter);
        }
    }

    void drawsEachIcon() {
        QWidget window;
        const ActionSet actions(&window);
        for (const ActionSpec& spec : actionTable()) {
            if (*spec.icon != '\0') {
                const QImage image = actions[spec.id]->icon().pixmap(QSize(24, 24)).toImage();
                QVERIFY2(!image.isNull() && image != blank(image), spec.icon);
            }
        }
    }

private:
    static QList<QKeySequence> keysOf(const ActionSpec& spec) {
        return *spec.shortcuts == '\0'
                   ? QList<QKeySequence>()
                   : QKeySequence::listFromString(QString::fromUtf8(spec.shortcuts));
    }

    static QImage blank(const QImage& like) {
        QImage image(like.size(), like.format());
        image.setDevicePixelRatio(like.devicePixelRatio());
        image.fill(Qt::transparent);
        return image;
    }
};

QTEST_MAIN(ActionTableTest)
#include "action_table_test.moc"
