// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include "cookies/cookie.h"
#include "errors/error.h"
#include "fetch/cookie_source.h"

namespace klartext::app {

/// The cookies a person gave the program, a file a site in a folder that nobody else may read.
/// They go to the pages of their site and nowhere else: not to pictures, not into saved files, and
/// what a site answers changes nothing. On the thread that made it.
class CookieStore : public CookieSource {
public:
    struct Site {
        QString name;
        qsizetype cookies = 0;
        QDateTime expires;  ///< when the last of them does; invalid: one never does
        bool expired = false;
    };

    /// Reads what is in the folder, which need not be there.
    explicit CookieStore(const QString& folder);

    /// In the folder for the program's data.
    [[nodiscard]] static QString standardFolder();

    /// By name.
    [[nodiscard]] QList<Site> sites() const;
    /// Puts the cookies in the place of those of their sites.
    [[nodiscard]] Expected<void> put(const QList<Cookie>& cookies);
    [[nodiscard]] Expected<void> remove(const QStringList& sites);

    [[nodiscard]] QByteArray headerFor(const QUrl& url) const override;

private:
    [[nodiscard]] QString pathOf(const QString& site) const;
    [[nodiscard]] Expected<void> write(const QString& site, const QList<Cookie>& cookies);

    QString m_folder;
    QHash<QString, QList<Cookie>> m_cookies;  ///< by site
};

}  // namespace klartext::app
