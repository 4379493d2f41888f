// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QNetworkProxyFactory>

#include "application.h"
#include "command_line.h"
#include "translations.h"

int main(int argc, char** argv) {
    QApplication qtApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klartext"));
    QApplication::setApplicationDisplayName(QStringLiteral("Klartext"));
    QApplication::setApplicationVersion(QStringLiteral(KLARTEXT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("klartext"));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    klartext::gui::installTranslations(qtApplication);

    const QStringList pages = klartext::gui::pagesOnCommandLine(qtApplication);
    klartext::gui::Application application;
    application.open(pages);
    return QApplication::exec();
}
