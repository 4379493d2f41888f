// SPDX-License-Identifier: MIT
#include "cookie_office.h"

#include <QFile>
#include <QMap>

#include "cookies/firefox_cookies.h"
#include "fetch/local_file.h"

namespace klartext::gui {

namespace {

constexpr qsizetype largestFile = 16 << 20;

QString failureOf(const app::Expected<void>& done) {
    return done ? QString() : done.error().explanation;
}

}  // namespace

CookieOffice::CookieOffice(app::CookieStore& store, QObject* parent)
    : CookieDesk(parent), m_store(store) {}

QList<ui::CookieSite> CookieOffice::sites() const {
    QList<ui::CookieSite> sites;
    for (const app::CookieStore::Site& site : m_store.sites()) {
        sites.append({site.name, static_cast<int>(site.cookies), site.expires, site.expired});
    }
    return sites;
}

QList<ui::BrowserProfile> CookieOffice::profiles() const {
    QList<ui::BrowserProfile> profiles;
    for (const app::FirefoxProfile& profile : app::firefoxProfiles()) {
        profiles.append({profile.name, profile.folder});
    }
    return profiles;
}

ui::CookieDesk::Offer CookieOffice::readFile(const QString& path) {
    const auto bytes =
        app::readFileBytes(QFile::encodeName(path).toStdString(), app::SpecialFiles::Refuse);
    if (!bytes) return {{}, 0, bytes.error().explanation};
    const app::CookieFile content =
        app::readCookieFile(QByteArray::fromStdString(*bytes).left(largestFile));
    return offer(content.cookies, content.broken);
}

ui::CookieDesk::Offer CookieOffice::readProfile(const QString& folder) {
    const auto cookies = app::readFirefoxCookies(folder);
    if (!cookies) return {{}, 0, cookies.error().explanation};
    return offer(*cookies, 0);
}

ui::CookieDesk::Offer CookieOffice::offer(const QList<app::Cookie>& cookies, int broken) {
    m_offered = cookies;
    QMap<QString, int> counts;
    for (const app::Cookie& cookie : cookies) ++counts[app::siteOfDomain(cookie.domain)];
    Offer offered;
    offered.broken = broken;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        offered.sites.append({it.key(), it.value(), {}, false});
    }
    return offered;
}

QString CookieOffice::take(const QStringList& sites) {
    QList<app::Cookie> chosen;
    for (const app::Cookie& cookie : std::as_const(m_offered)) {
        if (sites.contains(app::siteOfDomain(cookie.domain))) chosen.append(cookie);
    }
    m_offered.clear();
    return failureOf(m_store.put(chosen));
}

QString CookieOffice::remove(const QStringList& sites) { return failureOf(m_store.remove(sites)); }

}  // namespace klartext::gui
