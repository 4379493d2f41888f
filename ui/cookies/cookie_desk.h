// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace klartext::ui {

/// The cookies of a site.
struct CookieSite {
    QString name;
    int cookies = 0;
    QDateTime expires;  ///< when the last of them does; null: never
    bool expired = false;
};

/// A place where Firefox keeps what a person does.
struct BrowserProfile {
    QString name;
    QString folder;
};

/// The cookies a person gave the program, wherever they are kept.
class CookieDesk : public QObject {
    Q_OBJECT

public:
    explicit CookieDesk(QObject* parent = nullptr);
    ~CookieDesk() override;

    /// By name.
    [[nodiscard]] virtual QList<CookieSite> sites() const = 0;
    [[nodiscard]] virtual QList<BrowserProfile> profiles() const = 0;

    /// What a source holds, or in words why it cannot be read.
    struct Offer {
        QList<CookieSite> sites;
        int broken = 0;  ///< lines that could not be read
        int beyond = 0;  ///< cookies that there was no room for
        QString failure;
    };
    [[nodiscard]] virtual Offer readFile(const QString& path) = 0;
    [[nodiscard]] virtual Offer readProfile(const QString& folder) = 0;
    /// Keeps the cookies of these sites of the last offer. Why not, in words; empty when done.
    [[nodiscard]] virtual QString take(const QStringList& sites) = 0;
    /// Deletes them. Why not, in words; empty when done.
    [[nodiscard]] virtual QString remove(const QStringList& sites) = 0;
};

}  // namespace klartext::ui
