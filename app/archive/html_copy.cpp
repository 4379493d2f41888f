// SPDX-License-Identifier: MIT
#include "archive/html_copy.h"

#include <QByteArray>
#include <QFile>
#include <array>
#include <filesystem>
#include <memory>
#include <system_error>

#include "archive/html_head.h"
#include "archive/own_page.h"
#include "archive/shared_images.h"
#include "archive/stored_resources.h"
#include "core/whole_text.h"
#include "core/writers.h"
#include "fetch/file_name.h"
#include "fetch/local_file.h"

namespace klartext::app {

namespace fs = std::filesystem;

namespace {

// What browsers and Windows append to the name of a page, by language.
constexpr std::array<const char*, 22> suffixes{
    "_files",    "-Dateien",   "_fichiers",    "_archivos", "_arquivos", "_file",
    "-filer",    "_bestanden", "_pliki",       "_soubory",  "_elemei",   "_ficheiros",
    "_dosyalar", "_datoteke",  "_tiedostot",   "_fitxers",  "_failid",   "_fails",
    "_bylos",    "_fajlovi",   "_fitxategiak", ".files"};

constexpr int mostFiles = 5000;
constexpr int mostEntries = 20'000;  ///< folders and whatever else there is among them

std::string bytesOf(const std::string& path) {
    return readFileBytes(path, SpecialFiles::Refuse).value_or(std::string());
}

/// The path of a file below the page's folder, as an address that is resolved against the page's.
QUrl relativeUrl(const std::string& path) {
    if (!isNameable(path)) {
        return QUrl::fromEncoded(QByteArray::fromStdString(path).toPercentEncoding("/"));
    }
    QUrl url;
    url.setPath(QFile::decodeName(path.c_str()));
    return url;
}

std::shared_ptr<const PageResources> filesOf(const fs::path& folder, const QUrl& base) {
    auto resources = std::make_shared<StoredResources>();
    resources->setAllowsWeb(true);
    std::error_code fault;
    const std::string root = fs::canonical(folder, fault).string() + '/';
    const std::size_t above = folder.parent_path().string().size() + 1;
    fs::recursive_directory_iterator files(folder, fs::directory_options::skip_permission_denied,
                                           fault);
    int entries = 0;
    for (int count = 0; !fault && files != fs::recursive_directory_iterator() &&
                        count < mostFiles && entries < mostEntries;
         files.increment(fault), ++entries) {
        std::error_code gone;
        if (!files->is_regular_file(gone)) continue;
        ++count;
        // A link may lead out of the folder.
        const std::string target = fs::canonical(files->path(), gone).string();
        if (gone || !target.starts_with(root)) continue;
        const QUrl relative = relativeUrl(files->path().string().substr(above));
        resources->add(base.resolved(relative), [target] { return bytesOf(target); });
    }
    return resources;
}

}  // namespace

std::string companionFolder(const std::string& path) {
    const fs::path page(path);
    for (const char* suffix : suffixes) {
        fs::path folder = page.parent_path() / page.stem();
        folder += suffix;
        std::error_code fault;
        if (fs::is_directory(folder, fault)) return folder.string();
    }
    return {};
}

SavedPage asSavedCopy(core::RawPage page, const std::string& path) {
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
    const std::string folder = companionFolder(path);
    if (folder.empty()) return {std::move(page), nullptr};
    auto resources = filesOf(folder, noted.isEmpty() ? file : noted);
    return {std::move(page), std::move(resources)};
}

}  // namespace klartext::app
