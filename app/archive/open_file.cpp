// SPDX-License-Identifier: MIT
#include "archive/open_file.h"

#include <sys/stat.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <optional>

#include "archive/html_copy.h"
#include "archive/open_packed.h"
#include "archive/zip_pages.h"
#include "core/whole_text.h"
#include "fetch/file_name.h"
#include "fetch/media_kind.h"

namespace klartext::app {

namespace {

constexpr std::size_t largestMarkdown = std::size_t{6} << 20;

bool isMarkdownName(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("md") || suffix == QLatin1String("markdown") ||
           suffix == QLatin1String("mdown") || suffix == QLatin1String("mkd");
}

/// A path as that of a file and of a part in it.
struct SplitPath {
    std::string file;
    std::string part;
    bool isFile = false;  ///< a regular one
};

/// The file that `path` is or goes on below; the path itself when there is none.
SplitPath split(const std::string& path) {
    for (std::string file = path; !file.empty(); file.resize(file.rfind('/'))) {
        struct stat status = {};
        if (::stat(file.c_str(), &status) != 0) continue;
        if (S_ISDIR(status.st_mode)) break;
        const std::string part = file.size() < path.size() ? path.substr(file.size() + 1) : "";
        return {file, part, S_ISREG(status.st_mode)};
    }
    return {path, {}};
}

/// A page that is Markdown, whatever of HTML stands in it.
core::RawPage asWritten(core::RawPage page) {
    page.contentType = "text/plain";
    page.kind = core::PageKind::PlainText;
    return page;
}

/// A page that is Markdown, as HTML; as the text it is, with a note, when that cannot be had.
core::RawPage readMarkdown(core::RawPage page, const QString& name, const Unpacking& unpacking,
                           const std::stop_token& stop, QString& note) {
    auto html = unpacking.markdown(page.bytes, name, stop);
    if (!html) {
        note = QCoreApplication::translate("Markdown",
                                           "Reading this Markdown took too much, or failed; it is "
                                           "shown as it is written, with its "
                                           "signs.");
        return asWritten(std::move(page));
    }
    page.bytes = std::move(*html);
    page.contentType = "text/html; charset=utf-8";
    page.kind = core::PageKind::Html;
    page.composition = core::wholeText;
    return page;
}

Expected<OpenedFile> openPlain(const std::string& path, const QUrl& file, SpecialFiles special,
                               const Unpacking& unpacking, const std::stop_token& stop) {
    auto page = readPageFile(path, special);
    if (!page) return tl::make_unexpected(std::move(page.error()));
    const QString name = file.toLocalFile();
    // Whoever looks at a text keeps it when its file was emptied.
    if (page->bytes.empty() && special == SpecialFiles::Refuse) {
        return unexpected(ErrorCode::EmptyFile, name);
    }
    OpenedFile opened;
    opened.address = file;
    opened.file = file;
    const bool isMarkdown = isMarkdownName(name);
    const bool isTooLarge = isMarkdown && page->bytes.size() > largestMarkdown;
    if (isTooLarge) {
        opened.note = QCoreApplication::translate(
            "Markdown",
            "Markdown of more than 6 MB is shown as it is written, with its signs. Split the file "
            "to see its headings, links and lists set.");
    }
    if (isTooLarge) {
        opened.page.page = asWritten(std::move(*page));
    } else if (isMarkdown) {
        opened.page.page = readMarkdown(std::move(*page), name, unpacking, stop, opened.note);
    } else if (page->contentType == "text/plain") {
        opened.page.page = std::move(*page);
    } else {
        opened.page = asSavedCopy(std::move(*page), filePath(file));
    }
    return opened;
}

/// A part by its path below the file's own, or by its number, counted from 1.
std::optional<std::size_t> partNamed(const SavedFile& whole, const QString& name) {
    const auto& parts = whole.parts();
    const auto found = std::ranges::find(parts, name, &SavedPart::id);
    if (found != parts.end()) return static_cast<std::size_t>(found - parts.begin());
    bool isNumber = false;
    const std::size_t number = name.toULong(&isNumber);
    const bool isThere = isNumber && number >= 1 && number <= parts.size();
    return isThere ? std::optional(number - 1) : std::nullopt;
}

Expected<OpenedFile> openFirst(const std::shared_ptr<const SavedFile>& whole, const QUrl& file,
                               ManyPages many, const std::stop_token& stop) {
    const bool asks = whole->parts().size() > 1 && !whole->isBook() && many == ManyPages::Ask;
    if (!asks) return openPart(whole, file, 0, stop);
    OpenedFile opened;
    opened.address = file;
    opened.file = file;
    opened.whole = whole;
    opened.mustChoose = true;
    return opened;
}

}  // namespace

Expected<OpenedFile> openPart(const std::shared_ptr<const SavedFile>& whole, const QUrl& file,
                              std::size_t part, const std::stop_token& stop) {
    auto page = whole->page(part, stop);
    if (!page) return tl::make_unexpected(std::move(page.error()));
    if (const auto media = foreignMedia(page->page.contentType, page->page.bytes)) {
        return unexpected(ErrorCode::NotText, file.toLocalFile(), mediaName(*media));
    }
    OpenedFile opened;
    opened.page = std::move(*page);
    opened.file = file;
    const QString id = whole->parts().at(part).id;
    opened.address = id.isEmpty() ? file : addressInside(file, id.toStdString());
    opened.whole = whole;
    opened.part = part;
    return opened;
}

Expected<OpenedFile> openFile(const std::string& path, SpecialFiles special, ManyPages many,
                              const std::shared_ptr<const OpenedFile>& known,
                              const std::stop_token& stop, const Unpacking& unpacking) {
    const std::string wanted = absolutePath(path);
    const auto [fileName, part, isFile] = split(wanted);
    const QUrl file = fileUrl(fileName);
    const QString name = QFile::decodeName(wanted.c_str());
    if (!isFile) return openPlain(path, file, special, unpacking, stop);
    std::shared_ptr<const SavedFile> whole;
    if (known && known->whole && known->file == file) {
        whole = known->whole;
    } else {
        const auto packed = PackedFile::open(fileName);
        const bool isPlain = !packed || !isPacked(**packed);
        if (isPlain && part.empty()) return openPlain(path, file, special, unpacking, stop);
        if (isPlain) return unexpected(ErrorCode::NoSuchFile, name);
        auto opened = unpacking.open(*packed, stop);
        if (!opened) return tl::make_unexpected(std::move(opened.error()));
        whole = std::move(*opened);
    }
    if (part.empty()) return openFirst(whole, file, many, stop);
    const auto found = partNamed(*whole, QString::fromStdString(part));
    if (!found) return unexpected(ErrorCode::NoSuchFile, name);
    return openPart(whole, file, *found, stop);
}

}  // namespace klartext::app
