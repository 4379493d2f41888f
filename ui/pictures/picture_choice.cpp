// SPDX-License-Identifier: MIT
#include "pictures/picture_choice.h"

namespace klartext::ui {

QString pictureSite(const QUrl& page) {
    if (page.scheme() != QLatin1String("http") && page.scheme() != QLatin1String("https")) {
        return {};
    }
    const QString host = page.host().toLower();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

bool loadsPictures(PictureChoice choice, const QStringList& sites, const QUrl& page) {
    if (choice != PictureChoice::Ask) {
        return choice == PictureChoice::Show;
    }
    const QString site = pictureSite(page);
    return !site.isEmpty() && sites.contains(site);
}

}  // namespace klartext::ui
