// SPDX-License-Identifier: MIT
#include "export/export_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace klartext::ui;

class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksThenShowsThenTells();
    void stopsAndCloses();
    void bookIsOfferedForEpubAlone();

private:
    static QPushButton* button(const QDialog& dialog, const char* text) {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            const QString shown = each->text().remove(QLatin1Char('&'));
            if (shown == QLatin1String(text) && !each->isHidden()) {
                return each;
            }
        }
        return nullptr;
    }
    static bool says(const QDialog& dialog, const char* text) {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->text().contains(QLatin1String(text))) {
                return true;
            }
        }
        return false;
    }
};

void ExportDialogTest::asksThenShowsThenTells() {
    const QTemporaryDir folder;
    QPointer<ExportDialog> dialog =
        new ExportDialog(3, {.format = SaveFormat::Markdown, .imagesBeside = true}, folder.path());
    dialog->show();
    ExportChoice choice;
    connect(dialog, &ExportDialog::startRequested, this,
            [&](const ExportChoice& chosen) { choice = chosen; });
    QTest::mouseClick(button(*dialog, "Save"), Qt::LeftButton);
    QCOMPARE(choice.save.format, SaveFormat::Markdown);
    QVERIFY(choice.save.imagesBeside);
    QCOMPARE(choice.folder, folder.path());
    QVERIFY(!choice.oneBook);
    dialog->setProgress(1, QStringLiteral("The Bridge"));
    QVERIFY(says(*dialog, "The Bridge"));
    dialog->setResult(2, {{QStringLiteral("The Bridge"), QStringLiteral("It is gone.")}}, false);
    const auto* failures = dialog->findChild<QListWidget*>();
    QVERIFY(failures->isVisible());
    QCOMPARE(failures->item(0)->text(), QStringLiteral("The Bridge\nIt is gone."));
    QString opened;
    connect(dialog, &ExportDialog::openFolderRequested, this,
            [&](const QString& path) { opened = path; });
    QTest::mouseClick(button(*dialog, "Open Folder"), Qt::LeftButton);
    QCOMPARE(opened, folder.path());
    dialog->showNotOpened();
    QVERIFY(says(*dialog, "No program for folders could be started."));
    QTest::mouseClick(button(*dialog, "Copy Path"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), folder.path());
    QTest::mouseClick(button(*dialog, "Close"), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void ExportDialogTest::stopsAndCloses() {
    const QTemporaryDir folder;
    QPointer<ExportDialog> dialog = new ExportDialog(3, {}, folder.path());
    dialog->show();
    int cancelled = 0;
    connect(dialog, &ExportDialog::cancelRequested, this, [&] { ++cancelled; });
    QTest::mouseClick(button(*dialog, "Save"), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(cancelled, 1);
    QVERIFY(dialog->isVisible());
    dialog->setResult(1, {}, true);
    QVERIFY(says(*dialog, "Stopped."));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void ExportDialogTest::bookIsOfferedForEpubAlone() {
    const QTemporaryDir folder;
    ExportDialog dialog(3, {.format = SaveFormat::Html}, folder.path());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    ExportChoice choice;
    connect(&dialog, &ExportDialog::startRequested, this,
            [&](const ExportChoice& chosen) { choice = chosen; });
    QCheckBox* book = nullptr;
    for (auto* box : dialog.findChildren<QCheckBox*>()) {
        book = box->text().contains(QLatin1String("book")) ? box : book;
    }
    QVERIFY(book != nullptr && !book->isVisible());
    dialog.findChild<QComboBox*>()->setCurrentIndex(static_cast<int>(SaveFormat::Epub));
    QVERIFY(book->isVisible());
    book->setChecked(true);
    QTest::mouseClick(button(dialog, "Save"), Qt::LeftButton);
    QVERIFY(choice.oneBook);
    QCOMPARE(choice.save.format, SaveFormat::Epub);
}

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
