// SPDX-License-Identifier: MIT
#include "document/documents_beside.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QTextCursor>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <memory>
#include <utility>

#include "panes/page_view.h"

namespace klartext::ui {

namespace {

/// What becomes of documents; told on any thread.
struct Fate {
    std::atomic<int> gone = 0;
    std::atomic<int> goneHere = 0;  ///< on the thread of the window

    void watch(PageDocument& page, const QThread& window = *QThread::currentThread()) {
        QObject::connect(
            &page, &QObject::destroyed, &page,
            [this, &window] {
                goneHere += QThread::currentThread() == &window ? 1 : 0;
                ++gone;
            },
            Qt::DirectConnection);
    }
};

std::unique_ptr<PageDocument> longText() {
    auto page = std::make_unique<PageDocument>(DocumentStyle());
    QTextCursor cursor(page.get());
    cursor.insertText(QStringLiteral("The river is wide and slow here.\n").repeated(5000));
    return page;
}

}  // namespace

class DocumentsBesideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void takesThemApartBesideTheWindow() {
        Fate fate;
        auto page = longText();
        fate.watch(*page);
        drop(std::move(page));
        QTRY_COMPARE(fate.gone, 1);
        QCOMPARE(fate.goneHere, 0);
        drop(nullptr);
    }

    void takesThemApartWhileTheyAreLaidOut() {
        Fate fate;
        auto page = longText();
        fate.watch(*page);
        page->setColumn(600, {20, 20, 20});
        page->setTextWidth(600);
        QTest::qWait(0);
        drop(std::move(page));
        QTRY_COMPARE(fate.gone, 1);
        QCOMPARE(fate.goneHere, 0);
    }

    void leavesTheImagesToThoseWhoShareThem() {
        Fate fate;
        const QUrl river(QStringLiteral("https://a.test/river.png"));
        PageDocument next{DocumentStyle()};
        auto page = longText();
        fate.watch(*page);
        page->images().setFailed(river);
        next.shareImages(*page);
        drop(std::move(page));
        QTRY_COMPARE(fate.gone, 1);
        QCOMPARE(next.images().failedCount(), 1);
        QCOMPARE(next.images().thread(), QThread::currentThread());
    }

    void takesApartBesideTheWindowWhatNobodyWantsAnyMore() {
        Fate fate;
        DocumentsBeside beside;
        QSemaphore begun;
        QSemaphore newer;
        bool told = false;
        QThread& window = *QThread::currentThread();
        beside.make(
            *this,
            [&] {
                begun.release();
                newer.acquire();
                DocumentsBeside::Documents documents;
                documents.push_back(longText());
                fate.watch(*documents.front(), window);
                return documents;
            },
            [&told](DocumentsBeside::Documents) { told = true; });
        begun.acquire();
        beside.cancel();
        newer.release();
        QTRY_COMPARE(fate.gone, 1);
        QCOMPARE(fate.goneHere, 0);
        QVERIFY(!told);
    }

    void aViewHasItsLastPageTakenApartBesideTheWindow() {
        Fate fate;
        PageView view;
        view.resize(600, 400);
        auto page = longText();
        fate.watch(*page);
        view.setPage(std::move(page));
        view.show();
        view.setPage(longText());
        QTRY_COMPARE(fate.gone, 1);
        QCOMPARE(fate.goneHere, 0);
        auto another = longText();
        fate.watch(*another);
        view.replacePage(std::move(another));
        view.replacePage(longText());
        QTRY_COMPARE(fate.gone, 2);
        QCOMPARE(fate.goneHere, 0);
    }
};

}  // namespace klartext::ui

QTEST_MAIN(klartext::ui::DocumentsBesideTest)
#include "documents_beside_test.moc"
