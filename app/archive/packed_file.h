// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <cstdint>
#include <memory>
#include <string>

#include "errors/error.h"

namespace klartext::app {

/// A file that holds pages, open for reading: whatever happens to its name meanwhile, what is read
/// is of this file. Immutable, so any thread may read from it.
class PackedFile {
public:
    /// A larger one is not held in memory.
    static constexpr qint64 largestHeld = qint64{400} << 20;

    /// Fails where there is no regular file that can be read. `path` is in the encoding of the file
    /// system.
    [[nodiscard]] static Expected<std::shared_ptr<const PackedFile>> open(const std::string& path);
    /// Takes over an open descriptor.
    PackedFile(int descriptor, qint64 size, const QUrl& address);
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Its file: address, which what has no other is named by.
    [[nodiscard]] const QUrl& address() const { return m_address; }
    /// Its name in sentences about it.
    [[nodiscard]] QString path() const { return m_address.toLocalFile(); }

    /// Whether both are one file that was not changed between their opening.
    [[nodiscard]] bool isSame(const PackedFile& other) const;

    /// At most `most` bytes from there on; fewer at the end and on failure. Blocks.
    [[nodiscard]] std::string read(qint64 from, std::size_t most) const;
    /// All of it, unless it is too large to be held in memory.
    [[nodiscard]] Expected<std::string> whole() const;

private:
    int m_descriptor;
    qint64 m_size;
    QUrl m_address;
    struct Identity {
        std::uint64_t device = 0;
        std::uint64_t number = 0;
        std::int64_t changed = 0;  ///< nanoseconds

        friend bool operator==(const Identity&, const Identity&) = default;
    };
    Identity m_identity;  ///< of a file that was opened here
};

}  // namespace klartext::app
