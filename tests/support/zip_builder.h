// SPDX-License-Identifier: MIT
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <utility>
#include <vector>

namespace klartext::test {

/// A ZIP file with these entries, in memory.
[[nodiscard]] inline std::string zipOf(
    const std::vector<std::pair<std::string, std::string>>& entries) {
    std::size_t room = 64 * 1024;
    for (const auto& [name, bytes] : entries) room += 2 * (name.size() + bytes.size()) + 512;
    std::string result(room, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, result.data(), result.size(), &used);
    for (const auto& [name, bytes] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    result.resize(used);
    return result;
}

}  // namespace klartext::test
