// SPDX-License-Identifier: MIT
#include "unpack/served_file.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "archive/markdown.h"
#include "archive/open_packed.h"
#include "core/extraction.h"
#include "imports/read_import.h"

namespace klartext::app {

namespace {

// The pages of a zipped folder have each their own list of pictures.
constexpr std::size_t mostKnown = 8;

}  // namespace

std::optional<std::string> ServedFile::answerTo(std::string_view request,
                                                const PackedRows::Send& send) {
    using Kind = UnpackRequest::Kind;
    const auto asked = unpackRequest(request);
    if (!asked) return std::nullopt;
    if (asked->kind == Kind::Markdown) return packBytes(markdownPage(asked->text));
    const bool isOfFile = asked->kind == Kind::Open || asked->kind == Kind::Import;
    if (isOfFile && m_descriptor < 0) return std::nullopt;
    if (asked->kind == Kind::Open) return open(asked->text);
    if (asked->kind == Kind::Import) return import(asked->text, send);
    if (!m_file || asked->part >= m_file->parts().size()) return std::nullopt;
    return asked->kind == Kind::Page ? page(static_cast<std::size_t>(asked->part))
                                     : resource(*asked);
}

std::string ServedFile::open(const std::string& address) {
    const QUrl url(QString::fromStdString(address));
    auto opened = openPacked(std::make_shared<const PackedFile>(m_descriptor, m_size, url));
    if (!opened) return packError(opened.error());
    m_file = std::move(*opened);
    return packContents(*m_file);
}

std::string ServedFile::import(const std::string& address, const PackedRows::Send& send) {
    const PackedFile file(m_descriptor, m_size, QUrl(QString::fromStdString(address)));
    const auto size = static_cast<std::uint64_t>(m_size);
    m_descriptor = -1;
    UnpackBudget budget(size, importLimits(size));
    auto bytes = file.whole();
    if (!bytes) return packError(bytes.error());
    PackedRows rows(send);
    const auto read = readImport(std::move(*bytes), file.path(), rows, budget);
    return read ? packBytes(rows.takeLast(budget.isSpent())) : packError(read.error());
}

std::string ServedFile::page(std::size_t part) {
    using Told = PageContents::Resources;
    auto page = m_file->page(part);
    if (!page) return packError(page.error());
    const auto resources = std::dynamic_pointer_cast<const StoredResources>(page->resources);
    PageContents contents;
    contents.page = std::move(page->page);
    // One byte more than is read, so that the extraction can tell.
    const std::size_t most = core::ExtractOptions().maxBytes + 1;
    contents.page.bytes.resize(std::min(contents.page.bytes.size(), most));
    if (resources) {
        contents.resources = resources == m_told ? Told::Same : Told::New;
        contents.allowsWeb = resources->allowsWeb();
        if (contents.resources == Told::New) contents.keys = resources->keys();
        std::erase_if(m_known, [part](const Known& known) { return known.part == part; });
        if (m_known.size() >= mostKnown) m_known.erase(m_known.begin());
        m_known.push_back({part, resources});
        m_told = resources;
    }
    return packPage(contents);
}

ServedFile::Resources ServedFile::resourcesOf(std::size_t part) {
    const auto known = std::ranges::find(m_known, part, &Known::part);
    if (known != m_known.end()) return known->resources;
    const auto page = m_file->page(part);
    return page ? std::dynamic_pointer_cast<const StoredResources>(page->resources) : nullptr;
}

std::string ServedFile::resource(const UnpackRequest& request) {
    const Resources resources = resourcesOf(static_cast<std::size_t>(request.part));
    const QString key = QString::fromStdString(request.text);
    const std::string bytes = resources ? resources->bytesOf(key) : std::string();
    return packBytes(bytes.size() <= request.limit ? std::string_view(bytes) : std::string_view());
}

}  // namespace klartext::app
