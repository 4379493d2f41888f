// SPDX-License-Identifier: MIT
#include "report/report_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <algorithm>
#include <string>

#include "report/report_text.h"
#include "support/sample_page.h"

using namespace klartext;
using namespace klartext::ui;

class ReportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasCorrected() {
        auto* dialog = open(wantedShare());
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(),
                 QStringLiteral("Put back: REMOVED share this with your friends"));
    }

    void saysWhatAReportWithoutCorrectionsLacks() {
        auto* dialog = open({});
        QVERIFY(dialog->findChild<QListWidget*>() == nullptr);
        QVERIFY(dialog->isVisible());
    }

    void showsTheFileAsItWouldBeWritten() {
        auto* dialog = open(wantedShare());
        named<QPlainTextEdit>(*dialog, "What is wrong")->setPlainText(QStringLiteral("Too much."));
        dialog->findChild<QLineEdit*>()->clear();
        dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
        const auto* file = named<QPlainTextEdit>(*dialog, "The whole file");
        QTRY_VERIFY(!file->toPlainText().isEmpty());
        const QString shown = file->toPlainText();
        QCOMPARE(shown.toStdString(), core::toJson(dialog->report()));
        QVERIFY(shown.contains(QStringLiteral("\"note\": \"Too much.\"")));
        QVERIFY(shown.contains(QStringLiteral("\"url\": \"\"")));
    }

    void showsTheBeginningOfALargeFileInShortLines() {
        core::Report report;
        report.page.bytes = std::string(1'000'000, 'x');
        const QString shown = reportText(report);
        QVERIFY(shown.size() > 300'000 && shown.size() < 500'000);
        QVERIFY(shown.endsWith(QStringLiteral("follows in the file.")));
        const QStringList lines = shown.split(u'\n');
        QVERIFY(
            std::ranges::all_of(lines, [](const QString& line) { return line.size() <= 10'000; }));
        QVERIFY(QString(shown).remove(u'\n').contains(QString(200'000, u'x')));
    }

    void mayBeClosedBeforeTheFileIsShown() {
        auto* dialog = open(wantedShare());
        dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
        delete dialog;
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
    }

    void writesNothingBeforeAPlaceIsChosen() {
        const QTemporaryDir folder;
        auto* dialog = open(wantedShare(), folder.path());
        QSignalSpy approved(dialog, &ReportDialog::approved);
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        buttons->button(QDialogButtonBox::Save)->click();
        QCOMPARE(approved.size(), 0);
        auto* files = dialog->findChild<QFileDialog*>();
        QCOMPARE(QFileInfo(files->selectedFiles().constFirst()).fileName(),
                 QStringLiteral("A river rises.klartext-report.json"));
        Q_EMIT files->fileSelected(folder.filePath(QStringLiteral("r.json")));
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved.at(0).at(0).toString(), folder.filePath(QStringLiteral("r.json")));
        QVERIFY(!dialog->isVisible());
    }

    void isGivenUpWithEscape() {
        auto* dialog = open(wantedShare());
        QSignalSpy approved(dialog, &ReportDialog::approved);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(approved.size(), 0);
    }

private:
    core::Overrides wantedShare() const {
        return {{core::test::blockOf(*m_page, "share this"), true}};
    }
    ReportDialog* open(const core::Overrides& wanted, const QString& folder = {}) {
        core::RawPage raw;
        raw.bytes = "<p>The page.</p>";
        raw.url = "https://example.org/river?token=1";
        auto* dialog = new ReportDialog(core::makeReport(raw, *m_page, wanted),
                                        QStringLiteral("A river rises"), folder, &m_window);
        dialog->open();
        return dialog;
    }
    template <typename Widget>
    static Widget* named(const QDialog& dialog, const char* name) {
        for (Widget* widget : dialog.findChildren<Widget*>()) {
            if (widget->accessibleName() == QLatin1String(name)) {
                return widget;
            }
        }
        return nullptr;
    }

    std::shared_ptr<const core::Extraction> m_page = test::samplePage();
    QWidget m_window;
};

QTEST_MAIN(ReportDialogTest)
#include "report_dialog_test.moc"
