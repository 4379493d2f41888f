// SPDX-License-Identifier: MIT
#include "archive/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <optional>

#include "archive/archive_error.h"
#include "archive/entry_name.h"

namespace klartext::app {

namespace {

struct FreeArchive {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using Handle = std::unique_ptr<archive, FreeArchive>;

Handle openHandle(const std::string& bytes) {
    Handle handle(archive_read_new());
    if (!handle) return handle;
    archive_read_support_format_zip(handle.get());
    const bool opened =
        archive_read_open_memory(handle.get(), bytes.data(), bytes.size()) == ARCHIVE_OK;
    return opened ? std::move(handle) : Handle();
}

std::string nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) name = archive_entry_pathname(entry);
    return name == nullptr ? std::string() : insidePath(entryName(name));
}

bool isUsable(int state) { return state == ARCHIVE_OK || state == ARCHIVE_WARN; }

/// The bytes of the entry the handle is at, or why not. Both are nothing for a damaged one.
struct Content {
    std::optional<std::string> bytes;
    std::optional<ArchiveFault> fault;
};

Content contentOf(archive* handle, archive_entry* entry, std::size_t most, UnpackBudget& budget) {
    if (archive_entry_is_data_encrypted(entry) > 0) return {{}, ArchiveFault::Locked};
    std::string result;
    std::array<char, 64 * 1024> chunk{};
    la_ssize_t count = 0;
    while ((count = archive_read_data(handle, chunk.data(), chunk.size())) > 0) {
        const auto size = static_cast<std::size_t>(count);
        if (result.size() + size > most || !budget.spend(size)) {
            return {{}, ArchiveFault::TooLarge};
        }
        result.append(chunk.data(), size);
    }
    if (count < 0) return {};
    return {std::move(result), {}};
}

}  // namespace

std::string insidePath(std::string_view path) {
    if (path.starts_with('/') || path.starts_with('\\')) return {};
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t end = path.find_first_of("/\\");
        const std::string_view part = path.substr(0, end);
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
        if (part == "..") {
            if (parts.empty()) return {};
            parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.push_back(part);
        }
    }
    std::string result;
    for (const std::string_view part : parts) {
        if (!result.empty()) result += '/';
        result += part;
    }
    return result;
}

Expected<ZipFile> ZipFile::open(std::shared_ptr<const std::string> bytes, const QString& name,
                                const ZipLimits& limits) {
    ZipFile zip(std::move(bytes), name, limits);
    const Handle handle = openHandle(*zip.m_bytes);
    archive_entry* entry = nullptr;
    while (handle && isUsable(archive_read_next_header(handle.get(), &entry))) {
        if (zip.m_known.size() >= limits.entries) return unexpected(ArchiveFault::TooLarge, name);
        std::string path = nameOf(entry);
        if (path.empty() || archive_entry_filetype(entry) != AE_IFREG) continue;
        if (zip.m_known.insert(path).second) zip.m_names.push_back(std::move(path));
    }
    if (zip.m_names.empty()) {
        return unexpected(ArchiveFault::NothingInIt, name);
    }
    return zip;
}

bool ZipFile::has(std::string_view name) const { return m_known.contains(name); }

Expected<std::string> ZipFile::read(std::string_view name) const {
    UnpackBudget budget(m_bytes->size());
    return read(name, budget);
}

Expected<std::string> ZipFile::read(std::string_view name, UnpackBudget& budget) const {
    constexpr std::size_t alwaysAllowed = std::size_t{4} << 20;
    const std::size_t most =
        std::min(m_limits.entryBytes, std::max(alwaysAllowed, m_limits.ratio * m_bytes->size()));
    const Handle handle = has(name) ? openHandle(*m_bytes) : Handle();
    archive_entry* entry = nullptr;
    while (handle && isUsable(archive_read_next_header(handle.get(), &entry))) {
        if (nameOf(entry) != name) continue;
        Content content = contentOf(handle.get(), entry, most, budget);
        if (content.bytes) return *std::move(content.bytes);
        if (content.fault) return unexpected(*content.fault, m_name);
        break;
    }
    const QString part = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return unexpected(ArchiveFault::PartDamaged, m_name, part);
}

void ZipFile::readAll(const Wanted& isWanted, std::size_t most, UnpackBudget& budget,
                      const Visitor& visit) const {
    const Handle handle = openHandle(*m_bytes);
    archive_entry* entry = nullptr;
    while (handle && !budget.isSpent() &&
           isUsable(archive_read_next_header(handle.get(), &entry))) {
        const std::string name = nameOf(entry);
        if (!has(name) || !isWanted(name)) continue;
        Content content = contentOf(handle.get(), entry, most, budget);
        if (budget.isSpent()) return;
        visit(name, std::move(content.bytes));
    }
}

}  // namespace klartext::app
