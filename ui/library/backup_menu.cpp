// SPDX-License-Identifier: MIT
#include "library/backup_menu.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "library/shelf.h"
#include "settings/settings.h"
#include "widgets/save_dialog.h"

namespace klartext::ui {

namespace {

struct BackupMenu {
    Q_DECLARE_TR_FUNCTIONS(BackupMenu)
};

void backUp(Shelf& shelf, const Settings& settings, QWidget* parent) {
    auto* dialog = new QFileDialog(parent, BackupMenu::tr("Back Up the Library"),
                                   usableFolder(settings.saveFolder.value()),
                                   BackupMenu::tr("Libraries (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(
        BackupMenu::tr("Klartext library %1").arg(QDate::currentDate().toString(Qt::ISODate)));
    QObject::connect(dialog, &QFileDialog::fileSelected, &shelf, &Shelf::backUp);
    dialog->open();
}

void askToRestore(Shelf& shelf, const QString& path, QWidget* parent) {
    auto* ask = new QMessageBox(
        QMessageBox::Question, BackupMenu::tr("Restore a backup?"),
        BackupMenu::tr("What the backup holds takes the place of everything in the library, the "
                       "corrections and the rules. What is there now is written beside the "
                       "library first."),
        QMessageBox::Cancel, parent);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const auto* restore = ask->addButton(BackupMenu::tr("&Restore"), QMessageBox::AcceptRole);
    QObject::connect(ask, &QMessageBox::buttonClicked, &shelf,
                     [&shelf, restore, path](const auto* button) {
                         if (button == restore) shelf.restore(path);
                     });
    ask->open();
}

void restore(Shelf& shelf, const Settings& settings, QWidget* parent) {
    auto* dialog = new QFileDialog(parent, BackupMenu::tr("Restore a Backup"),
                                   usableFolder(settings.saveFolder.value()),
                                   BackupMenu::tr("Libraries (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&shelf, parent](const QString& path) { askToRestore(shelf, path, parent); });
    dialog->open();
}

}  // namespace

QMenu* createBackupMenu(Shelf& shelf, const Settings& settings, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->addAction(BackupMenu::tr("&Back Up the Library…"), parent,
                    [&shelf, &settings, parent] { backUp(shelf, settings, parent); });
    menu->addAction(BackupMenu::tr("&Restore a Backup…"), parent,
                    [&shelf, &settings, parent] { restore(shelf, settings, parent); });
    return menu;
}

}  // namespace klartext::ui
