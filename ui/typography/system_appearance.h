// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace klartext::ui {

/// What the desktop asks of every program: dark or light colours, more contrast, less motion. Told
/// by the desktop portal; where that says nothing, the system's palette shows whether it is dark.
///
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    /// Reads the palette of the application, which must not be one of ours at that moment.
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }
    /// Things shall not move on the screen that need not.
    [[nodiscard]] bool reducesMotion() const { return m_reducedMotion || !m_animations; }

    /// Takes what the portal says of one key. Others than those that are known change nothing.
    void take(const QString& space, const QString& key, const QVariant& answer);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Preference { None, Dark, Light };  // the portal's numbers

    void askPortal();
    void ask(const QString& space, const QString& key);

private Q_SLOTS:
    void takeChange(const QString& space, const QString& key, const QDBusVariant& value);

private:
    Preference m_preference = Preference::None;
    bool m_contrast = false;
    bool m_reducedMotion = false;
    bool m_animations = true;  ///< as GNOME and KDE say it
};

}  // namespace klartext::ui
