// SPDX-License-Identifier: MIT
#include "unpack/remote_file.h"

#include <algorithm>
#include <utility>

#include "archive/archive_error.h"
#include "archive/open_packed.h"

namespace klartext::app {

namespace {

class RemoteResources : public PageResources {
public:
    RemoteResources(std::shared_ptr<UnpackHelper> helper, std::size_t part,
                    std::shared_ptr<const QSet<QString>> keys, bool allowsWeb)
        : m_helper(std::move(helper)),
          m_part(part),
          m_keys(std::move(keys)),
          m_allowsWeb(allowsWeb) {}

    [[nodiscard]] bool holds(const QUrl& url) const override {
        return m_keys->contains(resourceKey(url));
    }
    [[nodiscard]] QByteArray read(const QUrl& url, qint64 limit) const override {
        const QString key = resourceKey(url);
        // A page of a hundred pictures that take two seconds each should not take minutes.
        if (!m_keys->contains(key) || m_helper->isTroubled()) return {};
        const Worker::Reply reply = m_helper->ask(
            packRequest({.kind = UnpackRequest::Kind::Resource,
                         .part = m_part,
                         .limit = static_cast<std::uint64_t>(std::max<qint64>(limit, 0)),
                         .text = key.toStdString()}));
        if (reply.fault) return {};
        const auto bytes = unpackBytes(reply.bytes, m_helper->file()->path());
        if (!bytes) m_helper->end();
        const bool fits = bytes && static_cast<qint64>(bytes->size()) <= limit;
        return fits ? QByteArray::fromStdString(*bytes) : QByteArray();
    }
    [[nodiscard]] bool allowsWeb() const override { return m_allowsWeb; }

private:
    std::shared_ptr<UnpackHelper> m_helper;
    std::size_t m_part;
    std::shared_ptr<const QSet<QString>> m_keys;
    bool m_allowsWeb;
};

/// As a last resort: the program was there when the file was opened and is no more.
Expected<SavedPage> pageHere(const std::shared_ptr<const PackedFile>& file, std::size_t part) {
    const auto opened = openPacked(file);
    if (!opened) return tl::make_unexpected(opened.error());
    if (part >= (*opened)->parts().size()) {
        return unexpected(ArchiveFault::BroughtDown, file->path());
    }
    return (*opened)->page(part);
}

}  // namespace

Error errorOf(WorkerFault fault, const QString& path) {
    switch (fault) {
        case WorkerFault::Stuck:
            return archiveError(ArchiveFault::TakesTooLong, path);
        case WorkerFault::NoMemory:
            return archiveError(ArchiveFault::TakesTooMuch, path);
        case WorkerFault::Stopped:
            return makeError(ErrorCode::Cancelled, path);
        case WorkerFault::NotStarted:
        case WorkerFault::Crashed:
            break;
    }
    return archiveError(ArchiveFault::BroughtDown, path);
}

RemoteFile::RemoteFile(std::shared_ptr<UnpackHelper> helper, FileContents contents,
                       std::shared_ptr<Protection> protection)
    : m_helper(std::move(helper)), m_protection(std::move(protection)) {
    m_parts = std::move(contents.parts);
    m_title = std::move(contents.title);
    m_isBook = contents.isBook;
    m_isPartial = contents.isPartial;
}

Expected<SavedPage> RemoteFile::readPage(std::size_t part, const std::stop_token& stop) const {
    using Told = PageContents::Resources;
    const auto& file = m_helper->file();
    const std::scoped_lock lock(m_mutex);
    const Worker::Reply reply =
        m_helper->ask(packRequest({.kind = UnpackRequest::Kind::Page, .part = part}), 0, stop);
    if (reply.fault == WorkerFault::NotStarted) {
        m_protection->noteLost(Helper::Unpacker);
        return pageHere(file, part);
    }
    if (reply.fault) return tl::make_unexpected(errorOf(*reply.fault, file->path()));
    auto contents = unpackPage(reply.bytes, file->address());
    if (!contents) return tl::make_unexpected(std::move(contents.error()));
    if (contents->resources == Told::None) return SavedPage{std::move(contents->page), nullptr};
    if (contents->resources == Told::New || !m_keys) {
        m_keys =
            std::make_shared<const QSet<QString>>(contents->keys.cbegin(), contents->keys.cend());
    }
    return SavedPage{std::move(contents->page), std::make_shared<const RemoteResources>(
                                                    m_helper, part, m_keys, contents->allowsWeb)};
}

}  // namespace klartext::app
