// SPDX-License-Identifier: MIT
#include "export_desk.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <utility>

#include "actions/save_choice.h"
#include "export/export_dialog.h"
#include "save/document_file.h"
#include "saving.h"
#include "settings/settings.h"

namespace klartext::gui {

namespace {

app::ExportPlan planOf(const ui::ExportChoice& choice) {
    app::ExportPlan plan;
    plan.options = documentOptions(choice.save);
    plan.folder = choice.folder;
    if (choice.oneBook) {
        plan.title = QCoreApplication::translate("SavedPage", "Articles");
        plan.book =
            app::documentPath(choice.folder, plan.title.toStdString(), app::DocumentFormat::Epub);
    }
    return plan;
}

QList<std::pair<QString, QString>> failuresOf(const app::ExportResult& result) {
    QList<std::pair<QString, QString>> failures;
    for (const auto& failure : result.failures) {
        failures.append({failure.title, failure.error.explanation});
    }
    return failures;
}

}  // namespace

void saveArticles(std::vector<app::ExportItem> items, ui::Settings& settings, QWidget* parent) {
    using Dialog = ui::ExportDialog;
    auto* dialog = new Dialog(static_cast<int>(items.size()), ui::saveChoice(settings),
                              settings.saveFolder.value(), parent);
    auto* exporter = new app::Exporter(renderers(settings), dialog);
    QObject::connect(exporter, &app::Exporter::progressed, dialog,
                     [dialog](int done, int /*total*/, const QString& title) {
                         dialog->setProgress(done, title);
                     });
    QObject::connect(exporter, &app::Exporter::finished, dialog,
                     [dialog](const app::ExportResult& result) {
                         dialog->setResult(static_cast<int>(result.written.size()),
                                           failuresOf(result), result.cancelled);
                     });
    QObject::connect(dialog, &Dialog::cancelRequested, exporter, &app::Exporter::cancel);
    QObject::connect(dialog, &Dialog::openFolderRequested, dialog, [dialog](const QString& folder) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) dialog->showNotOpened();
    });
    QObject::connect(
        dialog, &Dialog::startRequested, exporter,
        [exporter, &settings, items = std::move(items)](const ui::ExportChoice& choice) {
            settings.saveFolder.setValue(choice.folder);
            ui::keepSaveChoice(settings, choice.save);
            exporter->start(items, planOf(choice));
        });
    dialog->open();
}

}  // namespace klartext::gui
