// SPDX-License-Identifier: MIT
#include "typography/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QVariant>
#include <array>

namespace klartext::ui {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String gnome("org.gnome.desktop.interface");
constexpr QLatin1String kde("org.kde.kdeglobals.KDE");

struct Key {
    QLatin1String space;
    QLatin1String name;
};
constexpr Key colorScheme{appearance, QLatin1String("color-scheme")};
constexpr Key highContrast{appearance, QLatin1String("contrast")};
constexpr Key reducedMotion{appearance, QLatin1String("reduced-motion")};
constexpr Key gnomeAnimations{gnome, QLatin1String("enable-animations")};
constexpr Key kdeAnimations{kde, QLatin1String("AnimationDurationFactor")};
constexpr std::array keys{colorScheme, highContrast, reducedMotion, gnomeAnimations, kdeAnimations};

}  // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent) {
    qGuiApp->installEventFilter(this);
    askPortal();
}

bool SystemAppearance::isDark() const {
    if (m_preference != Preference::None) {
        return m_preference == Preference::Dark;
    }
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

bool SystemAppearance::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange) {
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::askPortal() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    for (const Key& key : keys) {
        ask(key.space, key.name);
    }
}

void SystemAppearance::ask(const QString& space, const QString& key) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << space << key;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key](auto* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid()) {
            take(space, key, reply.value().variant());
        }
        call->deleteLater();
    });
}

void SystemAppearance::takeChange(const QString& space, const QString& key,
                                  const QDBusVariant& value) {
    take(space, key, value.variant());
}

void SystemAppearance::take(const QString& space, const QString& key, const QVariant& answer) {
    // Read wraps its answer in one variant more than the signal does.
    const QVariant value =
        answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
    const auto is = [&](const Key& known) { return space == known.space && key == known.name; };
    const auto set = [this](auto& member, auto now) {
        if (member != now) {
            member = now;
            Q_EMIT changed();
        }
    };
    if (is(colorScheme)) {
        set(m_preference, static_cast<Preference>(value.toUInt() <= 2 ? value.toUInt() : 0));
    } else if (is(highContrast)) {
        set(m_contrast, value.toUInt() == 1);
    } else if (is(reducedMotion)) {
        set(m_reducedMotion, value.toUInt() == 1);
    } else if (is(gnomeAnimations)) {
        set(m_animations, value.toBool());
    } else if (is(kdeAnimations)) {
        set(m_animations, value.toDouble() > 0);
    }
}

}  // namespace klartext::ui
