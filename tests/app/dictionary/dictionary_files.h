// SPDX-License-Identifier: MIT
#pragma once

#include <zlib.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QString>
#include <QtEndian>
#include <utility>

#include "support/deflated.h"

/// Writes small dictionaries for tests.
namespace klartext::test {

using Words = QList<std::pair<QByteArray, QByteArray>>;  ///< headword, text

inline void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

template <typename Number>
QByteArray bigEndian(Number number) {
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray littleEndian(quint16 number) {
    QByteArray bytes(2, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray base64Number(quint64 number) {
    static const QByteArray digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray text;
    do {
        text.prepend(digits[static_cast<qsizetype>(number % 64)]);
        number /= 64;
    } while (number > 0);
    return text;
}

inline QByteArray gzip(const QByteArray& bytes) {
    return QByteArray::fromStdString(deflated(bytes.toStdString(), 31));
}

/// As dictzip packs: chunks that can be unpacked one by one, each flushed in full.
inline QByteArray dictzip(const QByteArray& text, quint16 chunkLength) {
    QList<QByteArray> chunks;
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    for (qsizetype at = 0; at < text.size(); at += chunkLength) {
        QByteArray part = text.mid(at, chunkLength);
        QByteArray packed(part.size() + 1000, '\0');
        stream.next_in = reinterpret_cast<Bytef*>(part.data());
        stream.avail_in = static_cast<uInt>(part.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FULL_FLUSH);
        chunks.append(packed.left(packed.size() - static_cast<qsizetype>(stream.avail_out)));
    }
    deflateEnd(&stream);
    QByteArray table = "RA";
    table += littleEndian(static_cast<quint16>(6 + 2 * chunks.size())) + littleEndian(1) +
             littleEndian(chunkLength) + littleEndian(static_cast<quint16>(chunks.size()));
    for (const QByteArray& chunk : chunks) {
        table += littleEndian(static_cast<quint16>(chunk.size()));
    }
    // The flags say that there is an extra field and a name.
    QByteArray file("\x1f\x8b\x08\x0c\0\0\0\0\x02\x03", 10);
    file += littleEndian(static_cast<quint16>(table.size())) + table + QByteArray("a.dict\0", 7);
    for (const QByteArray& chunk : chunks) {
        file += chunk;
    }
    return file;
}

/// NAME.ifo, .idx and .dict; returns the path of the first.
inline QString writeStarDict(const QString& base, const Words& words,
                             const QByteArray& types = "m") {
    QByteArray index;
    QByteArray texts;
    for (const auto& [word, text] : words) {
        index += word + '\0' + bigEndian(static_cast<quint32>(texts.size())) +
                 bigEndian(static_cast<quint32>(text.size()));
        texts += text;
    }
    write(base + QStringLiteral(".ifo"),
          "StarDict's dict ifo file\nversion=2.4.2\nbookname=Test Words\nwordcount=" +
              QByteArray::number(words.size()) +
              "\nidxfilesize=" + QByteArray::number(index.size()) +
              (types.isEmpty() ? QByteArray() : "\nsametypesequence=" + types) + "\n");
    write(base + QStringLiteral(".idx"), index);
    write(base + QStringLiteral(".dict"), texts);
    return base + QStringLiteral(".ifo");
}

/// NAME.index and .dict.dz; returns the path of the first.
inline QString writeDictd(const QString& base, const Words& words, quint16 chunkLength = 40) {
    QByteArray index;
    QByteArray texts;
    for (const auto& [word, text] : words) {
        index += word + '\t' + base64Number(static_cast<quint64>(texts.size())) + '\t' +
                 base64Number(static_cast<quint64>(text.size())) + '\n';
        texts += text;
    }
    write(base + QStringLiteral(".index"), index);
    write(base + QStringLiteral(".dict.dz"), dictzip(texts, chunkLength));
    return base + QStringLiteral(".index");
}

}  // namespace klartext::test
