// SPDX-License-Identifier: MIT
// What stands above an element is the same as who walks there finds.
#include "judge/lineage.h"

#include <QElapsedTimer>
#include <QTest>
#include <array>
#include <map>
#include <random>
#include <string>

#include "dom/html_parser.h"
#include "support/slowness.h"

using namespace klartext::core;

namespace {

/// Boxes at random, some of one shape and some named, down to 300 deep.
std::string anyPage(unsigned seed) {
    static constexpr std::array names{"", "", "", "nav", "menu", "article", "share", "x", "footer"};
    std::mt19937 random(seed);
    std::string html;
    int depth = 0;
    for (int i = 0; i < 3000; ++i) {
        const bool opens = depth == 0 || (depth < 300 && random() % 5 < 3);
        html += opens ? "<div class='" + std::string(names[random() % names.size()]) + "'>"
                      : std::string("</div>");
        html += random() % 2 == 0 ? "word" : "";
        depth += opens ? 1 : -1;
    }
    return html;
}

struct View {
    PageTree page;
    Measures measures = measure(page);
    Lineage lineage = Lineage(page, measures);

    explicit View(const std::string& html) : page(parseHtml(html, {}, {}).tree) {}
};

NodeId walkToCommon(const PageTree& page, NodeId left, NodeId right) {
    while (!page.contains(left, right)) {
        left = page.node(left).parent;
    }
    return left;
}

NodeId walkToRepeated(const View& view, NodeId box, int count) {
    while (box != noNode && view.measures.boxes[box].alike < count) {
        box = view.page.node(box).parent;
    }
    return box;
}

NodeId walkToWider(const View& view, NodeId box) {
    const int blocks = view.measures.sums(box).blocks;
    NodeId up = view.page.node(box).parent;
    while (up != noNode && view.measures.sums(up).blocks == blocks) {
        up = view.page.node(up).parent;
    }
    return up == noNode ? 0 : up;
}

/// How far above each hint is nearest, and how many boxes have one of `mask`.
std::map<int, int> walkToHints(const View& view, NodeId box, std::uint64_t mask, int& boxes) {
    std::map<int, int> nearest;
    boxes = 0;
    for (int distance = 0; box != noNode; box = view.page.node(box).parent, ++distance) {
        const std::uint64_t hints = view.measures.boxes[box].hints;
        boxes += (hints & mask) != 0 ? 1 : 0;
        for (int hint = 0; hint < boxHintCount; ++hint) {
            if ((hints >> hint & 1U) != 0) {
                nearest.try_emplace(hint, distance);
            }
        }
    }
    return nearest;
}

std::map<int, int> nearestHints(const View& view, NodeId box) {
    std::map<int, int> nearest;
    view.lineage.forEachHint(box, [&](std::uint64_t hints, int distance) {
        for (int hint = 0; hint < boxHintCount; ++hint) {
            if ((hints >> hint & 1U) != 0) {
                nearest[hint] = distance;
            }
        }
    });
    return nearest;
}

}  // namespace

class LineageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAWalkFinds_data();
    void tellsWhatAWalkFinds();
    void takesFewStepsHoweverDeep();
};

void LineageTest::tellsWhatAWalkFinds_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("nothing but text") << QByteArray("word");
    QTest::newRow("one in the other") << QByteArray("<nav>a<ul><li>b<li>c</ul></nav>");
    for (unsigned seed = 1; seed <= 4; ++seed) {
        QTest::addRow("at random %u", seed) << QByteArray::fromStdString(anyPage(seed));
    }
}

void LineageTest::tellsWhatAWalkFinds() {
    QFETCH(const QByteArray, html);
    const View view(html.toStdString());
    std::mt19937 random(7);
    const auto count = static_cast<NodeId>(view.page.nodes().size());
    for (NodeId id = 0; id < count; ++id) {
        if (view.page.node(id).tag == Tag::Text) {
            continue;
        }
        QCOMPARE(view.lineage.oneOfTwo(id), walkToRepeated(view, id, 2));
        QCOMPARE(view.lineage.oneOfThree(id), walkToRepeated(view, id, 3));
        QCOMPARE(view.lineage.wider(id), walkToWider(view, id));
        int boilerplate = 0;
        int article = 0;
        const auto hints = walkToHints(view, id, boilerplateHints, boilerplate);
        (void)walkToHints(view, id, articleHints, article);
        QVERIFY(nearestHints(view, id) == hints);
        QCOMPARE(view.lineage.boilerplateNames(id), boilerplate);
        QCOMPARE(view.lineage.articleNames(id), article);
        for (int i = 0; i < 20; ++i) {
            const auto other = static_cast<NodeId>(random() % count);
            QCOMPARE(view.lineage.commonAncestor(id, other), walkToCommon(view.page, id, other));
        }
    }
}

void LineageTest::takesFewStepsHoweverDeep() {
    std::string html = "<nav class=menu>";
    for (int i = 0; i < 390; ++i) {
        html += "<dl class=share><dd>";
    }
    const View view(html + "a<p>b</p></dl></dl><p>c");
    const NodeId deepest = view.page.block(0).container;
    QVERIFY(view.measures.boxes[deepest].depth > 700);
    int visits = 0;
    view.lineage.forEachHint(deepest, [&](std::uint64_t, int) { ++visits; });
    QCOMPARE(visits, 2);
    // Each of these walked 700 boxes up, which took seconds.
    QElapsedTimer timer;
    timer.start();
    std::uint64_t sum = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        sum += view.lineage.commonAncestor(deepest, 0) + view.lineage.wider(deepest);
    }
    QVERIFY(sum < 1'000'000'000'000U);
    QVERIFY2(timer.elapsed() < 1000 * klartext::test::slowness(), "slow");
}

QTEST_GUILESS_MAIN(LineageTest)
#include "lineage_test.moc"
