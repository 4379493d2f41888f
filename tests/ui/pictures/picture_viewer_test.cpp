// SPDX-License-Identifier: MIT
#include "pictures/picture_viewer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "pictures/picture_file.h"
#include "support/painted.h"

using namespace klartext;
using namespace klartext::test;

namespace {

const QUrl small(QStringLiteral("https://a.test/small.png"));
const QUrl large(QStringLiteral("https://a.test/large.png"));
const QUrl second(QStringLiteral("https://a.test/second.png"));

std::vector<ui::PageDocument::Picture> pictures() {
    return {{1, small, large, QUrl(QStringLiteral("https://a.test/story")),
             QStringLiteral("A boat"), QStringLiteral("The boat at noon")},
            {9, second, second, {}, QStringLiteral("A harbour"), {}}};
}

}  // namespace

class PictureViewerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_before = nullptr;
    ui::PictureViewer* m_viewer = nullptr;
    std::unique_ptr<ui::ImageShelf> m_shelf;
    std::unique_ptr<QSignalSpy> m_asked;

    ui::PictureCanvas& canvas() const { return *m_viewer->findChild<ui::PictureCanvas*>(); }
    QString label(const char* name) const {
        return m_viewer->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    void show(int index = 0) {
        m_viewer->open(pictures(), index, *m_shelf);
        QTRY_VERIFY(m_viewer->hasFocus());
    }
    void showLarge() {
        show();
        m_viewer->setImage(large, png(1600, 1000));
        QTRY_VERIFY(canvas().hasPicture());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_viewer, Qt::Key(key), modifiers);
    }

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_before = new QPushButton(m_window.get());
        m_viewer = new ui::PictureViewer(m_window.get());
        m_shelf = std::make_unique<ui::ImageShelf>();
        m_asked = std::make_unique<QSignalSpy>(m_viewer, &ui::PictureViewer::imageRequested);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void asksForTheFileWithTheMostDetail() {
        show();
        QCOMPARE(m_asked->size(), 1);
        QCOMPARE(m_asked->front().front().toUrl(), large);
        QCOMPARE(label("pictureCaption"), QStringLiteral("The boat at noon"));
        QCOMPARE(label("pictureCounter"), QStringLiteral("1 of 2"));
        QVERIFY(!label("pictureMessage").isEmpty());
        m_viewer->setImage(large, png(1600, 1000));
        QTRY_VERIFY(canvas().hasPicture());
        QVERIFY(label("pictureMessage").isEmpty());
        QVERIFY(canvas().isFitted());
    }

    void fallsBackToWhatThePageShows() {
        show();
        m_viewer->setFailed(large);
        QCOMPARE(m_asked->size(), 2);
        QCOMPARE(m_asked->back().front().toUrl(), small);
        m_viewer->setFailed(small);
        QVERIFY(!canvas().hasPicture());
        QVERIFY(!label("pictureMessage").isEmpty());
    }

    void aFileThatIsNoPictureIsNone() {
        show();
        m_viewer->setImage(large, QByteArray("<html>"));
        QTRY_COMPARE(m_asked->size(), 2);
        m_viewer->setImage(small, png(400, 250));
        QTRY_VERIFY(canvas().hasPicture());
    }

    void theKeyboardIsEnough() {
        showLarge();
        const qreal fitted = canvas().scale();
        press(Qt::Key_Plus);
        QVERIFY(canvas().scale() > fitted);
        press(Qt::Key_1);
        QCOMPARE(canvas().scale(), 1.0);
        press(Qt::Key_0);
        QCOMPARE(canvas().scale(), fitted);
        press(Qt::Key_Right);
        QCOMPARE(label("pictureCounter"), QStringLiteral("2 of 2"));
        QCOMPARE(label("pictureCaption"), QStringLiteral("A harbour"));
        press(Qt::Key_Right);
        QCOMPARE(label("pictureCounter"), QStringLiteral("1 of 2"));
        press(Qt::Key_Escape);
        QVERIFY(!m_viewer->isVisible());
        QTRY_VERIFY(m_before->hasFocus());
    }

    void tabStaysInTheViewer() {
        showLarge();
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QVERIFY(m_window->focusWidget() == m_viewer ||
                    m_viewer->isAncestorOf(m_window->focusWidget()));
        }
    }

    void theWheelZoomsToThePointer() {
        showLarge();
        const QPointF pointer(200, 150);
        const auto spot = [&] {
            return (pointer - canvas().pictureRect().topLeft()) / canvas().scale();
        };
        canvas().setScale(1, QPointF(300, 200));
        const QPointF before = spot();
        QWheelEvent turn(pointer, canvas().mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, {},
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &turn);
        QCOMPARE(canvas().scale(), 1.25);
        QVERIFY((spot() - before).manhattanLength() < 0.01);
    }

    void doubleClickGoesBetweenWholeAndFitted() {
        showLarge();
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
        QCOMPARE(canvas().scale(), 1.0);
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
        QVERIFY(canvas().isFitted());
    }

    void copiesAndFollows() {
        showLarge();
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1600, 1000));
        QSignalSpy followed(m_viewer, &ui::PictureViewer::linkActivated);
        press(Qt::Key_L);
        QCOMPARE(followed.size(), 1);
        QVERIFY(!m_viewer->isVisible());
    }

    void fileNamesComeFromTheAddress() {
        const QByteArray bytes = png(2, 2);
        const auto name = [&](const char* url) {
            return ui::pictureFileName(QUrl(QString::fromLatin1(url)), bytes,
                                       QStringLiteral("Picture"));
        };
        QCOMPARE(name("https://a.test/i/bridge%20at%20dusk.png?w=8"),
                 QStringLiteral("bridge at dusk.png"));
        QCOMPARE(name("https://a.test/i/wrong.jpg"), QStringLiteral("wrong.png"));
        QCOMPARE(name("https://a.test/"), QStringLiteral("Picture.png"));
        QCOMPARE(name("data:image/png;base64,AAAA"), QStringLiteral("Picture.png"));
    }
};

QTEST_MAIN(PictureViewerTest)
#include "picture_viewer_test.moc"
