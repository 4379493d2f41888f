// SPDX-License-Identifier: MIT
#include "panes/removed_pane.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "models/removed_filter.h"
#include "models/removed_model.h"
#include "models/sentences.h"
#include "panes/removed_view.h"
#include "support/sample_page.h"
#include "widgets/kind_menu.h"

using namespace klartext;
using namespace klartext::ui;

class RemovedPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window.emplace();
        m_extraction = test::samplePage();
        m_share = core::test::blockOf(*m_extraction, "share this");
        m_window->page.setPage(m_extraction, {});
        m_window->pane.resize(360, 700);
        m_window->pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->pane));
    }
    void cleanup() { m_window.reset(); }

    void saysHowMuchWasLeftOut() {
        const core::Tally& tally = m_window->page.article().tally;
        const QString words = label("wordTally")->text();
        QVERIFY2(words.contains(QString::number(tally.wordsRemoved)), qPrintable(words));
        QVERIFY2(words.contains(u" %"), qPrintable(words));
        QVERIFY(label("blockTally")->text().contains(QString::number(tally.blocksRemoved)));
    }

    void putsBackWithTheKeyRAndTakesOutWithDelete() {
        m_window->pane.select(m_share);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_R);
        QVERIFY(m_window->page.isKept(m_share));
        QCOMPARE(tree()->currentIndex().data(RemovedModel::StateRole).toInt(),
                 static_cast<int>(RemovedModel::State::Restored));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QVERIFY(!m_window->page.isKept(m_share));
    }

    void putsBackWithTheButton() {
        m_window->pane.select(m_share);
        for (QToolButton* button : m_window->pane.findChildren<QToolButton*>()) {
            if (button->defaultAction() == m_window->actions[ActionId::PutBack]) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(m_window->page.isKept(m_share));
    }

    void typesLettersIntoTheFilter() {
        m_window->pane.select(m_share);
        filter()->setFocus();
        QTest::keyClicks(filter(), QStringLiteral("river"));
        QVERIFY(!m_window->page.isKept(m_share));
        QCOMPARE(filter()->text(), QStringLiteral("river"));
        QVERIFY(label("emptyState")->isVisible());
        QVERIFY(label("emptyState")->text().contains(u"“river”"));
    }

    void letsGoOfWhatWasSelectedInAVeryLongList() {
        showManyWays(3200);
        QVERIFY(m_window->page.removedEntries().size() > 3000);
        m_window->pane.select(core::test::blockOf(*m_extraction, "way 7"));
        QVERIFY(m_window->actions[ActionId::PutBack]->isEnabled());
        filter()->setText(QStringLiteral("harbour"));
        QTRY_VERIFY(tree()->selectionModel()->selectedIndexes().isEmpty());
        QVERIFY(!m_window->actions[ActionId::PutBack]->isEnabled());
        QVERIFY(label("emptyState")->text().contains(u"“harbour”"));
    }

    void keepsTheSelectionInAVeryLongList() {
        showManyWays(3200);
        const core::BlockId way = core::test::blockOf(*m_extraction, "way 77");
        m_window->pane.select(way);
        filter()->setText(QStringLiteral("way 77"));
        const auto isSelected = [&] {
            return tree()
                ->currentIndex()
                .data(RemovedModel::BlocksRole)
                .value<QList<core::BlockId>>()
                .contains(way);
        };
        QTRY_VERIFY(isSearched() && isSelected());
        m_window->page.remove({core::test::blockOf(*m_extraction, "The river rose")});
        QTRY_VERIFY(isSearched() && isSelected());
        auto* order = m_window->pane.findChild<QComboBox*>();
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QVERIFY(!isSearched());
        QTRY_VERIFY(isSearched() && isSelected());
        QVERIFY(m_window->actions[ActionId::PutBack]->isEnabled());
        m_window->settings.removedInPageOrder.reset();
    }

    void unfoldsWhatTheFilterFinds_data() {
        QTest::addColumn<int>("count");
        QTest::newRow("some hundred") << 400;
        QTest::newRow("very many") << 5200;
    }

    void unfoldsWhatTheFilterFinds() {
        QFETCH(int, count);
        showManyWays(count);
        const QAbstractItemModel* model = tree()->model();
        QVERIFY(!tree()->isExpanded(model->index(0, 0)));
        filter()->setText(QStringLiteral("way 77"));
        QTRY_VERIFY(isSearched());
        QVERIFY(model->rowCount() == 1 && model->rowCount(model->index(0, 0)) > 0);
        const QModelIndex hit = model->index(0, 0, model->index(0, 0));
        QTRY_VERIFY(tree()->isExpanded(hit.parent()));
        QVERIFY(tree()->visualRect(hit).isValid());
    }

    void groupIsNamedOnce() {
        m_window->pane.select(m_share);
        tree()->setCurrentIndex(tree()->currentIndex().parent());
        QVERIFY(!label("detailKind")->isVisible());
        m_window->actions[ActionId::PutBack]->trigger();
        QVERIFY(m_window->page.isKept(m_share));
        QVERIFY(!label("detailKind")->isVisible());
        m_window->settings.theme.setValue(ThemeChoice::Dark);
        QVERIFY(!label("detailKind")->isVisible());
        m_window->settings.theme.reset();
    }

    void putsAWholeGroupBack() {
        const core::BlockId menu = core::test::blockOf(*m_extraction, "menu: home");
        m_window->pane.select(menu);
        QModelIndex group = tree()->currentIndex();
        while (group.parent().isValid()) {
            group = group.parent();
        }
        tree()->setCurrentIndex(group);
        m_window->actions[ActionId::PutBack]->trigger();
        QVERIFY(m_window->page.isKept(menu));
        QVERIFY(m_window->page.isKept(menu + 1));
        QVERIFY(!m_window->page.isKept(m_share));
    }

    void hidesKindsAndRemembersIt() {
        auto* menu = m_window->pane.findChild<KindMenu*>();
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == kindLabel(core::BoilerplateKind::Share);
        });
        QVERIFY(found != actions.end() && (*found)->isVisible());
        (*found)->trigger();
        QCOMPARE(m_window->settings.hiddenKinds.value(), QStringList{QStringLiteral("share")});
        m_window->pane.select(m_share);
        QVERIFY(!tree()->currentIndex().isValid());
        QSignalSpy selected(&m_window->pane, &RemovedPane::blockSelected);
        while (m_window->pane.selectNeighbour(true)) {
        }
        QCOMPARE(selected.size(), 2);
        (*found)->trigger();
        QVERIFY(m_window->settings.hiddenKinds.value().isEmpty());
    }

    void unfoldsTheEvidence() {
        m_window->pane.select(m_share);
        QLabel* evidence = label("detailEvidence");
        QVERIFY(!evidence->isVisible());
        for (QToolButton* button : m_window->pane.findChildren<QToolButton*>()) {
            if (button->text() == u"Why?") {
                QVERIFY(button->isVisible());
                button->click();
            }
        }
        QVERIFY(evidence->isVisible());
        QVERIFY2(evidence->text().contains(u"2 %"), qPrintable(evidence->text()));
        QVERIFY(m_window->settings.evidence.value());
        m_window->settings.evidence.reset();
    }

    void listsWhatAPersonRemoved() {
        const core::BlockId river = core::test::blockOf(*m_extraction, "first paragraph");
        m_window->page.remove({river});
        m_window->pane.select(river);
        QVERIFY(tree()->currentIndex().data(RemovedModel::ByPersonRole).toBool());
        QCOMPARE(label("detailKind")->text(), QStringLiteral("Removed by you"));
        m_window->actions[ActionId::PutBack]->trigger();
        QVERIFY(m_window->page.isKept(river));
    }

    void picksWithoutAsking() {
        QSignalSpy selected(&m_window->pane, &RemovedPane::blockSelected);
        m_window->pane.pick(m_share);
        QVERIFY(tree()->currentIndex().isValid());
        QCOMPARE(selected.size(), 0);
    }

    void saysWhereTheSelectedBlockStood() {
        QSignalSpy selected(&m_window->pane, &RemovedPane::blockSelected);
        m_window->pane.select(m_share);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.at(0).at(0).value<core::BlockId>(), m_share);
        QCOMPARE(selected.at(0).at(1).value<core::BlockId>(),
                 core::test::blockOf(*m_extraction, "first paragraph"));
        QVERIFY(label("detailReason")->text().endsWith(u'.'));
        QVERIFY(label("detailKind")->text().contains(u"98 %"));
    }

    void walksThroughWhatWasRemoved() {
        QSignalSpy selected(&m_window->pane, &RemovedPane::blockSelected);
        while (m_window->pane.selectNeighbour(true)) {
        }
        QCOMPARE(selected.size(), 3);
        QCOMPARE(selected.last().at(0).value<core::BlockId>(), m_share);
        QVERIFY(m_window->pane.selectNeighbour(false));
    }

    void remembersTheOrderAndTheSelection() {
        m_window->pane.select(m_share);
        auto* order = m_window->pane.findChild<QComboBox*>();
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QVERIFY(m_window->settings.removedInPageOrder.value());
        QVERIFY(!tree()->model()->index(0, 0).data().toString().isEmpty());
        QCOMPARE(
            tree()->currentIndex().data(RemovedModel::BlocksRole).value<QList<core::BlockId>>(),
            QList<core::BlockId>{m_share});
    }

    void speaksWhenThereIsNothingToShow() {
        m_window->page.clear();
        QVERIFY(label("emptyState")->isVisible());
        m_window->page.setPage(std::make_shared<core::Extraction>(
                                   core::test::judgedPage("<p>Nothing but an article.</p>")),
                               {});
        QVERIFY(label("emptyState")->text().contains(u"Nothing was left out"));
    }

    void namesEveryControl() {
        for (const QWidget* widget : m_window->pane.findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() &&
                qobject_cast<const QToolButton*>(widget) == nullptr) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

private:
    struct Window {
        Settings settings;
        ActiveTheme theme{settings};
        PageModel page;
        QWidget owner;
        ActionSet actions{&owner};
        RemovedPane pane{page, settings, theme, actions};
    };

    void showManyWays(int count) {
        std::string html =
            "<p>The river rose again, and people carried up the hill what they had.</p>";
        for (int i = 0; i < count; ++i) {
            html += "<p>REMOVED way " + std::to_string(i) + "</p>";
        }
        m_extraction = std::make_shared<const core::Extraction>(core::test::judgedPage(html));
        m_window->page.setPage(m_extraction, {});
    }

    QLabel* label(const char* name) {
        return m_window->pane.findChild<QLabel*>(QString::fromUtf8(name));
    }
    bool isSearched() {
        return !qobject_cast<const RemovedFilter*>(tree()->model())->isSearching();
    }
    QTreeView* tree() { return m_window->pane.findChild<RemovedView*>(); }
    QLineEdit* filter() { return m_window->pane.findChild<QLineEdit*>(); }

    std::optional<Window> m_window;
    std::shared_ptr<const core::Extraction> m_extraction;
    core::BlockId m_share = core::noBlock;
};

QTEST_MAIN(RemovedPaneTest)
#include "removed_pane_test.moc"
