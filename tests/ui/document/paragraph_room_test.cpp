// SPDX-License-Identifier: MIT
#include "document/paragraph_room.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <algorithm>
#include <memory>
#include <string>

#include "boxes/box_layer.h"
#include "document/document_builder.h"
#include "document/selection_text.h"
#include "panes/page_view.h"
#include "support/repeated.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

/// Texts that are too long to be laid out in one go.
class ParagraphRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsPartedWhereItMayBe();
    void longParagraphsAreReadAsOne_data();
    void longParagraphsAreReadAsOne();
    void longCodeIsCopiedAsOne_data();
    void longCodeIsCopiedAsOne();
    void colouredCodeIsPartedAtLineEnds();
    void longHeadingIsOneHeading();
};

namespace {

std::unique_ptr<ui::PageDocument> pageOf(const Element& element) {
    return ui::buildPage(make(ElementKind::Section, {element}), {});
}

int longestBlock(const ui::PageDocument& page) {
    int longest = 0;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        longest = std::max(longest, block.length());
    }
    return longest;
}

}  // namespace

void ParagraphRoomTest::textIsPartedWhereItMayBe() {
    ui::ParagraphRoom room;
    room.renew();
    QCOMPARE(room.take(u"of a few words"), qsizetype{14});
    const QString prose = QStringLiteral("word ").repeated(10'000);
    const qsizetype part = room.take(prose);
    QVERIFY(part > 10'000 && part < prose.size());
    QCOMPARE(prose.at(part - 1), QChar(u' '));
    room.renew();
    const QString faces = QStringLiteral("\U0001F600").repeated(10'000);
    const qsizetype some = room.take(faces);
    QVERIFY(some > 0 && some < faces.size() && some % 2 == 0);
    room.renew();
    const QString marks = QString(QChar(0x0301)).repeated(10'000);
    QVERIFY(room.take(marks) < 100);
    room.renew();
    const qsizetype letters = room.take(QString(20'000, u'a'));
    QVERIFY(letters > 2000 && letters < 6000);
    room.renew(ui::ParagraphRoom::Text::Code);
    const qsizetype code = room.take(QString(40'000, u'a'));
    QVERIFY(code > 10'000 && code < 20'000);
}

void ParagraphRoomTest::longParagraphsAreReadAsOne_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("prose") << QByteArray::fromStdString(repeated("The bridge is built. ", 5000));
    QTest::newRow("one word") << QByteArray(100'000, 'a');
    QTest::newRow("marks") << QByteArray("e\u0301\u0323").repeated(10'000);
}

void ParagraphRoomTest::longParagraphsAreReadAsOne() {
    QFETCH(const QByteArray, words);
    const auto page = pageOf(paragraph(words.toStdString(), 3));
    QVERIFY(page->blockCount() > 3);
    QVERIFY(longestBlock(*page) <= 16'000);
    QCOMPARE(page->blockAt(page->characterCount() - 2), core::BlockId{3});
    QTextCursor all(page.get());
    all.select(QTextCursor::Document);
    QCOMPARE(ui::selectionText(all).trimmed(), QString::fromUtf8(words).trimmed());
}

void ParagraphRoomTest::longCodeIsCopiedAsOne_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("lines") << QByteArray("int a = 1;  // one\n").repeated(8000);
    QTest::newRow("empty lines") << "a" + QByteArray("\n").repeated(80'000) + "b";
    QTest::newRow("one line") << QByteArray("a({[`").repeated(40'000);
}

void ParagraphRoomTest::longCodeIsCopiedAsOne() {
    QFETCH(const QByteArray, words);
    ui::PageView view;
    view.setPage(pageOf(make(ElementKind::Preformatted, {text(words.toStdString(), 7)})));
    const ui::PageDocument& page = *view.page();
    QVERIFY(page.boxes().size() > 1);
    QVERIFY(longestBlock(page) <= 30'001);
    // A line that goes on in another box is broken there.
    const bool isOneLine = !words.contains('\n');
    QVERIFY(!isOneLine || page.lastBlock().previous().length() < 6000);
    for (const auto& box : page.boxes()) {
        QCOMPARE(view.boxes().codeAt(box.from).trimmed(), QString::fromUtf8(words).trimmed());
    }
    QTextCursor all(view.page());
    all.select(QTextCursor::Document);
    QCOMPARE(ui::selectionText(all).trimmed(), QString::fromUtf8(words).trimmed());
}

void ParagraphRoomTest::colouredCodeIsPartedAtLineEnds() {
    Element code = make(ElementKind::Preformatted,
                        {text(repeated("int value = 12;  // the number\n", 5000), 7)});
    code.language = "cpp";
    const auto page = pageOf(code);
    QVERIFY(page->blockCount() > 2);
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        QVERIFY2(block.text().startsWith(QLatin1String("int value")), qPrintable(block.text()));
        QVERIFY(block.text().endsWith(QLatin1String("number")));
    }
}

void ParagraphRoomTest::longHeadingIsOneHeading() {
    const auto page = pageOf(heading(2, repeated("bridge ", 10'000), 1));
    QVERIFY(page->blockCount() > 3);
    QCOMPARE(page->headings().size(), std::size_t{1});
}

QTEST_MAIN(ParagraphRoomTest)
#include "paragraph_room_test.moc"
