// SPDX-License-Identifier: MIT
#include "models/removed_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "models/sentences.h"
#include "support/removed_entries.h"
#include "support/slowness.h"

using namespace klartext;
using ui::RemovedModel;

namespace {

const QString page = QStringLiteral(
    "navigation 1 Home\n"
    "navigation 1 Politics\n"
    "share 2 Tell your friends\n"
    "navigation 3 Contact\n");

}  // namespace

class RemovedModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByKindInTheOrderOfKinds() {
        RemovedModel model;
        QAbstractItemModelTester tester(&model);
        model.show(test::removedEntries(page), {});
        QCOMPARE(test::treePicture(model), nav() +
                                               QStringLiteral("  Home · Politics\n"
                                                              "    Home\n"
                                                              "    Politics\n"
                                                              "  Contact\n") +
                                               share() + QStringLiteral("  Tell your friends\n"));
    }

    void standsInPageOrder() {
        RemovedModel model;
        QAbstractItemModelTester tester(&model);
        model.show(test::removedEntries(page), {});
        model.setOrder(RemovedModel::Order::ByPage);
        QCOMPARE(test::treePicture(model), QStringLiteral("Home · Politics\n"
                                                          "  Home\n"
                                                          "  Politics\n"
                                                          "Tell your friends\n"
                                                          "Contact\n"));
    }

    void findsTheItemOfABlock() {
        RemovedModel model;
        model.show(test::removedEntries(page), {});
        QCOMPARE(model.indexOf(11).data().toString(), QStringLiteral("Politics"));
        QCOMPARE(model.indexOf(11).parent().data().toString(), QStringLiteral("Home · Politics"));
        QVERIFY(!model.indexOf(9).isValid());
        QVERIFY(!model.indexOf(99).isValid());
    }

    void goesFromRunToRunInPageOrder() {
        for (const auto order : {RemovedModel::Order::ByKind, RemovedModel::Order::ByPage}) {
            RemovedModel model;
            model.setOrder(order);
            model.show(test::removedEntries(page), {});
            QCOMPARE(model.neighbour({}, true), std::optional<core::BlockId>(10));
            QCOMPARE(model.neighbour(11, true), std::optional<core::BlockId>(12));
            QCOMPARE(model.neighbour(12, true), std::optional<core::BlockId>(13));
            QCOMPARE(model.neighbour(13, true), std::optional<core::BlockId>());
            QCOMPARE(model.neighbour(13, false), std::optional<core::BlockId>(12));
            QCOMPARE(model.neighbour(12, false), std::optional<core::BlockId>(10));
            QCOMPARE(model.neighbour({}, false), std::optional<core::BlockId>(13));
        }
    }

    void keepsItsIndexesWhenABlockIsPutBack() {
        RemovedModel model;
        QAbstractItemModelTester tester(&model);
        model.show(test::removedEntries(page), {});
        const QPersistentModelIndex politics(model.indexOf(11));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(test::removedEntries(page), {{11, true}});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(stateOf(politics), RemovedModel::State::Restored);
        QCOMPARE(stateOf(politics.parent()), RemovedModel::State::Mixed);
        QCOMPARE(stateOf(model.indexOf(13)), RemovedModel::State::Removed);
    }

    void saysOfARunOnlyWhatIsTrueOfEachBlock() {
        auto entries = test::removedEntries(page);
        const core::Reason inMenu{core::ReasonId::InNavigation, 0, {}};
        const core::Reason allLink{core::ReasonId::AllLink, 0, {}};
        entries[0].reasons = {inMenu, allLink};
        entries[1].reasons = {inMenu};
        RemovedModel model;
        model.show(entries, {});
        const QModelIndex run = model.indexOf(10).parent();
        QCOMPARE(reasonOf(run), ui::reasonsSentence({inMenu}));
        QCOMPARE(reasonOf(model.indexOf(10)), ui::reasonsSentence({inMenu, allLink}));
    }

    void saysHowSureTheLeastCertainBlockIs() {
        auto entries = test::removedEntries(page);
        entries[1].confidence = 0.5F;
        RemovedModel model;
        model.show(entries, {});
        QCOMPARE(model.indexOf(10).data(RemovedModel::CertaintyWordRole).toString(),
                 QStringLiteral("almost certain"));
        QCOMPARE(model.indexOf(10).parent().data(RemovedModel::CertaintyWordRole).toString(),
                 QStringLiteral("uncertain"));
        QVERIFY(model.indexOf(11).data(Qt::ToolTipRole).toString().contains(u"50 %"));
    }

    void doesNotClaimCertaintyForAPersonsDecision() {
        auto entries = test::removedEntries(page);
        entries[2].byPerson = true;
        RemovedModel model;
        model.show(entries, {});
        QCOMPARE(reasonOf(model.indexOf(12)), QStringLiteral("You took it out."));
        QVERIFY(model.indexOf(12).data(RemovedModel::CertaintyWordRole).toString().isEmpty());
    }

    void listsWhatAPersonTookOutFirst() {
        auto entries = test::removedEntries(page);
        entries[2].byPerson = true;
        entries[2].group = 7;
        entries[2].text.clear();
        RemovedModel model;
        QAbstractItemModelTester tester(&model);
        model.show(entries, {});
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Removed by you"));
        QVERIFY(model.index(0, 0).data(RemovedModel::ByPersonRole).toBool());
        QCOMPARE(model.indexOf(12).data().toString(), QStringLiteral("(a picture)"));
        QVERIFY(model.indexOf(12).data(RemovedModel::EvidenceRole).toString().isEmpty());
        QCOMPARE(model.rowCount(), 2);
    }

    void saysWhatWasMeasured() {
        auto entries = test::removedEntries(page);
        entries[0].reasons = {{core::ReasonId::LinkDensity, 83, {}},
                              {core::ReasonId::InFooter, 0, {}},
                              {core::ReasonId::OneOfMany, 14, {}}};
        entries[1].reasons = {{core::ReasonId::ShortFragment, 2, {}}};
        RemovedModel model;
        model.show(entries, {});
        const auto evidence = [](const QModelIndex& index) {
            return index.data(RemovedModel::EvidenceRole).toString();
        };
        QCOMPARE(evidence(model.indexOf(10)),
                 QStringLiteral("83 % of its words are links · stands in the page's footer · is "
                                "one of 14 blocks of the same shape\n"
                                "Probability that it belongs to the article: 3 %"));
        QVERIFY(evidence(model.indexOf(10).parent()).contains(u"“Politics”: has only 2 words"));
        // The list has room for the strongest reasons alone.
        QVERIFY(!reasonOf(model.indexOf(10)).contains(u"14"));
    }

    void knowsTheShareOfAKind() {
        auto entries = test::removedEntries(page);
        for (core::RemovedEntry& entry : entries) {
            entry.words = 5;
        }
        RemovedModel model;
        model.show(entries, {}, 100);
        QCOMPARE(model.index(0, 0).data(RemovedModel::ShareRole).toDouble(), 0.15);
        model.show(entries, {{10, true}}, 100);
        QCOMPARE(model.index(0, 0).data(RemovedModel::ShareRole).toDouble(), 0.1);
    }

    void stopsAtUncertainBlocksAlone() {
        auto entries = test::removedEntries(page);
        entries[1].doubted = true;
        entries[3].doubted = true;
        RemovedModel model;
        model.show(entries, {});
        QCOMPARE(model.neighbour({}, true, true), std::optional<core::BlockId>(11));
        QCOMPARE(model.neighbour(11, true, true), std::optional<core::BlockId>(13));
        QCOMPARE(model.neighbour(13, true, true), std::optional<core::BlockId>());
        QCOMPARE(model.neighbour(13, false, true), std::optional<core::BlockId>(11));
        QVERIFY(model.indexOf(11).parent().data(RemovedModel::UncertainRole).toBool());
        QVERIFY(!model.indexOf(10).data(RemovedModel::UncertainRole).toBool());
    }

    void shortensLongTextsInTheListOnly() {
        auto entries = test::removedEntries(page);
        entries[3].text = std::string(5000, 'x');
        RemovedModel model;
        model.show(entries, {});
        QVERIFY(model.indexOf(13).data().toString().size() < 300);
        QCOMPARE(model.indexOf(13).data(RemovedModel::TextRole).toString().size(), 5000);
    }

    void takesFiveThousandEntriesAtOnce() {
        QString many;
        for (int i = 0; i < 5000; ++i) {
            many += QStringLiteral("related %1 Teaser number %1\n").arg(i);
        }
        const auto entries = test::removedEntries(many);
        RemovedModel model;
        QElapsedTimer timer;
        timer.start();
        model.show(entries, {});
        model.setOrder(RemovedModel::Order::ByPage);
        QCOMPARE(model.rowCount(), 5000);
        for (core::BlockId block = 10; block < 5010; ++block) {
            QVERIFY(model.indexOf(block).isValid());
        }
        QVERIFY2(timer.elapsed() < 1000 * test::slowness(),
                 qPrintable(QString::number(timer.elapsed())));
    }

private:
    static QString nav() {
        return ui::kindLabel(core::BoilerplateKind::Navigation) + QLatin1Char('\n');
    }
    static QString share() {
        return ui::kindLabel(core::BoilerplateKind::Share) + QLatin1Char('\n');
    }
    static RemovedModel::State stateOf(const QModelIndex& index) {
        return RemovedModel::State(index.data(RemovedModel::StateRole).toInt());
    }
    static QString reasonOf(const QModelIndex& index) {
        return index.data(RemovedModel::ReasonRole).toString();
    }
};

QTEST_GUILESS_MAIN(RemovedModelTest)
#include "removed_model_test.moc"
