// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace klartext::gui {

namespace {

bool install(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    return translator->load(locale, name, QStringLiteral("_"), folder) &&
           QCoreApplication::installTranslator(translator.release());
}

}  // namespace

void installTranslations() {
    // Qt's own texts ("Cancel", "Save as") first: what is installed later is asked first.
    install(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString name = QStringLiteral("klartext");
    const QString folder = QStringLiteral(":/i18n");
    if (!install(QLocale(), name, folder)) {
        // The sources are English but for its plurals, which are a translation of their own.
        install(QLocale(QLocale::English), name, folder);
    }
}

}  // namespace klartext::gui
