// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/projection.h"
#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

/// One line an entry: "group text", after "^ text" of the kept block before it.
QByteArray picture(const Extraction& page, const Overrides& overrides = {}) {
    QByteArray lines;
    for (const RemovedEntry& entry : removedList(page, overrides)) {
        lines += QByteArray::number(entry.group) + " " + QByteArray::fromStdString(entry.text);
        if (entry.before != noBlock) {
            lines += " ^ " + QByteArray::fromStdString(
                                 std::string(page.tree->text(page.tree->block(entry.before))));
        }
        lines += entry.byPerson ? " (by person)\n" : "\n";
    }
    return lines;
}

}  // namespace

class RemovedListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesStandInPageOrderBehindWhatWasKept();
    void neighboursOfOneBoxAreOneGroup();
    void kindsPartGroups();
    void picturesAreListedOnlyWhenAPersonRemovedThem();
    void aPersonsRemovalNeedsNoReason();
};

void RemovedListTest::entriesStandInPageOrderBehindWhatWasKept() {
    const Extraction page = judgedPage(
        "<nav>REMOVED menu</nav><p>one</p><div>REMOVED  teaser</div><p>two</p><p>REMOVED end</p>");
    QCOMPARE(picture(page), QByteArray("0 REMOVED menu\n"
                                       "1 REMOVED teaser ^ one\n"
                                       "2 REMOVED end ^ two\n"));
}

void RemovedListTest::neighboursOfOneBoxAreOneGroup() {
    const Extraction page = judgedPage(
        "<main><p>one</p><div><h3>REMOVED a</h3><ul><li>REMOVED b</li><li>REMOVED c</li></ul></div>"
        "<div><p><b>REMOVED d</b></p></div></main>"
        "<footer><div><p>REMOVED e</p></div><ul><li>REMOVED f</li></ul></footer>");
    QCOMPARE(picture(page), QByteArray("0 REMOVED a ^ one\n"
                                       "0 REMOVED b ^ one\n"
                                       "0 REMOVED c ^ one\n"
                                       "1 REMOVED d ^ one\n"
                                       "2 REMOVED e ^ one\n"
                                       "2 REMOVED f ^ one\n"));
}

void RemovedListTest::kindsPartGroups() {
    Extraction page = judgedPage("<footer><p>REMOVED a</p><p>REMOVED b</p></footer>");
    page.verdicts[1].kind = BoilerplateKind::Legal;
    QCOMPARE(picture(page), QByteArray("0 REMOVED a\n1 REMOVED b\n"));
}

void RemovedListTest::picturesAreListedOnlyWhenAPersonRemovedThem() {
    const Extraction page =
        judgedPage("<p>one</p><img src=a.jpg alt='REMOVED a'><img src=b.jpg alt=b>");
    QCOMPARE(picture(page), QByteArray());
    QCOMPARE(picture(page, {{blockOf(page, "b"), false}}), QByteArray("0 b ^ one (by person)\n"));
}

void RemovedListTest::aPersonsRemovalNeedsNoReason() {
    const Extraction page = judgedPage("<p>one</p><p>REMOVED two</p>");
    const auto entries = removedList(page, {{blockOf(page, "one"), false}});
    QCOMPARE(entries.size(), std::size_t(2));
    QVERIFY(entries[0].byPerson);
    QVERIFY(entries[0].reasons.empty());
    QCOMPARE(entries[0].confidence, 1.0F);
    QVERIFY(!entries[1].byPerson);
    QCOMPARE(entries[1].kind, BoilerplateKind::Related);
    QCOMPARE(entries[1].confidence, 0.875F);
    QCOMPARE(entries[1].reasons.front().id, ReasonId::AllLink);
}

QTEST_GUILESS_MAIN(RemovedListTest)

#include "removed_list_test.moc"
