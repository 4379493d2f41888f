// SPDX-License-Identifier: MIT
#include "imports/import_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

#include "imports/fetch_panel.h"
#include "imports/preview_model.h"
#include "imports/reading_row.h"
#include "settings/ini_store.h"
#include "settings/settings.h"

using namespace klartext::ui;

namespace {

class FakeDesk : public ImportDesk {
public:
    void read(const QString& path) override {
        m_asked.append(path);
        if (m_isSlow) return;
        ImportPreview preview;
        preview.path = path;
        preview.format = QStringLiteral("Pocket (CSV)");
        for (const char* address : {"https://example.org/a", "https://example.org/b"}) {
            ImportRow row;
            row.address = QLatin1String(address);
            row.tags = {QStringLiteral("x")};
            preview.rows.append(row);
        }
        preview.rows.last().isKnown = true;
        preview.problems.append(
            {4, QStringLiteral("????"), QStringLiteral("The row has no address.")});
        preview.unlisted = 2000;
        preview.notPages = 3;
        preview.note = QStringLiteral("The rest was left out.");
        Q_EMIT previewed(preview);
    }
    void stopReading() override { ++m_stops; }
    QString bringIn(const QList<qsizetype>& rows) override {
        m_broughtIn = rows;
        m_state = {1, 1, 1, false, false};
        Q_EMIT fetchChanged();
        return {};
    }
    FetchState state() override { return m_state; }
    QList<FetchFailure> failures() override {
        if (m_state.failed == 0) return {};
        return {{m_failedId, QStringLiteral("A page"), QStringLiteral("https://example.org/a"),
                 QStringLiteral("It is gone.")}};
    }
    void setPaused(bool paused) override { m_state.paused = paused; }
    void retry(const QList<qint64>& ids) override { m_retried = ids; }
    void forget(const QList<qint64>& /*ids*/) override {}
    void giveUp() override {}
    QString write(const QString& /*path*/, const QByteArray& /*text*/) override { return {}; }

    QStringList m_asked;
    bool m_isSlow = false;
    int m_stops = 0;
    QList<qsizetype> m_broughtIn;
    QList<qint64> m_retried;
    qint64 m_failedId = 7;
    FetchState m_state;
};

QPushButton* button(const QWidget& parent, const QString& text) {
    for (QPushButton* each : parent.findChildren<QPushButton*>()) {
        if (each->text().remove(QLatin1Char('&')).contains(text)) return each;
    }
    return nullptr;
}

}  // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dialog = new ImportDialog(m_desk, m_settings); }
    void cleanup() {
        delete m_dialog;
        m_desk.m_state = {};
        m_desk.m_asked.clear();
        m_desk.m_isSlow = false;
        m_desk.m_stops = 0;
    }

    void previewChoosesWhatIsNew();
    void chosenPagesAreBroughtIn();
    void shortReadingShowsNoBar();
    void longReadingIsShownAndCancelled();
    void escapeStopsTheReadingFirst();
    void otherFileTakesThePlaceOfTheReading();
    void closingStopsTheReading();
    void failuresAreTriedAgainAndCopied();
    void whatIsAskedForAgainIsSaid();
    void fileIsLookedForWhereAPersonKeepsTheirs();
    void modelIsSound();

private:
    /// What stands in the dialog, from the top.
    [[nodiscard]] QStringList sentences() const {
        QStringList said;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible()) said.append(label->text());
        }
        return said;
    }

    FakeDesk m_desk;
    Settings m_settings;
    QPointer<ImportDialog> m_dialog;
};

void ImportDialogTest::previewChoosesWhatIsNew() {
    m_dialog->read(QStringLiteral("/a.csv"));
    const auto* table = m_dialog->findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(table->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(table->model()->index(1, PreviewModel::Marks).data().toString(),
             QStringLiteral("in the library"));
    const auto* tabs = m_dialog->findChild<QTabWidget*>();
    QVERIFY(tabs->tabText(1).contains(QLocale().toString(2001)));
    const auto* problems = m_dialog->findChild<QTreeWidget*>(QStringLiteral("leftOut"));
    QCOMPARE(problems->topLevelItemCount(), 2);
    QVERIFY(problems->topLevelItem(1)->text(2).contains(QLocale().toString(2000)));
    const auto labels = m_dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("3 entries were no addresses of pages.")) &&
               label->text().contains(QStringLiteral("The rest was left out."));
    }));
}

void ImportDialogTest::chosenPagesAreBroughtIn() {
    QVERIFY(!button(*m_dialog, QStringLiteral("Import"))->isEnabled());
    m_dialog->read(QStringLiteral("/a.csv"));
    button(*m_dialog, QStringLiteral("Choose All"))->click();
    button(*m_dialog, QStringLiteral("Import"))->click();
    QCOMPARE(m_desk.m_broughtIn, (QList<qsizetype>{0, 1}));
    QCOMPARE(m_dialog->findChild<QTabWidget*>()->currentIndex(), 2);
}

void ImportDialogTest::shortReadingShowsNoBar() {
    m_dialog->show();
    const auto* row = m_dialog->findChild<ReadingRow*>();
    m_dialog->read(QStringLiteral("/a.csv"));
    QVERIFY(!row->isBusy());
    m_desk.m_isSlow = true;
    m_dialog->read(QStringLiteral("/b.csv"));
    QVERIFY(row->isBusy() && row->isHidden());
    Q_EMIT m_desk.previewed({});
    QVERIFY(!row->isBusy());
    // Nor does it come when the time for it is over.
    QVERIFY(!QTest::qWaitFor([row] { return row->isVisible(); }, 700));
}

void ImportDialogTest::longReadingIsShownAndCancelled() {
    m_dialog->show();
    m_dialog->read(QStringLiteral("/a.csv"));
    const QStringList before = sentences();
    m_desk.m_isSlow = true;
    m_dialog->read(QStringLiteral("/folder/long.csv"));
    const auto* row = m_dialog->findChild<ReadingRow*>();
    QTRY_VERIFY(row->isVisible());
    QVERIFY(sentences().contains(QStringLiteral("Reading long.csv…")));
    Q_EMIT m_desk.pagesFound(1234);
    QVERIFY(sentences().join(QLatin1Char('\n')).contains(QLocale().toString(1234)));
    auto* cancel = row->findChild<QPushButton*>();
    cancel->setFocus();
    cancel->click();
    QCOMPARE(m_desk.m_stops, 1);
    QVERIFY(row->isHidden());
    QVERIFY(m_dialog->isVisible());
    // What was there before is there as before, and can be brought in.
    QCOMPARE(sentences(), before);
    QCOMPARE(m_dialog->findChild<QTableView*>()->model()->rowCount(), 2);
    button(*m_dialog, QStringLiteral("Import"))->click();
    QCOMPARE(m_desk.m_broughtIn, QList<qsizetype>{0});
}

void ImportDialogTest::escapeStopsTheReadingFirst() {
    m_dialog->show();
    m_desk.m_isSlow = true;
    m_dialog->read(QStringLiteral("/a.csv"));
    QTest::keyClick(m_dialog->findChild<QTableView*>(), Qt::Key_Escape);
    QCOMPARE(m_desk.m_stops, 1);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog->findChild<QTableView*>(), Qt::Key_Escape);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_desk.m_stops, 1);
}

void ImportDialogTest::otherFileTakesThePlaceOfTheReading() {
    m_dialog->show();
    m_desk.m_isSlow = true;
    m_dialog->read(QStringLiteral("/a.csv"));
    const auto* row = m_dialog->findChild<ReadingRow*>();
    QTRY_VERIFY(row->isVisible());
    Q_EMIT m_desk.pagesFound(1234);
    m_dialog->read(QStringLiteral("/b.csv"));
    QCOMPARE(m_desk.m_asked, (QStringList{QStringLiteral("/a.csv"), QStringLiteral("/b.csv")}));
    QVERIFY(row->isVisible());
    QVERIFY(sentences().contains(QStringLiteral("Reading b.csv…")));
    QVERIFY(!sentences().join(QLatin1Char('\n')).contains(QLocale().toString(1234)));
}

void ImportDialogTest::closingStopsTheReading() {
    m_dialog->show();
    m_desk.m_isSlow = true;
    m_dialog->read(QStringLiteral("/a.csv"));
    m_dialog->close();
    QCOMPARE(m_desk.m_stops, 1);
}

void ImportDialogTest::failuresAreTriedAgainAndCopied() {
    m_desk.m_state = {1, 1, 1, 0, false, false};
    Q_EMIT m_desk.fetchChanged();
    QPushButton* retry = button(*m_dialog, QStringLiteral("Again"));
    QTRY_VERIFY(retry->isEnabled());
    QCOMPARE(m_dialog->findChild<FetchPanel*>()->findChild<QProgressBar*>()->value(), 2);
    retry->click();
    QCOMPARE(m_desk.m_retried, QList<qint64>{7});
    button(*m_dialog, QStringLiteral("Copy List"))->click();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("https://example.org/a\tA page\tIt is gone.\n"));
    // Another page that did not come takes the place of one.
    m_desk.m_failedId = 8;
    Q_EMIT m_desk.fetchChanged();
    const auto again = [&] {
        m_desk.m_retried.clear();
        retry->click();
        return m_desk.m_retried;
    };
    QTRY_COMPARE(again(), QList<qint64>{8});
    m_desk.m_failedId = 7;
}

void ImportDialogTest::whatIsAskedForAgainIsSaid() {
    m_desk.m_state = {3, 0, 0, 2, false, false};
    Q_EMIT m_desk.fetchChanged();
    const auto says = [this](const QString& text) {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&text](const QLabel* label) { return label->text().contains(text); });
    };
    const QString again = QStringLiteral("will be asked for again");
    QTRY_VERIFY(says(again));
    m_desk.m_state.held = true;
    Q_EMIT m_desk.fetchChanged();
    QTRY_VERIFY(says(QStringLiteral("Nothing can be written into the library")));
    // Who stopped it knows why nothing comes.
    m_desk.m_state.paused = true;
    Q_EMIT m_desk.fetchChanged();
    QTRY_VERIFY(says(QStringLiteral("Paused.")));
    QVERIFY(!says(again));
}

void ImportDialogTest::fileIsLookedForWhereAPersonKeepsTheirs() {
    const auto folderOffered = [this] {
        m_dialog->chooseFile();
        auto* files = m_dialog->findChild<QFileDialog*>();
        const QString folder = files->directory().absolutePath();
        delete files;
        return folder;
    };
    m_settings.openFolder.setValue({});
    QVERIFY(QDir::currentPath() != QDir::homePath());
    QCOMPARE(folderOffered(), QDir::homePath());
    const QTemporaryDir last;
    m_settings.openFolder.setValue(last.path());
    QCOMPARE(folderOffered(), last.path());
    m_settings.openFolder.setValue(last.filePath(QStringLiteral("gone")));
    QCOMPARE(folderOffered(), QDir::homePath());
}

void ImportDialogTest::modelIsSound() {
    PreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{}, {}});
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QList<qsizetype>{1});
    model.setRows({});
    QVERIFY(model.checked().isEmpty());
}

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
