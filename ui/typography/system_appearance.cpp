// SPDX-License-Identifier: MIT
#include "typography/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace klartext::ui {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");

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
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << QString(appearance) << QString(colorScheme);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](auto* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid()) {
            take(reply.value().variant());
        }
        call->deleteLater();
    });
}

void SystemAppearance::takeChange(const QString& space, const QString& key,
                                  const QDBusVariant& value) {
    if (space == appearance && key == colorScheme) {
        take(value.variant());
    }
}

void SystemAppearance::take(const QVariant& answer) {
    // Read wraps its answer in one variant more than the signal does.
    const QVariant value =
        answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
    const auto preference = static_cast<Preference>(value.toUInt() <= 2 ? value.toUInt() : 0);
    if (preference != m_preference) {
        m_preference = preference;
        Q_EMIT changed();
    }
}

}  // namespace klartext::ui
