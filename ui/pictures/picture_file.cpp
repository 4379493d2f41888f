// SPDX-License-Identifier: MIT
#include "pictures/picture_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>

#include "actions/file_name.h"

namespace klartext::ui {

namespace {

QString suffixOf(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QString format = QString::fromLatin1(QImageReader::imageFormat(&buffer));
    return format == QLatin1String("jpeg") ? QStringLiteral("jpg") : format;
}

bool isKnownSuffix(const QString& suffix) {
    static const QSet<QString> known{
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("avif"),
        QStringLiteral("svg"), QStringLiteral("php"),  QStringLiteral("ashx")};
    return known.contains(suffix);
}

bool isSameFormat(const QString& suffix, const QString& format) {
    const QString lower = suffix.toLower();
    return lower == format || (lower == QLatin1String("jpeg") && format == QLatin1String("jpg")) ||
           (lower == QLatin1String("tif") && format == QLatin1String("tiff"));
}

}  // namespace

QString pictureFileName(const QUrl& url, const QByteArray& bytes, const QString& fallback) {
    const bool inPage = url.scheme() == QLatin1String("data");
    QString name = inPage ? QString() : url.fileName(QUrl::FullyDecoded);
    const QString format = suffixOf(bytes);
    const QString suffix = QFileInfo(name).suffix();
    const bool isNamed = isSameFormat(suffix, format);
    if (isNamed || isKnownSuffix(suffix.toLower())) {
        name.chop(suffix.size() + 1);
    }
    QString safe = suggestedFileName(name, fallback, SaveFormat::PlainText);
    safe.chop(suffixOf(SaveFormat::PlainText).size());
    return format.isEmpty() ? safe : safe + u'.' + (isNamed ? suffix.toLower() : format);
}

}  // namespace klartext::ui
