// SPDX-License-Identifier: MIT
#include "privacy/privacy_section.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "support/judged_page.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

constexpr const char* watchedPage =
    "<script src='https://count.example/a.js'></script>"
    "<script src='https://count.example/b.js'></script><script>var a</script>"
    "<img src='https://count.example/p.gif' width=1 height=1>"
    "<script src='/own.js'></script>"
    "<p>Text with <a href='https://a.example/?utm_source=x'>a link</a>.</p>";

void show(PrivacySection& section, const core::Extraction& page) {
    section.show(core::privacyReport(page), page.tree->kind());
}

QString listed(const QWidget& section) {
    QString text;
    const auto* list = section.findChild<QTreeWidget*>();
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = list->topLevelItem(row);
        text += item->text(0) + QStringLiteral(": ") + item->text(1) + QLatin1Char('\n');
    }
    return text;
}

}  // namespace

class PrivacySectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Without a translation the plurals stand as in the source.
    void namesEveryHostOnce() {
        PrivacySection section;
        show(section, core::test::judgedPage(watchedPage));
        QCOMPARE(listed(section), QStringLiteral("count.example: 2 script(s), 1 tracking pixel(s)\n"
                                                 "blatt.example: 1 script(s)\n"));
        const auto* header = section.findChild<QToolButton*>();
        QCOMPARE(header->text(), QStringLiteral("1 other site(s) not asked"));
        const QString notes = section.findChild<QLabel*>()->text();
        QVERIFY2(notes.contains(QStringLiteral("taken off 1 link(s).")), qPrintable(notes));
        QVERIFY2(notes.contains(QStringLiteral("none of it was run")), qPrintable(notes));
    }

    void picturesThatWereKeptBackStandBesideThem() {
        PrivacySection section;
        show(section, core::test::judgedPage(watchedPage));
        section.showPictures({{QStringLiteral("count.example"), PictureFate::Held, 2},
                              {QStringLiteral("10.0.0.1"), PictureFate::Nearby, 1}});
        QCOMPARE(listed(section),
                 QStringLiteral("count.example: 2 script(s), 1 tracking pixel(s), "
                                "2 picture(s) to be asked for\n"
                                "blatt.example: 1 script(s)\n"
                                "10.0.0.1: 1 picture(s) from a private address\n"));
        const auto* header = section.findChild<QToolButton*>();
        QCOMPARE(header->text(),
                 QStringLiteral("1 other site(s) not asked · 3 picture(s) not loaded"));
        const QString why =
            section.findChild<QTreeWidget*>()->topLevelItem(2)->data(1, Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(QStringLiteral("no business")), qPrintable(why));
    }

    void unfoldsByKeyboard() {
        PrivacySection section;
        show(section, core::test::judgedPage("<script src=//count.example/a.js></script><p>Text"));
        section.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        auto* list = section.findChild<QTreeWidget*>();
        QVERIFY(!list->isVisible());
        auto* header = section.findChild<QToolButton*>();
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(list->isVisible());
        show(section, core::test::judgedPage("<p>Another page"));
        QVERIFY(!list->isVisible());
        QCOMPARE(header->text(), QStringLiteral("No other site was asked for anything"));
    }

    void pageThatWasReadWithoutProtectionSaysSo() {
        PrivacySection section;
        const QString why = QStringLiteral("The helper does not start.");
        section.setUnprotected(why);
        show(section, core::test::judgedPage("<p>Text"));
        const auto* header = section.findChild<QToolButton*>();
        QCOMPARE(header->text(), QStringLiteral("Read without protection"));
        QVERIFY(section.findChild<QLabel*>()->text().startsWith(
            why + QStringLiteral("\nNo other site was asked for anything.\n")));
        // Also where nothing else is to be said.
        core::RawPage raw{.bytes = "A line of text.\n", .kind = core::PageKind::PlainText};
        show(section, core::extract(raw));
        QVERIFY(!section.isHidden());
        section.setUnprotected({});
        show(section, core::test::judgedPage("<p>Text"));
        QCOMPARE(header->text(), QStringLiteral("No other site was asked for anything"));
        QVERIFY(!section.findChild<QLabel*>()->text().contains(why));
    }

    void isNotThereForPlainText() {
        core::RawPage raw;
        raw.bytes = "A line of text.\n";
        raw.kind = core::PageKind::PlainText;
        PrivacySection section;
        show(section, core::extract(raw));
        QVERIFY(section.isHidden());
    }
};

QTEST_MAIN(PrivacySectionTest)
#include "privacy_section_test.moc"
