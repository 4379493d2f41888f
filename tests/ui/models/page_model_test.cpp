// SPDX-License-Identifier: MIT
#include "models/page_model.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "support/sample_page.h"

using namespace klartext;
using ui::PageModel;

class PageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_extraction = test::samplePage();
        m_page.setPage(m_extraction, {});
        m_share = core::test::blockOf(*m_extraction, "share this");
        m_first = core::test::blockOf(*m_extraction, "first paragraph");
        QVERIFY(m_share != core::noBlock);
        QVERIFY(m_first != core::noBlock);
    }

    void putsABlockBack() {
        QSignalSpy changed(&m_page, &PageModel::overridesChanged);
        const int before = m_page.article().tally.blocksRemoved;
        m_page.restore({m_share});
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_page.isKept(m_share));
        QCOMPARE(m_page.article().tally.blocksRemoved, before - 1);
    }

    void stillListsWhatWasPutBack() {
        m_page.restore({m_share});
        QVERIFY(lists(m_share));
    }

    void forgetsADecisionThatWasTakenBack() {
        m_page.restore({m_share});
        m_page.remove({m_share});
        QVERIFY(m_page.overrides().empty());
        QVERIFY(!m_page.isKept(m_share));
    }

    void takesOutWhatTheJudgeKept() {
        m_page.remove({m_first});
        QVERIFY(!m_page.isKept(m_first));
        QVERIFY(lists(m_first));
        m_page.restore({m_first});
        QVERIFY(!lists(m_first));
    }

    void undoesAndDoesAgain() {
        m_page.restore({m_share});
        m_page.remove({m_first});
        m_page.undoStack().undo();
        QVERIFY(m_page.isKept(m_first));
        QVERIFY(m_page.isKept(m_share));
        m_page.undoStack().undo();
        QVERIFY(m_page.overrides().empty());
        m_page.undoStack().redo();
        QVERIFY(m_page.isKept(m_share));
    }

    void leavesNoUndoStepForNothing() {
        m_page.remove({m_share});
        m_page.restore({m_first, 100000});
        QVERIFY(!m_page.undoStack().canUndo());
    }

    void losesNoDecisionOnALargePage() {
        std::string html = "<p>The first paragraph.</p><p>REMOVED share this</p>";
        for (int i = 0; i < 20'000; ++i) html += "<p>x";
        const auto large =
            std::make_shared<const core::Extraction>(core::test::judgedPage(html.c_str()));
        const core::BlockId share = core::test::blockOf(*large, "share this");
        m_page.setPage(large, {});
        QSignalSpy changed(&m_page, &PageModel::overridesChanged);
        QSignalSpy decided(&m_page, &PageModel::decided);
        m_page.restore({share});
        QVERIFY(m_page.newestOverrides().at(share));
        QTRY_VERIFY(m_page.isKept(share));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(m_page.newestOverrides(), m_page.overrides());
        m_page.undoStack().undo();
        QVERIFY(m_page.newestOverrides().empty());
        QTRY_VERIFY(!m_page.isKept(share));
    }

    void forgetsUndoWithThePage() {
        m_page.restore({m_share});
        m_page.setPage(m_extraction, {{m_share, true}});
        QVERIFY(!m_page.undoStack().canUndo());
        QVERIFY(m_page.isKept(m_share));
    }

private:
    bool lists(core::BlockId block) const {
        const auto entries = m_page.removedEntries();
        return std::ranges::any_of(
            entries, [block](const core::RemovedEntry& entry) { return entry.block == block; });
    }

    std::shared_ptr<const core::Extraction> m_extraction;
    PageModel m_page;
    core::BlockId m_share = core::noBlock;
    core::BlockId m_first = core::noBlock;
};

QTEST_GUILESS_MAIN(PageModelTest)
#include "page_model_test.moc"
