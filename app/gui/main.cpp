// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QNetworkProxyFactory>

#include "application.h"
#include "command_line.h"
#include "errors/standard_streams.h"
#include "translations.h"
#include "widgets/clear_style.h"

namespace {

void introduce() {
    QCoreApplication::setApplicationName(QStringLiteral("klartext"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KLARTEXT_VERSION));
}

/// Prints what is asked for and ends the program.
void answer(int& argc, char** argv) {
    const QCoreApplication application(argc, argv);
    klartext::gui::installTranslations();
    (void)klartext::gui::pagesOnCommandLine(application);
}

}  // namespace

int main(int argc, char** argv) {
    klartext::app::holdStandardStreams();
    introduce();
    klartext::gui::Arguments arguments(argc, argv);
    if (klartext::gui::asksForText(argc, argv)) answer(arguments.count(), arguments.values());

    const QApplication qtApplication(arguments.count(), arguments.values());
    QApplication::setDesktopFileName(QStringLiteral("klartext"));
    QApplication::setStyle(new klartext::ui::ClearStyle);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    klartext::gui::installTranslations();

    const QStringList pages = klartext::gui::pagesOnCommandLine(qtApplication);
    klartext::gui::Application application;
    application.open(pages);
    return QApplication::exec();
}
