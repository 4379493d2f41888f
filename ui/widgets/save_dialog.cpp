// SPDX-License-Identifier: MIT
#include "widgets/save_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QStandardPaths>

#include "actions/file_name.h"
#include "widgets/save_options.h"

namespace klartext::ui {

QString usableFolder(const QString& folder) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QFileInfo(folder).isDir()) return folder;
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

SaveDialog::SaveDialog(const QString& title, const QString& folder, const SaveChoice& choice,
                       QWidget* parent)
    : QFileDialog(parent, tr("Save Article"), usableFolder(folder)),
      m_options(new SaveOptions(choice, this)) {
    // The system's own dialog has no room for the options.
    setOption(DontUseNativeDialog);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    const QStringList filters{tr("HTML, one file with its images (*.html)"),
                              tr("Markdown (*.md)"),
                              tr("Plain text (*.txt)"),
                              tr("EPUB, for e-book readers (*.epub)"),
                              tr("PDF, for printing and passing on (*.pdf)"),
                              tr("JSON, for programs (*.json)")};
    setNameFilters(filters);
    selectNameFilter(filters.at(static_cast<int>(choice.format)));
    setDefaultSuffix(suffixOf(choice.format).mid(1));
    selectFile(suggestedFileName(title, tr("Article"), choice.format));
    if (auto* grid = qobject_cast<QGridLayout*>(layout())) {
        grid->addWidget(m_options, grid->rowCount(), 1, 1, -1);
    }
    connect(this, &QFileDialog::filterSelected, this, &SaveDialog::adaptName);
    connect(this, &QFileDialog::fileSelected, this, &SaveDialog::takeChoice);
}

void SaveDialog::setMissingPictures(int count) { m_options->setMissingPictures(count); }

SaveFormat SaveDialog::format() const {
    return SaveFormat(qMax(0, nameFilters().indexOf(selectedNameFilter())));
}

void SaveDialog::adaptName() {
    setDefaultSuffix(suffixOf(format()).mid(1));
    m_options->setFormat(format());
    const QStringList files = selectedFiles();
    if (!files.isEmpty()) {
        selectFile(QFileInfo(withSuffix(files.first(), format())).fileName());
    }
}

void SaveDialog::takeChoice(const QString& path) {
    // A suffix somebody typed says more than the filter they left as it was.
    SaveChoice choice = m_options->choice();
    choice.format = formatOf(path).value_or(format());
    Q_EMIT pathChosen(path, choice);
}

}  // namespace klartext::ui
