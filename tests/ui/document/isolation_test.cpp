// SPDX-License-Identifier: MIT
#include "document/isolation.h"

#include <QTest>

#include "../document/elements.h"

using namespace klartext;
using namespace klartext::test;
using namespace klartext::ui;

class IsolationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsFollowMostOfTheirLetters_data();
    void paragraphsFollowMostOfTheirLetters();
    void codeDoesNotTurnAParagraph();
    void leavesLatinTextAlone();
};

void IsolationTest::paragraphsFollowMostOfTheirLetters_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("pageFromRight");
    QTest::addColumn<bool>("fromRight");
    QTest::newRow("latin") << "Ein Satz" << false << false;
    QTest::newRow("hebrew") << "שלום לכולם" << false << true;
    QTest::newRow("name first") << "Qt היא ספרייה לבניית יישומים" << true << true;
    QTest::newRow("quotation in Latin letters") << "A whole sentence in English" << true << false;
    QTest::newRow("hebrew word first")
        << "שלום is how one greets people in Israel" << false << false;
}

void IsolationTest::paragraphsFollowMostOfTheirLetters() {
    QFETCH(const QString, words);
    QFETCH(const bool, pageFromRight);
    QFETCH(const bool, fromRight);
    const Elements phrasing{text(words.toStdString())};
    QCOMPARE(paragraphDirection(phrasing, core::TextDirection::Unsaid,
                                pageFromRight ? Qt::RightToLeft : Qt::LeftToRight),
             std::optional(fromRight ? Qt::RightToLeft : Qt::LeftToRight));
}

void IsolationTest::codeDoesNotTurnAParagraph() {
    const Elements phrasing{make(ElementKind::Code, {text("very_long_function_name(argument)")}),
                            text(" מחזירה מספר")};
    QCOMPARE(paragraphDirection(phrasing, core::TextDirection::Unsaid, Qt::RightToLeft),
             std::optional(Qt::RightToLeft));
    QCOMPARE(paragraphDirection(phrasing, core::TextDirection::LeftToRight, Qt::RightToLeft),
             std::optional(Qt::LeftToRight));
}

void IsolationTest::leavesLatinTextAlone() {
    QCOMPARE(isolated(QStringLiteral("12. Mai"), Qt::LeftToRight), QStringLiteral("12. Mai"));
    const QString hebrew = isolated(QStringLiteral("שלום"), Qt::LeftToRight);
    QCOMPARE(hebrew.size(), 6);
    QCOMPARE(withoutIsolates(hebrew), QStringLiteral("שלום"));
}

QTEST_GUILESS_MAIN(IsolationTest)

#include "isolation_test.moc"
