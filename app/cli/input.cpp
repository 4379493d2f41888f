// SPDX-License-Identifier: MIT
#include "input.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QUrl>
#include <cstddef>
#include <string_view>

#include "archive/open_file.h"
#include "fetch/descriptor.h"
#include "fetch/file_name.h"
#include "fetch/local_file.h"
#include "fetch/location.h"
#include "fetch/media_kind.h"
#include "link_reader.h"

namespace klartext::cli {

namespace {

std::string withoutSuffix(std::string name) {
    for (const std::string_view suffix : {".html", ".txt"}) {
        if (name.size() > suffix.size() && name.ends_with(suffix)) {
            name.resize(name.size() - suffix.size());
            break;
        }
    }
    return name;
}

std::string lastPart(std::string_view path) {
    while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
    return std::string(path.substr(path.rfind('/') + 1));
}

std::string linkId(const QUrl& url) {
    const std::string name = lastPart(url.path(QUrl::FullyDecoded).toStdString());
    return name.empty() ? url.host().toStdString() : withoutSuffix(name);
}

/// File names are any bytes; what is printed must be text.
std::string asUtf8(const std::string& bytes) { return QString::fromStdString(bytes).toStdString(); }

Input fileInput(const std::string& given, const std::string& path) {
    return {Input::Kind::File, asUtf8(given), path, asUtf8(withoutSuffix(lastPart(path)))};
}

/// Something is there, or a file that the path may go on below.
bool exists(const std::string& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) == 0) return true;
    for (std::size_t end = path.rfind('/'); end != std::string::npos && end > 0;
         end = path.rfind('/', end - 1)) {
        if (::stat(path.substr(0, end).c_str(), &status) == 0) return S_ISREG(status.st_mode);
    }
    return false;
}

app::Expected<ReadPage> readStandardInput() {
    auto bytes = app::readDescriptor(STDIN_FILENO, QStringLiteral("-"));
    if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
    if (const auto media = app::foreignMedia({}, *bytes)) {
        return app::unexpected(app::ErrorCode::NotText, QStringLiteral("-"),
                               app::mediaName(*media));
    }
    ReadPage read;
    read.page.bytes = std::move(*bytes);
    return read;
}

app::Expected<ReadPage> readFile(const std::string& path, const app::Unpacking& unpacking) {
    auto opened =
        app::openFile(path, app::SpecialFiles::Read, app::ManyPages::TakeFirst, {}, {}, unpacking);
    if (!opened) return tl::make_unexpected(std::move(opened.error()));
    ReadPage read{std::move(opened->page.page), std::move(opened->page.resources)};
    read.note = opened->note.toStdString();
    return read;
}

app::Expected<ReadPage> readWeb(const QUrl& address) {
    ReadPage read;
    auto page = readLink(address, read.names);
    if (!page) return tl::make_unexpected(std::move(page.error()));
    read.page = std::move(*page);
    return read;
}

app::Expected<ReadPage> readPage(const Input& input, const app::Unpacking& unpacking) {
    if (input.fault) return tl::make_unexpected(*input.fault);
    switch (input.kind) {
        case Input::Kind::StandardInput:
            return readStandardInput();
        case Input::Kind::File:
            return readFile(input.address, unpacking);
        case Input::Kind::Link:
            return readWeb(QUrl(QString::fromStdString(input.address)));
    }
    return {};
}

}  // namespace

Input recognise(const std::string& given) {
    if (given == "-") return {Input::Kind::StandardInput, given, {}, "stdin"};
    if (exists(given)) return fileInput(given, given);
    const auto url = app::locate(QString::fromStdString(given), QDir::currentPath());
    Input input = fileInput(given, given);
    if (!url && url.error().code == app::ErrorCode::UnsupportedScheme) {
        input.fault = url.error();
    } else if (url && url->isLocalFile()) {
        input = fileInput(given, app::filePath(*url));
    } else if (url) {
        input = {Input::Kind::Link, given, url->toString(QUrl::FullyEncoded).toStdString(),
                 linkId(*url)};
    }
    return input;
}

app::Expected<ReadPage> read(const Input& input, const Arguments& arguments,
                             const app::Unpacking& unpacking) {
    auto read = readPage(input, unpacking);
    if (!read) return read;
    if (arguments.plainText) read->page.kind = core::PageKind::PlainText;
    if (input.kind != Input::Kind::Link && !arguments.baseUrl.empty()) {
        read->page.url = arguments.baseUrl;
    }
    return read;
}

}  // namespace klartext::cli
