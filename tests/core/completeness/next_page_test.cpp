// SPDX-License-Identifier: MIT
#include "completeness/next_page.h"

#include <QTest>

#include "support/judged_page.h"

using namespace klartext::core;
using namespace klartext::core::test;

class NextPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberedAddresses_data();
    void numberedAddresses();
    void filesAreNumberedByName();
    void linkOnThePage_data();
    void linkOnThePage();
};

void NextPageTest::numberedAddresses_data() {
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<int>("number");
    const auto row = [](const char* current, const char* candidate, int number) {
        QTest::newRow((QByteArray(current) + " > " + candidate).constData())
            << "https://blatt.example/" + QByteArray(current)
            << "https://blatt.example/" + QByteArray(candidate) << number;
    };
    row("story", "story/2", 2);
    row("story/", "story/2/", 2);
    row("story", "story/page/2", 2);
    row("story/page/2", "story/page/3", 3);
    row("story/2", "story/3", 3);
    row("story/page/9", "story/page/10", 10);
    row("story.html", "story-2.html", 2);
    row("story.html", "story,page-2.html", 2);
    row("story", "story?page=2", 2);
    row("story?id=7", "story?id=7&p=2", 2);
    row("story?id=7&from=search", "story?id=7&page=2", 2);
    row("story?page=2", "story?page=3", 3);
    row("story", "story?page=1", 2);
    row("story", "story", 0);
    row("story", "story?page=3", 0);
    row("story", "story/4", 0);
    row("story", "other/2", 0);
    row("story", "story/comment-page-2", 0);
    row("story", "story?comments=2", 0);
    row("2025/01/story-one", "2025/01/story-two", 0);
    row("story?id=7", "story?id=8&page=2", 0);
}

void NextPageTest::filesAreNumberedByName() {
    const auto numberOf = [](std::string_view candidate) {
        const auto numbered = numberedAfter("file:///home/a/story.html", candidate);
        return numbered ? numbered->number : 0;
    };
    QCOMPARE(numberOf("file:///home/a/story-2.html"), 2);
    QCOMPARE(numberOf("file:///home/b/story-2.html"), 0);
    QCOMPARE(numberOf("file:///home/a/story.html?page=2"), 0);
    QCOMPARE(numberOf("https://blatt.example/home/a/story-2.html"), 0);
    QVERIFY(!numberedAfter("data:story", "data:story-2"));
}

void NextPageTest::numberedAddresses() {
    QFETCH(const QByteArray, current);
    QFETCH(const QByteArray, candidate);
    const auto numbered = numberedAfter(current.toStdString(), candidate.toStdString());
    QTEST(numbered ? numbered->number : 0, "number");
}

void NextPageTest::linkOnThePage_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("url");
    const QByteArray second = "https://blatt.example/a/text-2.html";
    QTest::newRow("said in the head")
        << QByteArray("<link rel=next href=text-2.html>") << QByteArray() << second;
    QTest::newRow("said by a link")
        << QByteArray() << QByteArray("<a rel=next href=text-2.html>REMOVED Weiter</a>") << second;
    QTest::newRow("a list of pages")
        << QByteArray()
        << QByteArray("<p>REMOVED <b>1</b> <a href=text-2.html>2</a> <a href=text-3.html>3</a>")
        << second;
    QTest::newRow("the next article")
        << QByteArray("<link rel=next href=rain.html>")
        << QByteArray("<a rel=next href=rain.html>REMOVED Next article</a>") << QByteArray();
    QTest::newRow("the next of many numbers")
        << QByteArray(
               "<base href=/post/123><link rel=canonical href=/post/123>"
               "<link rel=next href=/post/124>")
        << QByteArray() << QByteArray();
    QTest::newRow("another site") << QByteArray(
                                         "<link rel=next href=https://other.example/a/text-2.html>")
                                  << QByteArray() << QByteArray();
    QTest::newRow("a link that only says next")
        << QByteArray() << QByteArray("<p><a href=text-2.html>REMOVED Next</a>") << QByteArray();
    QTest::newRow("pages of comments")
        << QByteArray()
        << "<p>REMOVED " + QByteArray("and so they wrote ").repeated(20) +
               "<p>REMOVED <a href=?page=1>2</a>"
        << QByteArray();
}

void NextPageTest::linkOnThePage() {
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, url);
    const Extraction page = judgedPage(
        ("<title>Text</title>" + head + "<body><p>It rained for a week.</p>" + body).toStdString());
    const auto next = findNextPage(page);
    QCOMPARE(next ? QByteArray::fromStdString(next->url) : QByteArray(), url);
}

QTEST_APPLESS_MAIN(NextPageTest)
#include "next_page_test.moc"
