// SPDX-License-Identifier: MIT
#include "widgets/outside.h"

#include <QDesktopServices>

#include "core/privacy.h"

namespace klartext::ui {

bool openOutside(const QUrl& address) {
    const QString outside = outsideText(address);
    return !outside.isEmpty() && QDesktopServices::openUrl(QUrl::fromEncoded(outside.toUtf8()));
}

QString outsideText(const QUrl& address) {
    return QString::fromStdString(core::outsideAddress(address.toEncoded().toStdString()));
}

}  // namespace klartext::ui
