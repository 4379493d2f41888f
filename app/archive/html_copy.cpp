// SPDX-License-Identifier: MIT
#include "archive/html_copy.h"
#include "archive/own_page.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <array>

#include "archive/html_head.h"
#include "archive/stored_resources.h"
#include "core/whole_text.h"
#include "core/writers.h"
#include "fetch/local_file.h"

namespace klartext::app {

namespace {

// What browsers and Windows append to the name of a page, by language.
constexpr std::array<const char*, 22> suffixes{
    "_files",    "-Dateien",   "_fichiers",    "_archivos", "_arquivos", "_file",
    "-filer",    "_bestanden", "_pliki",       "_soubory",  "_elemei",   "_ficheiros",
    "_dosyalar", "_datoteke",  "_tiedostot",   "_fitxers",  "_failid",   "_fails",
    "_bylos",    "_fajlovi",   "_fitxategiak", ".files"};

constexpr int mostFiles = 5000;

std::string bytesOf(const QString& path) {
    return readFileBytes(QFile::encodeName(path).toStdString(), SpecialFiles::Refuse)
        .value_or(std::string());
}

std::shared_ptr<const PageResources> filesOf(const QString& folder, const QUrl& base) {
    auto resources = std::make_shared<StoredResources>();
    resources->setAllowsWeb(true);
    const QString root = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    const QDir above = QFileInfo(folder).dir();
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < mostFiles; ++count) {
        const QString path = files.next();
        // A link may lead out of the folder.
        const QString target = files.fileInfo().canonicalFilePath();
        if (!target.startsWith(root)) continue;
        QUrl relative;
        relative.setPath(above.relativeFilePath(path));
        resources->add(base.resolved(relative), [target] { return bytesOf(target); });
    }
    return resources;
}

}  // namespace

QString companionFolder(const QString& path) {
    const QFileInfo page(path);
    for (const char* suffix : suffixes) {
        const QFileInfo folder(page.dir(), page.completeBaseName() + QLatin1String(suffix));
        if (folder.isDir()) return folder.absoluteFilePath();
    }
    return {};
}

SavedPage asSavedCopy(core::RawPage page, const QString& path) {
    const QUrl file(QString::fromStdString(page.url));
    const QUrl noted = addressInComment(page.bytes);
    if (!noted.isEmpty()) page.url = noted.toString(QUrl::FullyEncoded).toStdString();
    // With the page it was made from it is opened as that page.
    if (isOwnDocument(page.bytes) && !core::isSavedPage(page.bytes)) {
        page.bytes = withoutOwnFrame(std::move(page.bytes));
        page.kind = core::PageKind::Html;
        page.composition = core::wholeText;
    }
    page.bytes = withSharedImages(std::move(page.bytes));
    const QString folder = companionFolder(path);
    if (folder.isEmpty()) return {std::move(page), nullptr};
    auto resources = filesOf(folder, noted.isEmpty() ? file : noted);
    return {std::move(page), std::move(resources)};
}

}  // namespace klartext::app
