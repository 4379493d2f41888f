// SPDX-License-Identifier: MIT
#include "settings/ini_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <utility>

namespace klartext::ui {

namespace {

/// Milliseconds in which what is chosen one after the other is written at once.
constexpr int whileChoosing = 300;

/// Far more than all settings together.
constexpr qint64 largest = 16'000'000;

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
    const QFileInfo info(path);
    if (!info.exists()) {
        return true;
    }
    // A pipe is waited for until somebody writes into it, and a device may never end.
    if (!info.isFile() || info.size() > largest) {
        return false;
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeIni(file.readAll()) &&
           QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
}

/// An older file that was set aside makes room, a folder does not.
QString freeNameFor(const QString& path) {
    constexpr int mostNames = 100;
    const QString name = path + QStringLiteral(".broken");
    QString free = name;
    for (int number = 2; number <= mostNames && QFileInfo(free).isDir(); ++number) {
        free = name + QLatin1Char('-') + QString::number(number);
    }
    QFile::remove(free);
    return free;
}

}  // namespace

IniStore::IniStore(const QString& path) : m_path(path) {
    if (!isReadable(path)) {
        m_isFolderAside = QFileInfo(path).isDir();
        m_setAside = freeNameFor(path);
        // Where nothing may be renamed the file stays, and is written over.
        if (!QFile::rename(path, m_setAside)) {
            m_setAside = path;
        }
    }
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    m_settling.setSingleShot(true);
    m_settling.setInterval(whileChoosing);
    QObject::connect(&m_settling, &QTimer::timeout, &m_settling, [this] { settle(); });
}

bool IniStore::lasts() const {
    if (QFileInfo(m_path).isDir()) {
        return false;
    }
    const QString folder = QFileInfo(m_path).absolutePath();
    // Only trying tells: rights, full disks and read-only file systems all look alike from here.
    QTemporaryFile probe(folder + QStringLiteral("/klartext.XXXXXX"));
    return QDir().mkpath(folder) && probe.open();
}

QVariant IniStore::read(const QString& key) const { return m_file->value(key); }

void IniStore::write(const QString& key, const QVariant& value) {
    m_file->setValue(key, value);
    m_settling.start();
}

void IniStore::refresh() { m_file->sync(); }

void IniStore::settle() {
    m_file->sync();
    if (m_file->status() == QSettings::NoError || !m_onFailure) {
        return;
    }
    std::exchange(m_onFailure, {})();
}

}  // namespace klartext::ui
