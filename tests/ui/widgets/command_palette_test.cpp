// SPDX-License-Identifier: MIT
#include "widgets/command_palette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace klartext::ui;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByWords_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("beginning") << QStringLiteral("com") << true;
        QTest::newRow("inside") << QStringLiteral("pare") << true;
        QTest::newRow("any order and case") << QStringLiteral("ORIGINAL compare") << true;
        QTest::newRow("accents") << QStringLiteral("cömpare") << true;
        QTest::newRow("hint") << QStringLiteral("beside") << true;
        QTest::newRow("one word misses") << QStringLiteral("compare banana") << false;
    }
    void findsByWords() {
        QFETCH(QString, words);
        QFETCH(bool, found);
        QCOMPARE(fitOf(words, QStringLiteral("&Compare with Original"),
                       QStringLiteral("Shows the page beside the article")) > 0,
                 found);
    }

    void doesWhatIsChosen() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QAction open(QStringLiteral("&Open File…"));
        QAction find(QStringLiteral("&Find"));
        QAction next(QStringLiteral("Find &Next"));
        QAction off(QStringLiteral("Find Nothing"));
        off.setEnabled(false);
        QSignalSpy done(&next, &QAction::triggered);
        CommandPalette palette({&open, &find, &next, &off}, &window);
        palette.open();
        auto* words = palette.findChild<QLineEdit*>();
        auto* list = palette.findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        QTest::keyClicks(words, QStringLiteral("find"));
        QCOMPARE(list->count(), 2);
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(done.size(), 1);
        QVERIFY(!palette.isVisible());
    }

    void namesBeginAtOneLine() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QPixmap large(64, 64);
        large.fill(Qt::red);
        QAction open(QIcon(large), QStringLiteral("Open"));
        QAction find(QStringLiteral("Find"));
        CommandPalette palette({&find, &open}, &window);
        palette.open();
        const auto* list = palette.findChild<QListWidget*>();
        for (int row = 0; row < 2; ++row) {
            QVERIFY(!list->item(row)->icon().isNull());
            QVERIFY(list->visualItemRect(list->item(row)).height() >= list->iconSize().height());
        }
        QCOMPARE(list->iconSize(), QSize(16, 16));
    }

    void saysThatNothingFits() {
        QWidget window;
        window.resize(800, 600);
        QAction open(QStringLiteral("&Open File…"));
        CommandPalette palette({&open}, &window);
        palette.open();
        auto* words = palette.findChild<QLineEdit*>();
        QTest::keyClicks(words, QStringLiteral("xyz"));
        auto* list = palette.findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QVERIFY(!list->item(0)->text().isEmpty());
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
