// SPDX-License-Identifier: MIT
#include "models/removed_filter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/removed_model.h"
#include "models/sentences.h"
#include "support/loop_gaps.h"
#include "support/removed_entries.h"
#include "support/slowness.h"

using namespace klartext;

class RemovedFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto entries =
            test::removedEntries(QStringLiteral("consent 1 We value your privacy\n"
                                                "navigation 2 Home\n"
                                                "navigation 2 Politics\n"
                                                "legal 3 Imprint and privacy\n"));
        entries[3].reasons = {{core::ReasonId::InFooter, 0, {}}};
        m_model.show(std::move(entries), {});
        m_filter.setSourceModel(&m_model);
    }

    void showsEverythingWithoutWords() {
        m_filter.setWords(QStringLiteral("  "));
        QCOMPARE(m_filter.rowCount(), 3);
    }

    void hidesKinds() {
        ui::KindSet hidden;
        hidden.set(core::BoilerplateKind::Navigation, true);
        hidden.set(core::BoilerplateKind::Legal, true);
        m_filter.setHiddenKinds(hidden);
        QCOMPARE(test::treePicture(m_filter), kind(core::BoilerplateKind::Consent) +
                                                  QStringLiteral("  We value your privacy\n"));
        m_filter.setHiddenKinds({});
        QCOMPARE(m_filter.rowCount(), 3);
    }

    void kindsHaveLastingNames() {
        ui::KindSet kinds;
        kinds.set(core::BoilerplateKind::Navigation, true);
        kinds.set(core::BoilerplateKind::Legal, true);
        QCOMPARE(kinds.names(),
                 (QStringList{QStringLiteral("navigation"), QStringLiteral("legal")}));
        QVERIFY(ui::KindSet(kinds.names()) == kinds);
        QVERIFY(ui::KindSet({QStringLiteral("no such kind")}).isEmpty());
    }

    void findsTextInEveryKind() {
        m_filter.setWords(QStringLiteral("PRIVACY"));
        QCOMPARE(test::treePicture(m_filter), kind(core::BoilerplateKind::Consent) +
                                                  QStringLiteral("  We value your privacy\n") +
                                                  kind(core::BoilerplateKind::Legal) +
                                                  QStringLiteral("  Imprint and privacy\n"));
    }

    void wantsEachWord() {
        m_filter.setWords(QStringLiteral("privacy imprint"));
        QCOMPARE(test::treePicture(m_filter),
                 kind(core::BoilerplateKind::Legal) + QStringLiteral("  Imprint and privacy\n"));
    }

    void findsOneBlockOfARun() {
        m_filter.setWords(QStringLiteral("politics"));
        QCOMPARE(test::treePicture(m_filter),
                 kind(core::BoilerplateKind::Navigation) + QStringLiteral("  Home · Politics\n"
                                                                          "    Politics\n"));
    }

    void findsKindsAndReasons() {
        m_filter.setWords(ui::kindLabel(core::BoilerplateKind::Consent));
        QCOMPARE(m_filter.rowCount(), 1);
        m_filter.setWords(QStringLiteral("footer"));
        QCOMPARE(test::treePicture(m_filter),
                 kind(core::BoilerplateKind::Legal) + QStringLiteral("  Imprint and privacy\n"));
    }

    void staysAModelWhileTheWordsChange() {
        QAbstractItemModelTester tester(&m_filter);
        for (const char* words : {"privacy", "home", "", "nothing like it", "im"}) {
            m_filter.setWords(QString::fromUtf8(words));
        }
    }

    void filtersVeryManyInOneGo() {
        ui::RemovedModel model;
        model.show(manyTopics(4000, 1), {});
        ui::RemovedFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        const auto blocksOfTheRun = [&filter] {
            return filter.rowCount(filter.index(0, 0, filter.index(0, 0)));
        };
        QCOMPARE(blocksOfTheRun(), 4000);
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        filter.setWords(QStringLiteral("topic 399"));
        QTRY_COMPARE(blocksOfTheRun(), 14);
        QVERIFY(!filter.isSearching());
        QCOMPARE(removed.size(), 0);
        filter.setWords({});
        QCOMPARE(blocksOfTheRun(), 4000);
    }

    void answersWhileItLooksThroughVeryMany_data() {
        QTest::addColumn<int>("runs");
        QTest::newRow("one run") << 1;
        QTest::newRow("as many runs") << 50'000;
    }

    void answersWhileItLooksThroughVeryMany() {
        QFETCH(int, runs);
        ui::RemovedModel model;
        model.show(manyTopics(50'000, runs), {});
        ui::RemovedFilter filter;
        filter.setSourceModel(&model);
        test::LoopGaps gaps;
        filter.setWords(QStringLiteral("topic 4999"));
        QVERIFY(filter.isSearching());
        // What was shown stays until all is looked at.
        QCOMPARE(filter.rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!filter.isSearching(), 60'000);
        QVERIFY(test::treePicture(filter).contains(QLatin1String("Topic 49990\n")));
        QVERIFY(!test::treePicture(filter).contains(QLatin1String("Topic 49800\n")));
        if (test::slowness() == 1) {
            QCOMPARE_LE(gaps.take().front(), 50.0);
        }
    }

    void looksForTheNewestWordsAlone() {
        ui::RemovedModel model;
        model.show(manyTopics(5000, 5000), {});
        ui::RemovedFilter filter;
        filter.setSourceModel(&model);
        filter.setWords(QStringLiteral("nothing like it"));
        filter.setWords(QStringLiteral("topic 4999"));
        QTRY_VERIFY(!filter.isSearching());
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
        filter.setWords(QStringLiteral("nothing like it"));
        filter.setWords({});
        QVERIFY(!filter.isSearching());
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 5000);
    }

    void looksThroughAnotherPageAnew() {
        ui::RemovedModel model;
        model.show(manyTopics(5000, 5000), {});
        ui::RemovedFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        filter.setWords(QStringLiteral("topic 499"));
        QTRY_COMPARE(filter.rowCount(filter.index(0, 0)), 15);
        model.show(manyTopics(4000, 4000), {});
        QVERIFY(filter.isSearching());
        QCOMPARE(filter.rowCount(), 0);
        QTRY_COMPARE(filter.rowCount(filter.index(0, 0)), 4);
        model.setOrder(ui::RemovedModel::Order::ByPage);
        QTRY_COMPARE(filter.rowCount(), 4);
        model.show(manyTopics(400, 400), {});
        QVERIFY(!filter.isSearching());
        QCOMPARE(filter.rowCount(), 0);
        model.show(manyTopics(500, 500), {});
        QCOMPARE(filter.rowCount(), 1);
    }

    /// A page of the same template, or the same one in another encoding.
    void looksThroughOtherTextsOfTheSameBlocks() {
        ui::RemovedModel model;
        ui::RemovedFilter filter;
        filter.setSourceModel(&model);
        model.show(
            test::removedEntries(QStringLiteral("navigation 1 Gr\u00c3\u00b6\u00c3\u009fe\n")), {});
        filter.setWords(QStringLiteral("gr\u00f6\u00dfe"));
        QCOMPARE(filter.rowCount(), 0);
        model.show(test::removedEntries(QStringLiteral("navigation 1 Gr\u00f6\u00dfe\n")), {});
        QCOMPARE(filter.rowCount(), 1);
        auto entries = test::removedEntries(QStringLiteral("navigation 1 Gr\u00f6\u00dfe\n"));
        entries[0].reasons = {{core::ReasonId::InFooter, 0, {}}};
        filter.setWords(QStringLiteral("footer"));
        QCOMPARE(filter.rowCount(), 0);
        model.show(std::move(entries), {});
        QCOMPARE(filter.rowCount(), 1);
    }

private:
    /// Menus of topics with their numbers, in so many runs.
    static std::vector<core::RemovedEntry> manyTopics(int count, int runs) {
        QString picture;
        for (int i = 0; i < count; ++i) {
            picture += QStringLiteral("navigation %1 Topic %2\n").arg(i % runs).arg(i);
        }
        return test::removedEntries(picture);
    }

    static QString kind(core::BoilerplateKind kind) {
        return ui::kindLabel(kind) + QLatin1Char('\n');
    }

    ui::RemovedModel m_model;
    ui::RemovedFilter m_filter;
};

QTEST_GUILESS_MAIN(RemovedFilterTest)
#include "removed_filter_test.moc"
