// SPDX-License-Identifier: MIT
#include "hearing/read_aloud.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "actions/action_set.h"
#include "hearing/player_bar.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "ui/document/elements.h"
#include "ui/hearing/fake_speech.h"
#include "widgets/motion.h"

using namespace klartext;
using namespace klartext::test;
using State = ui::ReadAloud::State;

namespace {

constexpr core::BlockId blockCount = 60;

std::string sentence(core::BlockId block, int number) {
    return "Block " + std::to_string(block) + " says " + std::to_string(number) +
           ", and it goes on for quite a while so that lines are filled. ";
}

QString said(core::BlockId block, int number) {
    return QString::fromStdString(sentence(block, number)).trimmed();
}

core::Article longArticle(const std::vector<core::BlockId>& without = {}) {
    core::Article article;
    article.metadata.language = "en";
    for (core::BlockId block = 0; block < blockCount; ++block) {
        if (std::find(without.begin(), without.end(), block) == without.end()) {
            article.body.children.push_back(
                paragraph(sentence(block, 1) + sentence(block, 2) + sentence(block, 3), block));
        }
    }
    return article;
}

}  // namespace

class ReadAloudTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActiveTheme> m_theme;
    std::unique_ptr<ui::ReadingPane> m_pane;
    ui::ReadAloud* m_reading = nullptr;
    QPointer<FakeSpeech> m_speech;
    int m_made = 0;

    ui::PageView& view() const { return *m_pane->view(); }
    QScrollBar& bar() const { return *view().verticalScrollBar(); }
    QString last() const { return m_speech->said.value(m_speech->said.size() - 1); }

    void start() {
        m_reading->toggle();
        m_speech->beReady();
    }
    /// The sentence is over; the silence after it, too.
    void finishSentence() {
        const qsizetype before = m_speech->said.size();
        m_speech->finish();
        QTRY_COMPARE(m_speech->said.size(), before + 1);
    }

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings->theme.setValue(ui::ThemeChoice::Light);
        ui::Motion::ofTheProgram().setReduced(true);
        m_settings->hearingSpeed.setValue(3);
        m_theme = std::make_unique<ui::ActiveTheme>(*m_settings);
        m_pane = std::make_unique<ui::ReadingPane>(*m_settings, *m_theme);
        m_made = 0;
        m_reading = new ui::ReadAloud(view(), *m_settings, [this] {
            auto speech = std::make_unique<FakeSpeech>();
            m_speech = speech.get();
            ++m_made;
            return speech;
        });
        m_pane->resize(700, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showArticle(longArticle());
        m_reading->setLanguage(QStringLiteral("en"));
    }

    void cleanup() {
        m_pane.reset();
        m_theme.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void engineIsReachedWhenItIsNeeded() {
        QVERIFY(m_speech.isNull());
        m_reading->toggle();
        QCOMPARE(m_reading->state(), State::Starting);
        QVERIFY(m_speech->started);
        QVERIFY(m_speech->said.isEmpty());
        m_speech->beReady();
        QCOMPARE(m_reading->state(), State::Speaking);
        QCOMPARE(m_speech->said, QStringList{said(0, 1)});
    }

    void sentenceFollowsSentence() {
        start();
        finishSentence();
        QCOMPARE(last(), said(0, 2));
        m_reading->forward();
        QCOMPARE(last(), said(0, 3));
        m_reading->back();
        m_reading->back();
        QCOMPARE(last(), said(0, 1));
        m_reading->back();
        QCOMPARE(last(), said(0, 1));
    }

    void startsAtTheSelectionOrWhatIsSeen() {
        view().scrollToBlock(30);
        start();
        const int first = m_reading->sentence();
        QVERIFY(first > 60 && first <= 90);
        m_reading->stop();
        view().find(QStringLiteral("Block 31 says 2"));
        m_reading->toggle();
        QCOMPARE(last(), said(31, 2));
    }

    void pauseAndGoOn() {
        start();
        finishSentence();
        m_reading->toggle();
        QCOMPARE(m_reading->state(), State::Paused);
        QVERIFY(!m_speech->speaking);
        m_reading->toggle();
        QCOMPARE(last(), said(0, 2));
        QCOMPARE(m_made, 1);
    }

    void goesOnWhenThePageIsSetAnew() {
        start();
        m_reading->startAt(view().page()->positionOf(20) + 5);
        const qsizetype before = m_speech->said.size();
        m_settings->pointSize.setValue(19);
        QTRY_COMPARE(view().page()->style().typography.pointSize, 19.0);
        m_pane->updateArticle(longArticle({3, 4}));
        QCOMPARE(m_speech->said.size(), before);
        QCOMPARE(m_reading->state(), State::Speaking);
        QCOMPARE(m_reading->sentenceText(), said(20, 1));
        finishSentence();
        QCOMPARE(last(), said(20, 2));
    }

    void goesOnAfterAParagraphThatIsTakenOut() {
        start();
        m_reading->startAt(view().page()->positionOf(20));
        m_pane->updateArticle(longArticle({20}));
        QCOMPARE(last(), said(21, 1));
    }

    void endsWithTheArticle() {
        start();
        m_reading->startAt(view().page()->characterCount() - 3);
        QCOMPARE(last(), said(blockCount - 1, 3));
        m_speech->finish();
        QCOMPARE(m_reading->state(), State::Off);
    }

    void sentenceIsKeptInView() {
        start();
        for (int i = 0; i < 30; ++i) {
            m_reading->forward();
        }
        const int position = view().page()->positionOf(10);
        QTextCursor cursor(view().page());
        cursor.setPosition(position);
        QTRY_VERIFY(view().viewport()->rect().contains(view().cursorRect(cursor)));
    }

    void neverFightsWithWhoScrolls() {
        start();
        QVERIFY(m_reading->follower().isFollowing());
        view().scrollToBlock(40);
        QVERIFY(!m_reading->follower().isFollowing());
        const int there = bar().value();
        finishSentence();
        QTest::qWait(20);
        QCOMPARE(bar().value(), there);
        m_reading->showSentence();
        QVERIFY(m_reading->follower().isFollowing());
        QTRY_COMPARE(bar().value(), 0);
    }

    void voiceIsRememberedByLanguage() {
        start();
        QCOMPARE(m_speech->saidBy.language, QStringLiteral("en-US"));
        m_reading->setVoice(
            {QStringLiteral("en-GB/English"), QStringLiteral("English"), QStringLiteral("en-GB")});
        QCOMPARE(m_speech->saidBy.language, QStringLiteral("en-GB"));
        m_reading->stop();
        m_reading->setLanguage(QStringLiteral("de"));
        m_reading->toggle();
        QCOMPARE(m_speech->saidBy.name, QStringLiteral("German"));
        m_reading->stop();
        m_reading->setLanguage(QStringLiteral("en"));
        m_reading->toggle();
        QCOMPARE(m_speech->saidBy.name, QStringLiteral("English"));
        m_reading->stop();
        m_reading->setLanguage(QStringLiteral("fi"));
        m_reading->toggle();
        QVERIFY(m_reading->isForeignVoice());
    }

    void speedIsStepped() {
        m_settings->hearingSpeed.setValue(1);
        start();
        QCOMPARE(m_speech->saidAt, 0.0);
        m_reading->faster();
        QCOMPARE(m_reading->speed(), 1.25);
        QVERIFY(m_speech->saidAt > 0);
        m_reading->slower();
        m_reading->slower();
        QVERIFY(m_speech->saidAt < 0);
    }

    void troubleIsSaidAndTriedAgain() {
        m_reading->toggle();
        m_speech->fail(ui::SpeechTrouble::NoService);
        QCOMPARE(m_reading->state(), State::Paused);
        QVERIFY(ui::troubleSentence(m_reading->trouble())
                    .contains(QStringLiteral("speech-dispatcher")));
        m_reading->toggle();
        QCOMPARE(m_made, 2);
        QCOMPARE(m_reading->trouble(), ui::SpeechTrouble::None);
        m_speech->beReady();
        QCOMPARE(last(), said(0, 1));
    }

    void pageWithoutTextIsNotRead() {
        m_pane->showArticle(core::Article{});
        m_reading->toggle();
        QCOMPARE(m_reading->state(), State::Off);
    }

    void barFitsTheWindowAndTakesKeys() {
        QWidget window;
        const ui::ActionSet actions(&window);
        ui::PlayerBar player(*m_reading, actions, *m_settings, &window);
        QVERIFY(player.isHidden());
        start();
        QVERIFY(!player.isHidden());
        QVERIFY(player.minimumSizeHint().width() < 520);
        QTest::keyClick(&player, Qt::Key_Right);
        QCOMPARE(last(), said(0, 2));
        QTest::keyClick(&player, Qt::Key_Left);
        QCOMPARE(last(), said(0, 1));
        QTest::keyClick(&player, Qt::Key_Space);
        QCOMPARE(m_reading->state(), State::Paused);
        QTest::keyClick(&player, Qt::Key_Minus);
        QCOMPARE(m_reading->speed(), 2.5);
        QTest::keyClick(&player, Qt::Key_Escape);
        QCOMPARE(m_reading->state(), State::Off);
        QVERIFY(player.isHidden());
    }
};

QTEST_MAIN(ReadAloudTest)
#include "read_aloud_test.moc"
