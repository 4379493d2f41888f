// SPDX-License-Identifier: MIT
#include "widgets/shortcuts_dialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace klartext::ui;

class ShortcutsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_settings.emplace(m_folder->filePath(QStringLiteral("s.ini")));
        m_dialog = new ShortcutsDialog(*m_settings);
        m_dialog->show();
    }
    void cleanup() {
        delete m_dialog;
        m_settings.reset();
    }

    void listsEveryAction() { QCOMPARE(items().size(), actionTable().size()); }

    void changesKeys() {
        choose(ActionId::Save);
        keys()->setKeySequence(QKeySequence(QStringLiteral("F12")));
        QVERIFY(message().isEmpty());
        button("&Use These Keys")->click();
        QCOMPARE(kept().keysOf(ActionId::Save), QList{QKeySequence(QStringLiteral("F12"))});
        QCOMPARE(itemOf(ActionId::Save)->text(1), QStringLiteral("F12"));
        button("&Default")->click();
        QVERIFY(!kept().isChosen(ActionId::Save));
    }

    void saysWhatWouldLoseItsKeys() {
        choose(ActionId::Save);
        keys()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+F")));
        QVERIFY(message().contains(QStringLiteral("Find")));
        button("&Use These Keys")->click();
        QVERIFY(kept().keysOf(ActionId::Find).isEmpty());
        button("Reset &All")->click();
        QCOMPARE(kept().keysOf(ActionId::Find), KeyMap::defaultKeysOf(ActionId::Find));
    }

    void takesKeysAway() {
        choose(ActionId::Quit);
        button("&No Keys")->click();
        QVERIFY(kept().keysOf(ActionId::Quit).isEmpty());
        QVERIFY(!button("&No Keys")->isEnabled());
    }

private:
    QList<QTreeWidgetItem*> items() const {
        QList<QTreeWidgetItem*> found;
        auto* list = m_dialog->findChild<QTreeWidget*>();
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row) {
                found += list->topLevelItem(group)->child(row);
            }
        }
        return found;
    }
    QTreeWidgetItem* itemOf(ActionId id) const { return items().at(static_cast<int>(id)); }
    void choose(ActionId id) const {
        m_dialog->findChild<QTreeWidget*>()->setCurrentItem(itemOf(id));
    }
    QKeySequenceEdit* keys() const { return m_dialog->findChild<QKeySequenceEdit*>(); }
    KeyMap kept() const { return KeyMap(m_settings->shortcuts.value()); }
    QString message() const {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
            return label->text();
        }
        return {};
    }
    QPushButton* button(const char* text) const {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
            if (each->text() == QLatin1String(text)) {
                return each;
            }
        }
        return nullptr;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Settings> m_settings;
    ShortcutsDialog* m_dialog = nullptr;
};

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcuts_dialog_test.moc"
