// SPDX-License-Identifier: MIT
#include "fetch/location.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <string>

#include "core/privacy.h"
#include "fetch/file_name.h"

namespace klartext::app {

namespace {

/// Links are pasted with brackets or quotes around them and with the line ends of the mail they
/// stood in.
QString cleaned(const QString& text) {
    QString result = text.trimmed();
    result.remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    static constexpr QLatin1String pairs[] = {QLatin1String("<>"), QLatin1String("\"\""),
                                              QLatin1String("''")};
    for (const QLatin1String pair : pairs) {
        if (result.size() > 2 && result.front() == pair[0] && result.back() == pair[1]) {
            result = result.mid(1, result.size() - 2).trimmed();
        }
    }
    return result;
}

/// The scheme in lower case; empty for "localhost:8000/a", where the colon precedes a port.
QString schemeOf(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z][a-z0-9+.-]*):(?!\\d+(?:[/?#]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1).toLower();
}

bool looksLikeHost(const QString& host) {
    static const QRegularExpression dotted(
        QStringLiteral("^[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+\\.?$"));
    // No top-level domain is called so, but many a file is.
    static const QRegularExpression fileName(QStringLiteral("\\.(?:x?html?|txt)$"));
    return host == QLatin1String("localhost") || !QHostAddress(host).isNull() ||
           (dotted.match(host).hasMatch() && !fileName.match(host).hasMatch());
}

/// Machines near at hand rarely have a certificate.
bool isNearby(const QString& host) {
    return host == QLatin1String("localhost") || !QHostAddress(host).isNull();
}

/// What follows readers would tell the site where its reader comes from; a name and a password
/// would be shown, remembered and kept wherever the address is.
QUrl untracked(QUrl url) {
    url.setUserInfo({});
    const QByteArray written = url.toEncoded();
    const std::string clean = core::withoutTracking(written.toStdString());
    const bool same = static_cast<qsizetype>(clean.size()) == written.size();
    return same ? url : QUrl::fromEncoded(QByteArray::fromStdString(clean));
}

Expected<QUrl> webAddress(const QString& text, const QString& typed) {
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) return unexpected(ErrorCode::BadAddress, typed);
    return untracked(url);
}

Expected<QUrl> fileAddress(const QUrl& url, const QString& typed) {
    const bool here = url.host().isEmpty() || url.host() == QLatin1String("localhost");
    if (!url.isValid() || !here || url.path().isEmpty()) {
        return unexpected(ErrorCode::BadAddress, typed);
    }
    const QString path = url.path(QUrl::FullyDecoded);
    QUrl file = QUrl::fromLocalFile(path);
    // No text holds such a name; the address does.
    if (path.contains(QChar(QChar::ReplacementCharacter))) file = fileUrl(filePath(url));
    file.setFragment(url.fragment(QUrl::FullyEncoded));
    return file;
}

Expected<QUrl> withoutScheme(const QString& text) {
    const QString rest = text.startsWith(QLatin1String("//")) ? text.mid(2) : text;
    const QUrl guess(QLatin1String("https://") + rest, QUrl::TolerantMode);
    if (!guess.isValid() || !looksLikeHost(guess.host())) {
        return unexpected(ErrorCode::BadAddress, text);
    }
    QUrl url = guess;
    if (isNearby(url.host())) url.setScheme(QStringLiteral("http"));
    return untracked(url);
}

/// Whether the text begins with the name of something in the folder, so that a mistyped path is
/// not taken for a host.
bool isIn(const QString& folder, const QString& text) {
    const QString name = text.section(QLatin1Char('/'), 0, 0);
    if (folder.isEmpty() || name.isEmpty()) return false;
    const QFileInfo file(QDir(folder), name);
    // A link that leads nowhere, or back to itself, is there, too.
    return file.exists() || file.isSymbolicLink();
}

bool isPath(const QString& text) {
    return (text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1String("//"))) ||
           text.startsWith(QLatin1String("./")) || text.startsWith(QLatin1String("../"));
}

}  // namespace

Expected<QUrl> locate(const QString& text, const QString& folder) {
    const QString typed = cleaned(text);
    if (typed.isEmpty()) return unexpected(ErrorCode::BadAddress, typed);
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/"))) {
        return QUrl::fromLocalFile(QDir::homePath() + typed.mid(1));
    }
    const QDir base(folder.isEmpty() ? QDir::currentPath() : folder);
    if (isPath(typed) || isIn(folder, typed)) {
        return QUrl::fromLocalFile(QDir::cleanPath(base.absoluteFilePath(typed)));
    }
    const QString scheme = schemeOf(typed);
    if (scheme.isEmpty()) return withoutScheme(typed);
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        return webAddress(typed, typed);
    }
    if (scheme == QLatin1String("file")) return fileAddress(QUrl(typed), typed);
    return unexpected(ErrorCode::UnsupportedScheme, typed, scheme);
}

}  // namespace klartext::app
