// SPDX-License-Identifier: MIT
#include "widgets/save_dialog.h"

#include <QFileInfo>
#include <QStandardPaths>

#include "actions/file_name.h"

namespace klartext::ui {

QString usableFolder(const QString& folder) {
    return QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

SaveDialog::SaveDialog(const QString& title, const QString& folder, SaveFormat format,
                       QWidget* parent)
    : QFileDialog(parent, tr("Save Article"), usableFolder(folder)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    const QStringList filters{tr("HTML, one file with its images (*.html)"), tr("Markdown (*.md)"),
                              tr("Plain text (*.txt)")};
    setNameFilters(filters);
    selectNameFilter(filters.at(static_cast<int>(format)));
    setDefaultSuffix(suffixOf(format).mid(1));
    selectFile(suggestedFileName(title, tr("Article"), format));
    connect(this, &QFileDialog::filterSelected, this, &SaveDialog::adaptName);
    connect(this, &QFileDialog::fileSelected, this, &SaveDialog::takeChoice);
}

SaveFormat SaveDialog::format() const {
    return SaveFormat(qMax(0, nameFilters().indexOf(selectedNameFilter())));
}

void SaveDialog::adaptName() {
    setDefaultSuffix(suffixOf(format()).mid(1));
    const QStringList files = selectedFiles();
    if (!files.isEmpty()) {
        selectFile(QFileInfo(withSuffix(files.first(), format())).fileName());
    }
}

void SaveDialog::takeChoice(const QString& path) {
    // A suffix somebody typed says more than the filter they left as it was.
    Q_EMIT pathChosen(path, formatOf(path).value_or(format()));
}

}  // namespace klartext::ui
