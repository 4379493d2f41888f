// SPDX-License-Identifier: MIT
#include "cookie_office.h"

#include <QMap>

#include "cookies/firefox_cookies.h"
#include "fetch/local_file.h"

namespace klartext::gui {

namespace {

constexpr std::size_t largestFile = 16 << 20;

QString failureOf(const app::Expected<void>& done) {
    return done ? QString() : app::inWords(done.error());
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
    const auto bytes = app::readWholeFile(path, largestFile);
    if (!bytes) return {{}, 0, 0, app::inWords(bytes.error())};
    return offer(app::readCookieFile(QByteArray::fromStdString(*bytes)));
}

ui::CookieDesk::Offer CookieOffice::readProfile(const QString& folder) {
    const auto content = app::readFirefoxCookies(folder);
    if (!content) return {{}, 0, 0, app::inWords(content.error())};
    return offer(*content);
}

ui::CookieDesk::Offer CookieOffice::offer(const app::CookieFile& content) {
    m_offered = content.cookies;
    QMap<QString, int> counts;
    for (const app::Cookie& cookie : content.cookies) ++counts[app::siteOfDomain(cookie.domain)];
    Offer offered;
    offered.broken = content.broken;
    offered.beyond = content.beyond;
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
