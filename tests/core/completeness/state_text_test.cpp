// SPDX-License-Identifier: MIT
#include "completeness/state_text.h"

#include <QTest>
#include <vector>

#include "metadata/similarity.h"

using namespace klartext::core;

class StateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheArticle_data();
    void readsTheArticle();
    void isToldByItsParagraphs();
};

namespace {

const QByteArray one = "It rained for a week and the river came up to the old bridge.";
const QByteArray two = "Then the sun came out and the people walked down to see it.";
const QByteArray other = "Elsewhere a man sold his house and bought a ship to sail the world.";

QByteArray quoted(const QByteArray& text) { return '"' + text + '"'; }

QByteArray textOf(const QByteArray& json, const std::vector<std::string>& openings = {}) {
    return QByteArray::fromStdString(textOfState(json.toStdString(), "Rain", openings));
}

}  // namespace

void StateTextTest::readsTheArticle_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("html");
    const QByteArray paragraphs = "<p>" + one + "</p><p>" + two + "</p>";
    const QByteArray page = R"({"page": {"title": "Rain", "body": )";
    QTest::newRow("a list of texts")
        << page + "[" + quoted(one) + ", " + quoted(two) + "]}}" << paragraphs;
    QTest::newRow("a list of paragraphs")
        << page + R"([{"type": "p", "text": )" + quoted(one) + R"(}, {"type": "h2", "text":
           "The sun returns"}, {"type": "p", "text": )" +
               quoted(two) + "}]}}"
        << "<p>" + one + "</p><h2>The sun returns</h2><p>" + two + "</p>";
    QTest::newRow("pieces of one paragraph")
        << page + R"([{"content": [{"value": "It rained "}, {"value": "for a week"}, {"value":
           " and the river came up to the old bridge at last today."}]}, {"content": [{"value": )" +
               quoted(two) + "}]}]}}"
        << "<p>It rained for a week and the river came up to the old bridge at last today.</p><p>" +
               two + "</p>";
    QTest::newRow("markup") << page + quoted("<p>" + one + "</p><p>" + two + "</p>") + "}}"
                            << paragraphs;
    QTest::newRow("settings beside it")
        << page + R"([{"style": "wide", "text": )" + quoted(one) +
               R"(}, {"style": "wide", "text": )" + quoted(two) + "}]}, \"build\": [1, 2]}"
        << paragraphs;
    QTest::newRow("another page's")
        << R"({"title": "Sun", "body": [)" + quoted(one) + "]}" << QByteArray();
    QTest::newRow("a program") << page +
                                      quoted(
                                          "function a() { return one and two and three or "
                                          "four in five and six; }") +
                                      "}}"
                               << QByteArray();
    QTest::newRow("no JSON") << page << QByteArray();
}

void StateTextTest::readsTheArticle() {
    QFETCH(const QByteArray, json);
    QTEST(textOf(json), "html");
}

void StateTextTest::isToldByItsParagraphs() {
    const QByteArray state = R"({"title": "Rain", "more": [)" + quoted(other) + ", " +
                             quoted(other + " And so on and on, as these stories always go.") +
                             "], \"page\": [" + quoted(one) + ", " + quoted(two) + "]}";
    QCOMPARE(textOf(state, {squeezed(one.toStdString())}), "<p>" + one + "</p><p>" + two + "</p>");
    QCOMPARE(textOf(state, {squeezed("A text that is not in this state at all")}), QByteArray());
}

QTEST_APPLESS_MAIN(StateTextTest)
#include "state_text_test.moc"
