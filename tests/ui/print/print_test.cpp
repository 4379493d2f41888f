// SPDX-License-Identifier: MIT
#include "print/print.h"

#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QSemaphore>
#include <QTest>
#include <QTimer>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "export/saving_dialog.h"
#include "print/work_beside.h"
#include "support/loop_gaps.h"
#include "support/slowness.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::ui;
using namespace klartext::test;

namespace {

core::Article articleOf(int paragraphs) {
    core::Article article;
    article.metadata.title = "The Bridge";
    std::string words;
    for (int i = 0; i < 12; ++i) {
        words += "The council decided after a long debate that it will be built. ";
    }
    for (int i = 0; i < paragraphs; ++i) {
        article.body.children.push_back(paragraph(words));
    }
    return article;
}

Typography typography() {
    Typography chosen;
    chosen.family = defaultReadingFamily();
    return chosen;
}

}  // namespace

class PrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }

    void previewShowsThePages() {
        printArticle(articleOf(60), {}, typography(), m_window.get());
        QVERIFY(dialog()->isVisible());
        QTRY_VERIFY(preview()->pageCount() > 3);
        dialog()->reject();
        QTRY_VERIFY(dialog() == nullptr);
    }

    /// 70,000 words.
    void windowAnswersWhileALongTextIsSet() {
        LoopGaps gaps;
        printArticle(articleOf(500), {}, typography(), m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(preview()->pageCount() > 100, 120'000);
        QTest::qWait(300);
        const std::vector<double> longest = gaps.take();
        QVERIFY(!longest.empty());
        QVERIFY2(longest.front() < 50 * slowness(), qPrintable(QString::number(longest.front())));
    }

    void nothingHappensToThePreviewMeanwhile() {
        bool wasOpen = false;
        meanwhile([&] {
            dialog()->close();
            QTest::keyClick(dialog(), Qt::Key_Escape);
            wasOpen = dialog()->isVisible();
        });
        printArticle(articleOf(300), {}, typography(), m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(preview()->pageCount() > 50, 120'000);
        QVERIFY(wasOpen);
        QCOMPARE(progress(), nullptr);
        dialog()->close();
        QTRY_VERIFY(dialog() == nullptr);
    }

    void whoGivesUpGetsBackToTheText() {
        int pages = 0;
        meanwhile([&] {
            pages = preview()->pageCount();
            progress()->reject();
        });
        printArticle(articleOf(500), {}, typography(), m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr, 120'000);
        QCOMPARE(pages, 1);
    }

    /// The pages it had are gone as soon as new ones are begun.
    void previewPaintsNothingWhileItsPagesAreSetAnew() {
        printArticle(articleOf(300), {}, typography(), m_window.get());
        QTRY_VERIFY_WITH_TIMEOUT(preview()->pageCount() > 50, 120'000);
        QTRY_VERIFY(preview()->updatesEnabled());
        bool painted = true;
        meanwhile([&] { painted = preview()->updatesEnabled(); });
        preview()->updatePreview();
        QVERIFY(!painted);
        QTRY_VERIFY(preview()->updatesEnabled());
    }

    void windowThatIsClosedMeanwhileStaysUntilTheWorkHasEnded() {
        const QPointer window = m_window.release();
        window->setAttribute(Qt::WA_DeleteOnClose);
        bool stayed = false;
        meanwhile(window, [&] {
            window->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            stayed = window && window->isVisible();
        });
        printArticle(articleOf(500), {}, typography(), window);
        QTRY_VERIFY_WITH_TIMEOUT(window == nullptr, 120'000);
        QVERIFY(stayed);
    }

    void nothingStopsWhatGoesToAPrinter() {
        QDialog dialog(m_window.get());
        bool wasStopped = true;
        bool isShown = false;
        QSemaphore bound;
        QSemaphore asked;
        meanwhile([&] {
            bound.acquire();
            progress()->show();
            progress()->reject();
            isShown = progress()->isVisible();
            asked.release();
        });
        const bool done = workBeside(dialog, QStringLiteral("The Bridge"), [&](Stoppable& work) {
            QVERIFY(work.bind());
            bound.release();
            asked.acquire();
            wasStopped = work.isStopped();
        });
        QVERIFY(done && isShown && !wasStopped);
    }

    void whatWasStoppedGoesToNoPrinter() {
        QDialog dialog(m_window.get());
        QSemaphore stopped;
        bool bound = true;
        meanwhile([&] {
            progress()->reject();
            stopped.release();
        });
        QVERIFY(!workBeside(dialog, QString(), [&](Stoppable& work) {
            stopped.acquire();
            bound = work.bind();
        }));
        QVERIFY(!bound);
    }

    void cleanup() { m_window.reset(); }

private:
    /// Acts as soon as the pages are being set: until they are, nobody else gets a turn.
    void meanwhile(const std::function<void()>& act) { meanwhile(m_window.get(), act); }
    static void meanwhile(QWidget* window, const std::function<void()>& act) {
        auto* timer = new QTimer(window);
        connect(timer, &QTimer::timeout, timer, [window, timer, act] {
            if (window->findChild<SavingDialog*>() == nullptr) return;
            timer->stop();
            act();
        });
        timer->start(1);
    }
    [[nodiscard]] QPrintPreviewDialog* dialog() const {
        return m_window->findChild<QPrintPreviewDialog*>();
    }
    [[nodiscard]] QPrintPreviewWidget* preview() const {
        return m_window->findChild<QPrintPreviewWidget*>();
    }
    [[nodiscard]] SavingDialog* progress() const { return m_window->findChild<SavingDialog*>(); }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(PrintTest)
#include "print_test.moc"
