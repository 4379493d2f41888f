// SPDX-License-Identifier: MIT
#include "widgets/outside.h"

#include <QDesktopServices>

#include "core/privacy.h"

namespace klartext::ui {

bool openOutside(const QUrl& address) {
    const std::string outside = core::outsideAddress(address.toEncoded().toStdString());
    return !outside.empty() &&
           QDesktopServices::openUrl(QUrl::fromEncoded(QByteArray::fromStdString(outside)));
}

}  // namespace klartext::ui
