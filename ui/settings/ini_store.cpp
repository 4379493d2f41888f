// SPDX-License-Identifier: MIT
#include "settings/ini_store.h"

#include <QFile>

namespace klartext::ui {

namespace {

bool isReadable(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return true;
    }
    // QSettings takes NUL bytes for text and would go on from a file the disk has filled with them.
    if (!file.open(QIODevice::ReadOnly) || file.readAll().contains('\0')) {
        return false;
    }
    return QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
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
