// SPDX-License-Identifier: MIT
#include "settings/ini_store.h"

#include <QFile>
#include <algorithm>

namespace klartext::ui {

namespace {

/// QSettings takes much for an ini file that is none: JSON, or a file a crash has filled with
/// zeros.
bool looksLikeIni(const QByteArray& content) {
    if (content.contains('\0')) {
        return false;
    }
    const QList<QByteArray> lines = content.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray& line) {
        const QByteArray text = line.trimmed();
        return text.isEmpty() || text.startsWith(';') || text.contains('=') ||
               (text.startsWith('[') && text.endsWith(']'));
    });
}

bool isReadable(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return true;
    }
    return file.open(QIODevice::ReadOnly) && looksLikeIni(file.readAll()) &&
           QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
}

}  // namespace

IniStore::IniStore(const QString& path) {
    if (!isReadable(path)) {
        const QString aside = path + QStringLiteral(".broken");
        QFile::remove(aside);
        QFile::rename(path, aside);
    }
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QVariant IniStore::read(const QString& key) const { return m_file->value(key); }

void IniStore::write(const QString& key, const QVariant& value) { m_file->setValue(key, value); }

}  // namespace klartext::ui
