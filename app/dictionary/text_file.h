// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>
#include <vector>

#include "errors/error.h"

namespace klartext::app {

/// The file that holds a dictionary's texts: plain, or packed by dictzip so that any part can be
/// read by itself.
class TextFile {
public:
    [[nodiscard]] static Expected<TextFile> open(const QString& path);

    /// The bytes there; fewer at the file's end and where it is damaged.
    [[nodiscard]] QByteArray read(quint64 offset, quint32 size);

private:
    explicit TextFile(const QString& path) : m_file(std::make_unique<QFile>(path)) {}

    /// https://linux.die.net/man/1/dictzip: the table of chunks in a gzip header's extra field.
    [[nodiscard]] bool readHeader();
    [[nodiscard]] QByteArray chunk(std::size_t number);

    std::unique_ptr<QFile> m_file;
    bool m_packed = false;
    quint32 m_chunkLength = 0;           ///< unpacked
    std::vector<quint64> m_chunkStarts;  ///< in the file; one more than there are chunks
};

}  // namespace klartext::app
