// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/verdict.h"

using namespace klartext::core;

class DoubtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearTheLine_data();
    void nearTheLine();
};

void DoubtTest::nearTheLine_data() {
    using Kind = BoilerplateKind;
    QTest::addColumn<bool>("kept");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<float>("probability");
    QTest::addColumn<ReasonId>("reason");
    QTest::addColumn<bool>("uncertain");
    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    row("far below") << false << Kind::Related << 0.05F << ReasonId::AllLink << false;
    row("near") << false << Kind::Related << 0.3F << ReasonId::AllLink << true;
    row("above") << false << Kind::Other << 0.7F << ReasonId::LikeBoilerplate << true;
    row("asks for consent") << false << Kind::Consent << 0.4F << ReasonId::AsksConsent << false;
    row("a menu") << false << Kind::Navigation << 0.4F << ReasonId::LinkDensity << false;
    row("in the footer") << false << Kind::Legal << 0.4F << ReasonId::InFooter << false;
    row("said already") << false << Kind::Related << 0.9F << ReasonId::Repeated << false;
    row("kept for good") << true << Kind::Other << 0.9F << ReasonId::LongText << false;
    row("kept, but near") << true << Kind::Other << 0.4F << ReasonId::LikeArticle << true;
    row("kept by structure") << true << Kind::Other << 0.1F << ReasonId::HeadsText << false;
}

void DoubtTest::nearTheLine() {
    QFETCH(const bool, kept);
    QFETCH(const BoilerplateKind, kind);
    QFETCH(const float, probability);
    QFETCH(const ReasonId, reason);
    QTEST(isUncertain({kept, kind, probability, {{reason, 0, {}}}}), "uncertain");
}

QTEST_APPLESS_MAIN(DoubtTest)
#include "doubt_test.moc"
