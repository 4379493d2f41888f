// SPDX-License-Identifier: MIT
#include "widgets/save_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

#include "actions/save_choice.h"
#include "settings/settings.h"
#include "widgets/save_options.h"

using namespace klartext::ui;

namespace {

/// The options on show: "[x] text" or "[ ] text" each, and the paper.
QStringList shown(const SaveOptions& options) {
    QStringList list;
    for (const QCheckBox* box : options.findChildren<QCheckBox*>()) {
        if (!box->isHidden()) {
            list.append((box->isChecked() ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) +
                        box->text().remove(QLatin1Char('&')));
        }
    }
    for (const QComboBox* box : options.findChildren<QComboBox*>()) {
        if (!box->parentWidget()->isHidden()) {
            list.append(box->currentText());
        }
    }
    return list;
}

}  // namespace

class SaveDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFormatHasItsOptions();
    void choiceIsRemembered();
    void suffixSaysMoreThanTheFilter();
};

void SaveDialogTest::eachFormatHasItsOptions() {
    SaveOptions options({.letterPaper = true});
    const QString pictures = QStringLiteral("[x] With pictures");
    QCOMPARE(shown(options),
             (QStringList{QStringLiteral("[x] With the original page and what was left out"),
                          pictures}));
    options.setFormat(SaveFormat::Markdown);
    QCOMPARE(shown(options),
             QStringList{QStringLiteral("[ ] Pictures in a folder beside the file")});
    options.setFormat(SaveFormat::PlainText);
    QCOMPARE(shown(options), QStringList{QStringLiteral("[ ] Wrap lines at 80 characters")});
    options.setFormat(SaveFormat::Epub);
    QCOMPARE(shown(options), QStringList{pictures});
    options.setFormat(SaveFormat::Pdf);
    QCOMPARE(shown(options), (QStringList{pictures, QStringLiteral("US Letter")}));
    options.setFormat(SaveFormat::Json);
    QCOMPARE(shown(options), QStringList());
}

void SaveDialogTest::choiceIsRemembered() {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    const SaveChoice chosen{.format = SaveFormat::Pdf,
                            .original = false,
                            .images = false,
                            .imagesBeside = true,
                            .wrapped = true,
                            .letterPaper = true};
    keepSaveChoice(settings, chosen);
    QCOMPARE(saveChoice(settings), chosen);
}

void SaveDialogTest::suffixSaysMoreThanTheFilter() {
    const QTemporaryDir folder;
    SaveDialog dialog(QStringLiteral("The Bridge"), folder.path(), {.wrapped = true});
    QCOMPARE(dialog.selectedFiles().value(0), folder.filePath(QStringLiteral("The Bridge.html")));
    QString path;
    SaveChoice choice;
    connect(&dialog, &SaveDialog::pathChosen, this,
            [&](const QString& chosenPath, const SaveChoice& chosen) {
                path = chosenPath;
                choice = chosen;
            });
    Q_EMIT dialog.fileSelected(folder.filePath(QStringLiteral("b.epub")));
    QCOMPARE(path, folder.filePath(QStringLiteral("b.epub")));
    QCOMPARE(choice.format, SaveFormat::Epub);
    QVERIFY(choice.wrapped);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
}

QTEST_MAIN(SaveDialogTest)
#include "save_dialog_test.moc"
