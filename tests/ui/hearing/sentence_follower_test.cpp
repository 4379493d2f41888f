// SPDX-License-Identifier: MIT
#include "hearing/sentence_follower.h"

#include "focus/page_turner.h"
#include "ui/focus/reading_view.h"
#include "widgets/motion.h"

using namespace klartext;
using namespace klartext::test;

class SentenceFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        ui::Motion::ofTheProgram().setReduced(true);
        m_window = std::make_unique<ReadingView>();
        m_follower = new ui::SentenceFollower(view());
    }
    void cleanup() {
        m_window.reset();
        ui::Motion::ofTheProgram().setReduced(false);
    }

    void bringsTheSentenceIntoView() {
        read(0, true);
        QVERIFY(m_follower->isFollowing());
        read(40, false);
        QTRY_VERIFY(isSeen(40));
        QVERIFY(m_follower->isFollowing());
    }

    void letsGoWhenAPersonScrolls() {
        read(0, true);
        view().scrollToBlock(60);
        QVERIFY(!m_follower->isFollowing());
        read(1, false);
        QVERIFY(!isSeen(1));
    }

    void turnsPages() {
        auto* pages = new ui::PageTurner(view(), m_window->lines());
        pages->setOn(true);
        read(0, true);
        int turned = 0;
        for (core::BlockId block = 1; block < 40; ++block) {
            const int before = pages->page();
            read(block, false);
            QVERIFY(m_follower->isFollowing());
            QVERIFY(isSeen(block));
            QVERIFY(pages->page() - before <= 1);
            turned += pages->page() - before;
        }
        QVERIFY(turned > 3);
    }

private:
    ui::PageView& view() const { return m_window->view(); }
    void read(core::BlockId block, bool wanted) const {
        const ui::PageDocument& page = *view().page();
        m_follower->goTo(page.positionOf(block), page.positionOf(block) + 20, wanted);
    }
    bool isSeen(core::BlockId block) const {
        QTextCursor cursor(view().page());
        cursor.setPosition(view().page()->positionOf(block));
        return view().shownRect().contains(view().cursorRect(cursor).center());
    }

    std::unique_ptr<ReadingView> m_window;
    ui::SentenceFollower* m_follower = nullptr;
};

QTEST_MAIN(SentenceFollowerTest)
#include "sentence_follower_test.moc"
