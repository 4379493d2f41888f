// SPDX-License-Identifier: MIT
#include "settings/ini_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
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

/// How often somebody else may be found writing, a third of a second after the other.
constexpr int mostTries = 10;

/// Milliseconds; others write in less, and two programs may end at once.
constexpr int patienceAtTheEnd = 1000;

/// A pipe is waited for until somebody writes into it, and a device may never end.
bool isBounded(const QString& path) {
    const QFileInfo info(path);
    return !info.exists() || (info.isFile() && info.size() <= largest);
}

/// QSettings waits for its lock for as long as another program holds it.
bool isFree(const QString& path, int patience = 0) {
    const QString name = path + QStringLiteral(".lock");
    if (!isBounded(path) || !isBounded(name)) {
        return false;
    }
    QLockFile lock(name);
    return lock.tryLock(patience) || lock.error() != QLockFile::LockFailedError;
}

bool isReadable(const QString& path) {
    if (!QFileInfo::exists(path)) {
        return true;
    }
    if (!isBounded(path)) {
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
        m_placeHolder = placeHolderNow();
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

IniStore::~IniStore() { (void)flush(patienceAtTheEnd); }

bool IniStore::lasts() const {
    if (placeHolderNow() != PlaceHolder::File) {
        return false;
    }
    const QString folder = QFileInfo(m_path).absolutePath();
    // Only trying tells: rights, full disks and read-only file systems all look alike from here.
    QTemporaryFile probe(folder + QStringLiteral("/klartext.XXXXXX"));
    return QDir().mkpath(folder) && probe.open();
}

PlaceHolder IniStore::placeHolderNow() const {
    const QFileInfo info(m_path);
    if (!info.exists() || info.isFile()) {
        return PlaceHolder::File;
    }
    return info.isDir() ? PlaceHolder::Folder : PlaceHolder::Special;
}

QVariant IniStore::read(const QString& key) const {
    const auto unwritten = m_unwritten.constFind(key);
    return unwritten != m_unwritten.cend() ? *unwritten : m_file->value(key);
}

void IniStore::write(const QString& key, const QVariant& value) {
    // Qt writes what it was told by itself, too, and then waits.
    m_unwritten.insert(key, value);
    (void)flush();
    m_settling.start();
}

void IniStore::refresh() {
    if (isBounded(m_path) && flush()) {
        m_file->sync();
    }
}

bool IniStore::flush(int patience) {
    if (m_unwritten.isEmpty()) {
        return true;
    }
    if (!isFree(m_path, patience)) {
        return false;
    }
    for (auto each = m_unwritten.cbegin(); each != m_unwritten.cend(); ++each) {
        m_file->setValue(each.key(), each.value());
    }
    m_unwritten.clear();
    m_tries = 0;
    return true;
}

void IniStore::settle() {
    if (flush()) {
        if (isFree(m_path)) m_file->sync();
        if (m_file->status() != QSettings::NoError) {
            fail();
        }
        return;
    }
    m_settling.start();
    if (!isBounded(m_path) || ++m_tries == mostTries) {
        fail();
    }
}

void IniStore::fail() {
    if (m_onFailure) {
        std::exchange(m_onFailure, {})();
    }
}

}  // namespace klartext::ui
