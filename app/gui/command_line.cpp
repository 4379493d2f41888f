// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include "fetch/location.h"

namespace klartext::gui {

namespace {

/// What the shell's folder gives a meaning to must keep it; the rest is left for the window to
/// tell.
QString settled(const QString& page) {
    const auto address = app::locate(page, QDir::currentPath());
    return address && address->isLocalFile() ? address->toLocalFile() : page;
}

}  // namespace

QStringList pagesOnCommandLine(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Reads the article of a web page and nothing else."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("pages"),
        QCoreApplication::translate("CommandLine",
                                    "Links or files to open, each in a window of its own."),
        QStringLiteral("[LINK|FILE]..."));
    parser.process(application);
    QStringList pages = parser.positionalArguments();
    for (QString& page : pages) page = settled(page);
    return pages;
}

}  // namespace klartext::gui
