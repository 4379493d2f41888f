// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <cstddef>
#include <string>

/// The helper that unpacks, and programs in its place.
namespace klartext::test {

inline const std::string unpackProgram = KLARTEXT_UNPACK;
inline constexpr std::size_t megabyte = std::size_t{1} << 20;

/// The path, in the folder, of a program that behaves in this way (tests/support/bad_unpacker.cpp).
inline std::string badUnpacker(const QTemporaryDir& folder, const char* way) {
    const QString path = folder.filePath(QLatin1String(way));
    QFile::link(QStringLiteral(KLARTEXT_BAD_UNPACKER), path);
    return path.toStdString();
}

}  // namespace klartext::test
