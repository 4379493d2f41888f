// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace klartext::gui {

namespace {

void install(QCoreApplication& application, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(translator.release());
    }
}

}  // namespace

void installTranslations(QCoreApplication& application) {
    // Qt's own texts ("Cancel", "Save as") first: what is installed later is asked first.
    install(application, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("klartext"), QStringLiteral(":/i18n"));
}

}  // namespace klartext::gui
