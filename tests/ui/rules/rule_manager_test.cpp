// SPDX-License-Identifier: MIT
#include "rules/rule_manager.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>
#include <ctime>

#include "core/rule_text.h"
#include "fake_library.h"
#include "rules/rule_editor.h"
#include "rules/rule_files.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

RuleEntry ruleOf(std::string_view path, std::string site = "blatt.example") {
    return {0, {std::move(site), false, true, *core::parsePath(path)}, {}, 0};
}

}  // namespace

class RuleManagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_library.forget();
        m_library.put({ruleOf("p.a"), ruleOf("p.b"), ruleOf("nav *", "alt.example")});
        m_manager = new RuleManager(m_library);
        m_manager->show();
        m_manager->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_manager));
        tree()->setFocus();
    }
    void cleanup() { delete m_manager; }

    void listsBySite() {
        QCOMPARE(picture(), QStringLiteral("alt.example\n"
                                           "  [x] Leave out everything in navigation areas\n"
                                           "blatt.example\n"
                                           "  [x] Leave out paragraphs named “a”\n"
                                           "  [x] Leave out paragraphs named “b”\n"));
    }

    void saysThatThereAreNone() {
        m_library.remove({1, 2, 3});
        auto* stack = m_manager->findChild<QStackedWidget*>();
        QVERIFY(qobject_cast<QLabel*>(stack->currentWidget())
                    ->text()
                    .startsWith(QLatin1String("There are no rules yet.")));
        QVERIFY(!button("Delete")->isEnabled());
        QVERIFY(!button("Export")->isEnabled());
    }

    void filtersBySiteAndWords() {
        auto* filter = m_manager->findChild<QLineEdit*>();
        QTest::keyClicks(filter, QStringLiteral("ALT"));
        QCOMPARE(picture(), QStringLiteral("alt.example\n"
                                           "  [x] Leave out everything in navigation areas\n"));
        filter->setText(QStringLiteral("“b”"));
        QCOMPARE(picture(), QStringLiteral("blatt.example\n"
                                           "  [x] Leave out paragraphs named “b”\n"));
    }

    void deletesWithUndo() {
        item(1, 0)->setSelected(true);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_library.entries.size(), 2);
        QCOMPARE(message(), QStringLiteral("1 rule(s) deleted."));
        button("Undo")->click();
        QCOMPARE(m_library.entries.size(), 3);
        QCOMPARE(m_library.entries.at(1).rule, ruleOf("p.b").rule);
    }

    void deletesAllOfASite() {
        tree()->topLevelItem(1)->setSelected(true);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_library.entries.size(), 1);
    }

    void switchesOffAndOn() {
        item(1, 0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(!m_library.entries.at(1).rule.enabled);
        QVERIFY(picture().contains(QStringLiteral("[ ] Leave out paragraphs named “a”")));
        button("Undo")->click();
        QVERIFY(m_library.entries.at(1).rule.enabled);
    }

    void editsTheParts() {
        item(1, 0)->setSelected(true);
        button("Edit")->click();
        auto* editor = m_manager->findChild<RuleEditor*>();
        auto* path = editor->findChild<QLineEdit*>();
        path->setText(QStringLiteral("p > b"));
        auto* accept = button("OK", editor);
        QVERIFY(!accept->isEnabled());
        path->setText(QStringLiteral("aside *"));
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(m_library.entries.at(1).rule, ruleOf("aside *").rule);
    }

    void exportsAndImports() {
        RuleFiles files(m_library, m_manager);
        QSignalSpy read(&files, &RuleFiles::rulesRead);
        QSignalSpy told(&files, &RuleFiles::told);
        files.exportTo(QStringLiteral("a.txt"), m_library.entries);
        QByteArray file = m_library.files.value(QStringLiteral("a.txt"));
        QVERIFY(file.startsWith("klartext-rules 1\n\nsite alt.example\nremove nav *\n"));
        m_library.files.insert(QStringLiteral("b.txt"), file + "remove p.c\ndelete p\n");
        files.importFrom(QStringLiteral("b.txt"));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.at(0).at(0).value<QList<RuleEntry>>().size(), 1);
        QCOMPARE(told.last().at(0).toString(),
                 QStringLiteral("1 new rule(s) imported.\nLine 10: “delete” means nothing here."));
        files.importFrom(QStringLiteral("missing.txt"));
        QCOMPARE(told.last().at(0).toString(), QStringLiteral("No such file."));
    }

    void importsManyRulesInTheTimeOfFew() {
        QByteArray file("klartext-rules 1\n");
        for (int site = 0; site < 2400; ++site) {
            file += "site s" + QByteArray::number(site) + ".example\nremove p\nremove p\n";
        }
        m_library.files.insert(QStringLiteral("c.txt"), file);
        RuleFiles files(m_library, m_manager);
        QSignalSpy read(&files, &RuleFiles::rulesRead);
        const std::clock_t begin = std::clock();
        files.importFrom(QStringLiteral("c.txt"));
        QVERIFY(std::clock() - begin < CLOCKS_PER_SEC * klartext::test::slowness());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.at(0).at(0).value<QList<RuleEntry>>().size(), 2400);
    }

private:
    [[nodiscard]] QTreeWidget* tree() const { return m_manager->findChild<QTreeWidget*>(); }
    [[nodiscard]] QTreeWidgetItem* item(int site, int row) const {
        return tree()->topLevelItem(site)->child(row);
    }
    [[nodiscard]] QPushButton* button(const char* text, QWidget* in = nullptr) const {
        for (auto* button : (in ? in : m_manager)->findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text))) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString message() const {
        for (const auto* label : m_manager->findChildren<QLabel*>()) {
            if (label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard)) {
                return label->text();
            }
        }
        return {};
    }
    [[nodiscard]] QString picture() const {
        QString text;
        for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* site = tree()->topLevelItem(i);
            text += site->isHidden() ? QString() : site->text(0) + QLatin1Char('\n');
            for (int row = 0; row < site->childCount(); ++row) {
                const QTreeWidgetItem* rule = site->child(row);
                if (!rule->isHidden()) {
                    text += QStringLiteral("  [%1] %2\n")
                                .arg(QLatin1String(rule->checkState(0) == Qt::Checked ? "x" : " "),
                                     rule->text(0));
                }
            }
        }
        return text;
    }

    ui::test::FakeLibrary m_library;
    RuleManager* m_manager = nullptr;
};

QTEST_MAIN(RuleManagerTest)
#include "rule_manager_test.moc"
