// SPDX-License-Identifier: MIT
// What a process that unpacks files might answer when it was taken over, and what it might be
// asked.
#include <QUrl>

#include "core/extraction.h"
#include "fuzz/input.h"
#include "imports/import_builder.h"
#include "unpack/import_rows.h"
#include "unpack/requests.h"
#include "unpack/served_file.h"

namespace {

using namespace klartext;
using fuzz::require;

const QUrl& file() {
    static const QUrl url(QStringLiteral("file:///books/sea.epub"));
    return url;
}

void checkContents(const app::FileContents& contents) {
    require(!contents.parts.empty(), "a file that holds pages has one");
    for (const app::SavedPart& part : contents.parts) {
        require(!part.id.split(u'/').contains(QStringLiteral("..")),
                "no part leads out of the file");
        require(part.level >= 0, "contents have no basement");
    }
}

void checkPage(const app::PageContents& contents) {
    const QUrl given(QString::fromStdString(contents.page.url));
    const QUrl url = given.adjusted(QUrl::NormalizePathSegments);
    require(!url.isLocalFile() || url.path().startsWith(file().path()),
            "no page claims to be another file");
    (void)core::extract(contents.page);
}

void checkRows(std::string_view bytes) {
    app::ImportBuilder builder;
    (void)app::unpackRows(bytes, builder);
    (void)app::unpackLast(bytes, builder);
    const app::ImportList list = builder.take(app::ImportEnd::Whole);
    for (const app::ImportedLink& link : list.links) {
        const QString scheme = link.url.scheme();
        require(scheme == QStringLiteral("http") || scheme == QStringLiteral("https"),
                "only pages of the web are imported");
    }
    for (const app::ImportFault& fault : list.faults) {
        require(!fault.reason.isEmpty(), "a fault has a reason");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::viewOf(data, size);
    if (const auto request = app::unpackRequest(bytes)) {
        require(app::packRequest(*request) == bytes, "there is one way to ask");
    }
    if (const auto contents = app::unpackContents(bytes, file())) checkContents(*contents);
    if (const auto page = app::unpackPage(bytes, file())) checkPage(*page);
    const auto raw = app::unpackBytes(bytes, file().path());
    require(raw || !raw.error().explanation.isEmpty(), "a failure says what happened");
    checkRows(bytes);
    (void)app::ServedFile().answerTo(bytes, [](std::string_view) {});
    return 0;
}
