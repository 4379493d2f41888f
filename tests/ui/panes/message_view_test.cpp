// SPDX-License-Identifier: MIT
#include "panes/message_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "panes/notice_bar.h"

using namespace klartext::ui;
using namespace std::chrono_literals;

class MessageViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsAreThereForWhatCanBeDone();
    void buttonsAreForTheKeyboardToo();
    void narrowViewShowsAllOfIt();
    void shortWaitIsCountedDown();
    void nobodyIsDisturbedElsewhere();
    void noticeStaysUntilItIsDismissed();

private:
    static QPushButton* button(const QWidget& view, const char* text) {
        for (auto* each : view.findChildren<QPushButton*>()) {
            if (each->text() == QLatin1String(text) && each->isVisible()) return each;
        }
        return nullptr;
    }
    static bool says(const QWidget& view, const QString& text) {
        const auto labels = view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

void MessageViewTest::buttonsAreThereForWhatCanBeDone() {
    MessageView view;
    view.show();
    MessagePage page;
    page.title = QStringLiteral("Not allowed");
    view.setMessage(page);
    QVERIFY(!button(view, "Try again"));
    QVERIFY(!button(view, "Open in web browser"));
    page.inBrowser = true;
    view.setMessage(page);
    // Without an address there is nothing to open.
    QVERIFY(!button(view, "Open in web browser"));
    page.original = QUrl(QStringLiteral("https://example.org/"));
    page.canRetry = true;
    view.setMessage(page);
    QSignalSpy retries(&view, &MessageView::retryRequested);
    QSignalSpy browsers(&view, &MessageView::browserRequested);
    QVERIFY(button(view, "Try again"));
    button(view, "Try again")->click();
    QVERIFY(button(view, "Open in web browser"));
    button(view, "Open in web browser")->click();
    QCOMPARE(retries.count(), 1);
    QCOMPARE(browsers.count(), 1);
}

void MessageViewTest::buttonsAreForTheKeyboardToo() {
    MessageView view;
    view.show();
    MessagePage page;
    page.original = QUrl(QStringLiteral("https://example.org/"));
    page.inBrowser = true;
    view.setMessage(page);
    QVERIFY(button(view, "Open in web browser")->isDefault());
    page.canRetry = true;
    view.setMessage(page);
    // One stands out, and the other can be pressed by the same key.
    QVERIFY(button(view, "Try again")->isDefault());
    QVERIFY(!button(view, "Open in web browser")->isDefault());
    const QSignalSpy retries(&view, &MessageView::retryRequested);
    const QSignalSpy browsers(&view, &MessageView::browserRequested);
    QTest::keyClick(button(view, "Try again"), Qt::Key_Return);
    QTest::keyClick(button(view, "Open in web browser"), Qt::Key_Return);
    QCOMPARE(retries.count(), 1);
    QCOMPARE(browsers.count(), 1);
}

void MessageViewTest::narrowViewShowsAllOfIt() {
    MessageView view;
    MessagePage page;
    page.title = QStringLiteral("The site gave no page");
    page.explanation = QStringLiteral("“example.org” answered, but without a page (HTTP 200).");
    page.suggestions = {QStringLiteral("Try again later."),
                        QStringLiteral("Open the page in a web browser.")};
    page.original = QUrl(QStringLiteral("https://example.org/"));
    page.canRetry = page.inBrowser = true;
    view.setMessage(page);
    view.resize(900, 600);
    view.show();
    const auto* retry = button(view, "Try again");
    const auto* browser = button(view, "Open in web browser");
    QTRY_COMPARE(browser->y(), retry->y());
    view.resize(browser->width() + 100, 700);
    QTRY_VERIFY(browser->y() > retry->y());
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    for (const QPushButton* each : {retry, browser}) {
        const QRect place(each->mapTo(&view, QPoint()), each->size());
        QVERIFY(view.viewport()->geometry().contains(place));
    }
}

void MessageViewTest::shortWaitIsCountedDown() {
    MessageView view;
    view.show();
    MessagePage page;
    page.canRetry = true;
    page.retryAfter = 2s;
    view.setMessage(page);
    QSignalSpy retries(&view, &MessageView::retryRequested);
    QVERIFY(says(view, QStringLiteral("by itself in 2 second")));
    QTRY_VERIFY(says(view, QStringLiteral("by itself in 1 second")));
    QCOMPARE(retries.count(), 0);
    QTRY_COMPARE(retries.count(), 1);
    QVERIFY(!says(view, QStringLiteral("by itself")));
    view.setMessage({});
    QVERIFY(!says(view, QStringLiteral("by itself")));
}

void MessageViewTest::nobodyIsDisturbedElsewhere() {
    MessageView view;
    view.show();
    MessagePage page;
    page.retryAfter = 1s;
    view.setMessage(page);
    QSignalSpy retries(&view, &MessageView::retryRequested);
    view.hide();
    QTest::qWait(1300);
    QCOMPARE(retries.count(), 0);
}

void MessageViewTest::noticeStaysUntilItIsDismissed() {
    QWidget window;
    NoticeBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.say(QStringLiteral("<b>Half</b> of it came."), true);
    QVERIFY(bar.isVisible());
    QVERIFY(says(bar, QStringLiteral("<b>Half</b>")));
    QSignalSpy retries(&bar, &NoticeBar::buttonPressed);
    button(bar, "Try again")->click();
    QCOMPARE(retries.count(), 1);
    bar.say(QStringLiteral("All of it is old."), false);
    QVERIFY(!button(bar, "Try again"));
}

QTEST_MAIN(MessageViewTest)
#include "message_view_test.moc"
