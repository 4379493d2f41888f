// SPDX-License-Identifier: MIT
#include "fetch/file_name.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <filesystem>
#include <system_error>

namespace klartext::app {

bool isNameable(const std::string& path) {
    return QFile::encodeName(QFile::decodeName(path.c_str())).toStdString() == path;
}

std::string absolutePath(const std::string& path) {
    if (path.starts_with('/')) return path;
    std::error_code fault;
    std::string folder = std::filesystem::current_path(fault).string();
    if (!folder.ends_with('/')) folder += '/';
    return folder + path;
}

QUrl fileUrl(const std::string& path) {
    const std::string whole = absolutePath(path);
    if (isNameable(whole)) return QUrl::fromLocalFile(QFile::decodeName(whole.c_str()));
    return QUrl::fromEncoded("file://" + QByteArray::fromStdString(whole).toPercentEncoding("/"));
}

std::string filePath(const QUrl& file) {
    return QByteArray::fromPercentEncoding(file.path(QUrl::FullyEncoded).toLatin1()).toStdString();
}

}  // namespace klartext::app
