// SPDX-License-Identifier: MIT
#include "document/layout_steps.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int paragraphs = 1500;

void write(QTextDocument& document) {
    QTextCursor cursor(&document);
    const QString text = QStringLiteral("The river is wide and slow here. ").repeated(16);
    for (int i = 0; i < paragraphs; ++i) {
        cursor.insertText(text);
        cursor.insertBlock();
    }
    cursor.insertText(QStringLiteral("The sea."));
}

bool isLaidOut(const QTextBlock& block) { return block.layout()->lineCount() > 0; }

/// The position that the layout has come to, from one that it has passed.
int laidOutTo(const QTextDocument& document, int from) {
    QTextBlock block = document.findBlock(from);
    while (block.isValid() && isLaidOut(block)) {
        block = block.next();
    }
    return block.isValid() ? block.position() : document.characterCount();
}

}  // namespace

class LayoutStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysOutEverythingInShortSteps();
    void beginsAnewForAnotherWidth();
    void tellsWhenAPlaceIsNear();
    void leavesAShortTextToTheDocument();
};

void LayoutStepsTest::laysOutEverythingInShortSteps() {
    constexpr int longestStep = 100'000;
    QTextDocument document;
    document.setPageSize({0, 0});
    new LayoutSteps(document);
    write(document);
    document.setTextWidth(600);
    QVERIFY(!isLaidOut(document.lastBlock()));

    int before = laidOutTo(document, 0);
    int longest = before;
    QTimer everyTurn;
    connect(&everyTurn, &QTimer::timeout, this, [&] {
        const int now = laidOutTo(document, std::max(0, before - 1));
        longest = std::max(longest, now - before);
        before = now;
    });
    everyTurn.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(document.lastBlock()), 30'000);
    QVERIFY2(longest < longestStep, qPrintable(QString::number(longest)));
}

void LayoutStepsTest::beginsAnewForAnotherWidth() {
    QTextDocument document;
    new LayoutSteps(document);
    write(document);
    document.setTextWidth(600);
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(document.lastBlock()), 30'000);
    const qreal wide = document.documentLayout()->documentSize().height();
    document.setTextWidth(300);
    QTRY_VERIFY_WITH_TIMEOUT(document.documentLayout()->documentSize().height() > 1.5 * wide,
                             30'000);
}

void LayoutStepsTest::tellsWhenAPlaceIsNear() {
    QTextDocument document;
    document.setPageSize({0, 0});
    auto* steps = new LayoutSteps(document);
    write(document);
    QCOMPARE(steps->reached(), 0);
    document.setTextWidth(600);
    QCOMPARE(steps->reached(), laidOutTo(document, 0));
    const int far = document.characterCount() / 2;
    QVERIFY(steps->isFar(far));
    QVERIFY(!steps->isFar(steps->reached() + 100));
    QList<int> told;
    steps->await(far, [&] {
        told.append(far);
        // What was not asked for to the end is left to the steps of the document.
        steps->await(document.characterCount() - 1, [&] { told.append(0); });
        steps->forget();
    });
    steps->await(10, [&] { told.append(10); });
    QCOMPARE(told, QList<int>{10});
    QTRY_COMPARE_WITH_TIMEOUT(told, (QList<int>{10, far}), 30'000);
    QVERIFY(!steps->isFar(far));
    QCOMPARE(steps->reached(), laidOutTo(document, 0));
    QTRY_COMPARE_WITH_TIMEOUT(steps->reached(), document.characterCount(), 30'000);
    QCOMPARE(told.size(), 2);
}

void LayoutStepsTest::leavesAShortTextToTheDocument() {
    QTextDocument document;
    new LayoutSteps(document);
    document.setPlainText(QStringLiteral("The sea."));
    document.setTextWidth(300);
    QVERIFY(isLaidOut(document.lastBlock()));
}

}  // namespace klartext::ui

QTEST_MAIN(klartext::ui::LayoutStepsTest)
#include "layout_steps_test.moc"
