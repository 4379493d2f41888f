// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>
#include <unistd.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTest>

namespace klartext::test {

/// Makes what the kind says at the path: "empty", "folder", "pipe", "device", "link loop", "link to
/// nothing", "10 GB", "fails while it is read" or "picture"; nothing for any other.
inline void makeOddFile(const QByteArray& kind, const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    if (kind == "folder") {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == "empty") {
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    } else if (kind == "pipe") {
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    } else if (kind == "link loop") {
        QVERIFY(QFile::link(path, path));
    } else if (kind == "link to nothing") {
        QVERIFY(QFile::link(path + QStringLiteral(".gone"), path));
    } else if (kind == "10 GB") {
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QCOMPARE(::truncate(name.constData(), 10L << 30), 0);
    } else if (kind == "device") {
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
    } else if (kind == "fails while it is read") {
        QVERIFY(QFile::link(QStringLiteral("/proc/self/mem"), path));
    } else if (kind == "picture") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n....") > 0);
    }
}

}  // namespace klartext::test
