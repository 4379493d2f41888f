// SPDX-License-Identifier: MIT
#include "images/image_source.h"

#include "fetch/file_name.h"
#include "fetch/local_file.h"
#include "fetch/media_kind.h"

namespace klartext::app {

namespace {

QByteArray checked(const QByteArray& bytes, qint64 limit) {
    return bytes.size() <= limit && isRasterImage(bytes) ? bytes : QByteArray();
}

}  // namespace

bool isRasterImage(const QByteArray& bytes) {
    return !rasterImageType(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())))
                .empty();
}

// https://www.rfc-editor.org/rfc/rfc2397: data:[<media type>][;base64],<data>
QByteArray readInlineImage(const QUrl& url, qint64 limit) {
    const QByteArray text = url.path(QUrl::FullyEncoded).toLatin1();
    const qsizetype comma = text.indexOf(',');
    if (comma < 0) return {};
    const QByteArray data = QByteArray::fromPercentEncoding(text.mid(comma + 1));
    const bool base64 = text.left(comma).toLower().trimmed().endsWith(";base64");
    return checked(base64 ? QByteArray::fromBase64(data) : data, limit);
}

QByteArray readDiskImage(const QUrl& url, qint64 limit) {
    const auto bytes = readFileBytes(filePath(url), SpecialFiles::Refuse);
    return bytes ? checked(QByteArray::fromStdString(*bytes), limit) : QByteArray();
}

}  // namespace klartext::app
