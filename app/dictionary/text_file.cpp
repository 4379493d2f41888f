// SPDX-License-Identifier: MIT
#include "dictionary/text_file.h"

#include <QtEndian>
#include <algorithm>
#include <cerrno>
#include <limits>

#include "dictionary/gzip.h"

namespace klartext::app {

namespace {

constexpr qint64 headerLength = 12;
constexpr qint64 largestHeader = 0xffff + 4096;
constexpr quint8 hasExtra = 4;
constexpr quint8 hasName = 8;
constexpr quint8 hasComment = 16;
constexpr quint8 hasCheck = 2;

quint16 number(QByteArrayView bytes, qsizetype at) {
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16{0};
}

/// One past the zero that ends a text, or past the end.
qsizetype pastText(QByteArrayView bytes, qsizetype at) {
    const qsizetype zero = bytes.indexOf('\0', at);
    return zero < 0 ? bytes.size() : zero + 1;
}

}  // namespace

Expected<TextFile> TextFile::open(const QString& path) {
    TextFile text(path);
    if (!text.m_file->open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(fileError(errno, path));
    }
    text.m_packed = isGzip(text.m_file->peek(64));
    if (text.m_packed && !text.readHeader()) {
        return unexpected(ErrorCode::Damaged, path);
    }
    return text;
}

bool TextFile::readHeader() {
    const QByteArray bytes = m_file->peek(largestHeader);
    const auto flags = static_cast<quint8>(bytes[3]);
    if ((flags & hasExtra) == 0) {
        return false;
    }
    const qsizetype extra = headerLength + number(bytes, 10);
    if (extra > bytes.size()) {
        return false;
    }
    qsizetype at = headerLength;
    while (at + 4 <= extra && QByteArrayView(bytes).sliced(at, 2) != QByteArrayView("RA")) {
        at += 4 + number(bytes, at + 2);
    }
    m_chunkLength = number(bytes, at + 6);
    const qsizetype count = number(bytes, at + 8);
    if (at + 10 + 2 * count > extra || m_chunkLength == 0 || count == 0) {
        return false;
    }
    qsizetype data = extra;
    data = (flags & hasName) != 0 ? pastText(bytes, data) : data;
    data = (flags & hasComment) != 0 ? pastText(bytes, data) : data;
    data += (flags & hasCheck) != 0 ? 2 : 0;
    auto start = static_cast<quint64>(data);
    for (qsizetype i = 0; i < count; ++i) {
        m_chunkStarts.push_back(start);
        start += number(bytes, at + 10 + 2 * i);
    }
    m_chunkStarts.push_back(start);
    return true;
}

QByteArray TextFile::chunk(std::size_t number) {
    if (number + 1 >= m_chunkStarts.size() ||
        !m_file->seek(static_cast<qint64>(m_chunkStarts[number]))) {
        return {};
    }
    const auto size = static_cast<qint64>(m_chunkStarts[number + 1] - m_chunkStarts[number]);
    return inflateRaw(m_file->read(size), m_chunkLength);
}

QByteArray TextFile::read(quint64 offset, quint32 size) {
    constexpr auto most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (offset > most || size == 0) {
        return {};
    }
    if (!m_packed) {
        return m_file->seek(static_cast<qint64>(offset)) ? m_file->read(size) : QByteArray();
    }
    QByteArray text;
    quint64 from = offset % m_chunkLength;
    for (quint64 i = offset / m_chunkLength; static_cast<quint64>(text.size()) < size; ++i) {
        const QByteArray part =
            chunk(static_cast<std::size_t>(i)).mid(static_cast<qsizetype>(from));
        if (part.isEmpty()) {
            break;
        }
        text += part.left(static_cast<qsizetype>(size) - text.size());
        from = 0;
    }
    return text;
}

}  // namespace klartext::app
