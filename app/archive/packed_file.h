// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <memory>
#include <string>

#include "errors/error.h"

namespace klartext::app {

/// A file that holds pages, open for reading: whatever happens to its name meanwhile, what is read
/// is of this file. Immutable, so any thread may read from it.
class PackedFile {
public:
    /// Fails where there is no regular file that can be read.
    [[nodiscard]] static Expected<std::shared_ptr<const PackedFile>> open(const QString& path);
    /// Takes over an open descriptor.
    PackedFile(int descriptor, qint64 size, const QUrl& address)
        : m_descriptor(descriptor), m_size(size), m_address(address) {}
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Its file: address, which what has no other is named by.
    [[nodiscard]] const QUrl& address() const { return m_address; }
    /// Its name in sentences about it.
    [[nodiscard]] QString path() const { return m_address.toLocalFile(); }

    /// At most `most` bytes from there on; fewer at the end and on failure. Blocks.
    [[nodiscard]] std::string read(qint64 from, std::size_t most) const;
    /// All of it, unless it is too large to be held in memory.
    [[nodiscard]] Expected<std::string> whole() const;

private:
    int m_descriptor;
    qint64 m_size;
    QUrl m_address;
};

}  // namespace klartext::app
