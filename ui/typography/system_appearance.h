// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace klartext::ui {

/// Whether the desktop is dark: what the desktop portal says, else what the system's palette shows.
///
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    /// Reads the palette of the application, which must not be one of ours at that moment.
    [[nodiscard]] bool isDark() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Preference { None, Dark, Light };  // the portal's numbers

    void askPortal();
    void take(const QVariant& answer);

private Q_SLOTS:
    void takeChange(const QString& space, const QString& key, const QDBusVariant& value);

private:
    Preference m_preference = Preference::None;
};

}  // namespace klartext::ui
