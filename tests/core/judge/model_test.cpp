// SPDX-License-Identifier: MIT
#include "judge/model.h"

#include <QtTest>
#include <cstring>

#include "judge/features.h"
#include "judge/model_data.h"

using namespace klartext::core;

namespace {

/// x[1] < 0.5 ? -1 : (x[0] < 2 ? 1 : 3), with the means of training rows at the inner nodes.
BoostedTrees smallTree() {
    std::array<float, BoostedTrees::knots> straight{};
    for (std::size_t i = 0; i < straight.size(); ++i) {
        straight[i] = static_cast<float>(i) / static_cast<float>(straight.size() - 1);
    }
    return BoostedTrees(std::array{0U},
                        std::array<TreeNode, 5>{{{1, 2, 0.5F, 0.5F},
                                                 {0, 0, 0.0F, -1.0F},
                                                 {0, 2, 2.0F, 2.0F},
                                                 {0, 0, 0.0F, 1.0F},
                                                 {0, 0, 0.0F, 3.0F}}},
                        std::array{Ground::Links, Ground::Speech}, straight);
}

}  // namespace

class ModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksItsTrees();
    void tellsWhatEachGroundChanged();
    void inHasteAsksOneForest();
    void everyFeatureHasItsGround();
    void builtInModelIsTheOneTheCodeExpects();
    void damagedFilesAreRefused();
    void isSmall();
};

void ModelTest::walksItsTrees() {
    const BoostedTrees trees = smallTree();
    QCOMPARE(trees.margin(std::array{9.0F, 0.0F}), -1.0);
    QCOMPARE(trees.margin(std::array{1.0F, 0.5F}), 1.0);
    QCOMPARE(trees.margin(std::array{2.0F, 1.0F}), 3.0);
    QCOMPARE(trees.calibrated(0.3), 0.3F);
    QCOMPARE(trees.calibrated(-1), 0.0F);
    QCOMPARE(trees.calibrated(2), 1.0F);
}

void ModelTest::tellsWhatEachGroundChanged() {
    std::array<Explained, 2> results{};
    smallTree().explain(std::array{2.0F, 1.0F, 9.0F, 0.0F}, results);
    QCOMPARE(results[0].margin, 3.0);
    QCOMPARE(results[1].margin, -1.0);
    const Grounds& changed = results[0].grounds;
    // 0.5 at the root, 2 after the first step.
    QCOMPARE(changed[static_cast<std::size_t>(Ground::Speech)], 1.5F);
    QCOMPARE(changed[static_cast<std::size_t>(Ground::Links)], 1.0F);
    QCOMPARE(changed[static_cast<std::size_t>(Ground::Form)], 0.0F);
}

void ModelTest::inHasteAsksOneForest() {
    // Two forests of one tree, each half of the average: a leaf of 2 and one of 4.
    const BoostedTrees trees(std::array{0U, 1U},
                             std::array<TreeNode, 2>{{{0, 0, 0.0F, 1.0F}, {0, 0, 0.0F, 2.0F}}},
                             std::array{Ground::Form}, {}, 2);
    std::array<Explained, 1> results{};
    trees.explain(std::array{0.0F}, results);
    QCOMPARE(results[0].margin, 3.0);
    trees.explain(std::array{0.0F}, results, true);
    QCOMPARE(results[0].margin, 2.0);
}

void ModelTest::everyFeatureHasItsGround() {
    QCOMPARE(groundOf("text.linkDensity"), Ground::Links);
    QCOMPARE(groundOf("text.words"), Ground::Form);
    QCOMPARE(groundOf("box.in3"), Ground::Places);
    QCOMPARE(groundOf("box.hint3"), Ground::Names);
    QCOMPARE(groundOf("repeatedAbove.alike2"), Ground::Rows);
    // Only what describes the page as a whole is left to its ground.
    for (const std::string& name : featureNames()) {
        QCOMPARE(groundOf(name) == Ground::Page, name.starts_with("page."));
    }
}

void ModelTest::builtInModelIsTheOneTheCodeExpects() {
    const Model& model = Model::builtIn();
    QCOMPARE(model.features, featureNames());
    QVERIFY(!model.sources.empty());
    // A page's row has a place for every feature the trees ask for, or they would read beyond it.
    std::vector<float> row(featureNames().size());
    QVERIFY(model.html.margin(row) != 0);
    QVERIFY(model.lines.margin(row) != 0);
}

void ModelTest::damagedFilesAreRefused() {
    const std::string whole(builtInModelBytes());
    QVERIFY(Model::parse(whole).has_value());
    QVERIFY(!Model::parse("").has_value());
    QVERIFY(!Model::parse("KLARTEXT JUDGE\n{}\n").has_value());
    for (const std::size_t size : {whole.size() / 2, whole.size() - 1}) {
        QVERIFY(!Model::parse(std::string_view(whole).substr(0, size)).has_value());
    }
    // A tree that points beyond its end must not be followed.
    std::string wild = whole;
    std::memset(wild.data() + wild.size() - 24, 0xFF, 24);
    QVERIFY(!Model::parse(wild).has_value());
}

void ModelTest::isSmall() { QCOMPARE_LE(builtInModelBytes().size(), std::size_t{1} << 20); }

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
