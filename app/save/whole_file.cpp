// SPDX-License-Identifier: MIT
#include "save/whole_file.h"

#include <QFileInfo>
#include <cerrno>

namespace klartext::app {

WholeFile::WholeFile(const QString& path) : m_path(path), m_file(path) {}

Expected<void> WholeFile::open() {
    const QFileInfo target(m_path);
    // Renaming a file over a device or a pipe would replace it.
    if (target.exists() && !target.isFile() && !target.isDir()) {
        return unexpected(ErrorCode::NotAFile, m_path);
    }
    // Unbuffered, so that every failure is told where it happens, with its reason.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::make_unexpected(failure());
    return {};
}

Expected<void> WholeFile::write(QByteArrayView bytes) {
    // A disk that fills up takes a part first and gives its reason when asked for the rest.
    while (!bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0) return tl::make_unexpected(failure());
        bytes = bytes.sliced(written);
    }
    return {};
}

Expected<void> WholeFile::commit() {
    if (!m_file.commit()) return tl::make_unexpected(failure());
    return {};
}

Error WholeFile::failure() const {
    const QFileInfo target(m_path);
    if (target.isDir()) return makeError(ErrorCode::IsFolder, m_path);
    if (!QFileInfo(target.path()).isDir()) return makeError(ErrorCode::NoSuchFolder, m_path);
    // QFileDevice keeps the system's error as text only.
    for (const int systemError :
         {ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, ENAMETOOLONG, ELOOP}) {
        if (m_file.errorString() == qt_error_string(systemError)) {
            return fileError(systemError, m_path);
        }
    }
    if (m_file.error() == QFileDevice::PermissionsError) {
        return makeError(ErrorCode::NoPermission, m_path);
    }
    return makeError(ErrorCode::WriteFailed, m_path, m_file.errorString());
}

}  // namespace klartext::app
