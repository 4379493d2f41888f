// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/packed_file.h"
#include "archive/saved_file.h"
#include "archive/stored_resources.h"
#include "unpack/import_rows.h"
#include "unpack/requests.h"

namespace klartext::app {

/// A file as another process asks for it: the end at which it is unpacked. One thread.
class ServedFile {
public:
    /// An open descriptor, which the first request about the file takes over, and the size of the
    /// file behind it; -1 and 0 when there is none but Markdown to be read.
    explicit ServedFile(int descriptor = -1, qint64 size = 0)
        : m_descriptor(descriptor), m_size(size) {}

    /// The packed answer; nothing when the request makes no sense. Throws std::bad_alloc.
    /// Of an import the parts of the answer before its last go to `send`.
    [[nodiscard]] std::optional<std::string> answerTo(std::string_view request,
                                                      const PackedRows::Send& send);

private:
    using Resources = std::shared_ptr<const StoredResources>;

    [[nodiscard]] std::string import(const std::string& address, const PackedRows::Send& send);
    [[nodiscard]] std::string open(const std::string& address);
    [[nodiscard]] std::string page(std::size_t part);
    [[nodiscard]] std::string resource(const UnpackRequest& request);
    [[nodiscard]] Resources resourcesOf(std::size_t part);

    int m_descriptor;
    qint64 m_size;
    std::shared_ptr<const SavedFile> m_file;
    struct Known {
        std::size_t part = 0;
        Resources resources;
    };
    std::vector<Known> m_known;  ///< of the pages asked for last
    Resources m_told;            ///< whose keys the other process has
};

}  // namespace klartext::app
