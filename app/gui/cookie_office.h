// SPDX-License-Identifier: MIT
#pragma once

#include "cookies/cookie_desk.h"
#include "cookies/cookie_store.h"

namespace klartext::gui {

/// The cookies as one window sees them.
class CookieOffice : public ui::CookieDesk {
    Q_OBJECT

public:
    /// `store` must outlive it.
    CookieOffice(app::CookieStore& store, QObject* parent);

    [[nodiscard]] QList<ui::CookieSite> sites() const override;
    [[nodiscard]] QList<ui::BrowserProfile> profiles() const override;
    [[nodiscard]] Offer readFile(const QString& path) override;
    [[nodiscard]] Offer readProfile(const QString& folder) override;
    [[nodiscard]] QString take(const QStringList& sites) override;
    [[nodiscard]] QString remove(const QStringList& sites) override;

private:
    [[nodiscard]] Offer offer(const app::CookieFile& content);

    app::CookieStore& m_store;
    QList<app::Cookie> m_offered;
};

}  // namespace klartext::gui
