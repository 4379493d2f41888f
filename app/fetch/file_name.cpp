// SPDX-License-Identifier: MIT
#include "fetch/file_name.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace klartext::app {

bool isNameable(const std::string& path) {
    return QFile::encodeName(QFile::decodeName(path.c_str())).toStdString() == path;
}

QUrl fileUrl(const std::string& path) {
    if (isNameable(path)) {
        return QUrl::fromLocalFile(
            QDir::current().absoluteFilePath(QFile::decodeName(path.c_str())));
    }
    QByteArray whole = QByteArray::fromStdString(path);
    if (!whole.startsWith('/')) whole = QFile::encodeName(QDir::currentPath()) + '/' + whole;
    return QUrl::fromEncoded("file://" + whole.toPercentEncoding("/"));
}

std::string filePath(const QUrl& file) {
    return QByteArray::fromPercentEncoding(file.path(QUrl::FullyEncoded).toLatin1()).toStdString();
}

}  // namespace klartext::app
