// SPDX-License-Identifier: MIT
#include "images/image_policy.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

#include "fetch/file_name.h"
#include "fetch/host_names.h"

namespace klartext::app {

namespace {

/// Whether a page of this host cannot be one of the internet.
bool isHere(const QString& host) {
    const QHostAddress address(host);
    return isLocalhost(host) || (!address.isNull() && !isPublic(address));
}

/// The path with a letter for each byte, so that no two names are one.
QString lettersOf(const QUrl& file) {
    return QString::fromLatin1(QByteArray::fromStdString(filePath(file)));
}

/// Whether the file lies in the page's folder or in one of that.
bool isBeside(const QUrl& file, const QUrl& page) {
    if (!page.isLocalFile()) return false;
    const QString folder = QFileInfo(lettersOf(page)).absolutePath();
    const QString root = folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/');
    return QDir::cleanPath(lettersOf(file)).startsWith(root);
}

bool isWeb(const QUrl& url) {
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty();
}

}  // namespace

ImageAccess imageAccess(const QUrl& image, const QUrl& page) {
    if (image.scheme() == QLatin1String("data")) {
        return image.path().startsWith(QLatin1String("image/"), Qt::CaseInsensitive)
                   ? ImageAccess::Inline
                   : ImageAccess::Refused;
    }
    if (image.isLocalFile() && image.host().isEmpty()) {
        return isBeside(image, page) ? ImageAccess::Disk : ImageAccess::Refused;
    }
    if (!isWeb(image)) return ImageAccess::Refused;
    const bool sameHost = isWeb(page) && image.host() == page.host();
    if (sameHost || (isWeb(page) && isHere(page.host()))) return ImageAccess::Nearby;
    return isNearbyHost(image.host()) ? ImageAccess::Refused : ImageAccess::Web;
}

}  // namespace klartext::app
