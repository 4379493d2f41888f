// SPDX-License-Identifier: MIT
#include "save/epub_container.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <zlib.h>

#include <QBuffer>

namespace klartext::app {

namespace {

bool append(QuaZip& zip, const core::BookFile& file) {
    QuaZipNewInfo info(QString::fromStdString(file.path));
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QuaZipFile entry(&zip);
    const int method = file.packed ? 0 : Z_DEFLATED;
    const int level = file.packed ? Z_NO_COMPRESSION : Z_BEST_COMPRESSION;
    if (!entry.open(QIODevice::WriteOnly, info, nullptr, 0, method, level)) return false;
    const auto size = static_cast<qint64>(file.bytes.size());
    const bool written = entry.write(file.bytes.data(), size) == size;
    entry.close();
    return written && entry.getZipError() == ZIP_OK;
}

}  // namespace

Expected<std::string> packEpub(const std::vector<core::BookFile>& files) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    bool whole = buffer.open(QIODevice::ReadWrite) && zip.open(QuaZip::mdCreate);
    for (const core::BookFile& file : files) whole = whole && append(zip, file);
    zip.close();
    if (!whole || zip.getZipError() != ZIP_OK) {
        return unexpected(ErrorCode::WriteFailed, QStringLiteral("EPUB"),
                          QString::number(zip.getZipError()));
    }
    return buffer.data().toStdString();
}

}  // namespace klartext::app
