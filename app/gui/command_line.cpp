// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "fetch/file_name.h"
#include "fetch/location.h"
#include "widgets/shown_address.h"

namespace klartext::gui {

namespace {

/// What the shell's folder gives a meaning to must keep it; the rest is left for the window to
/// tell.
QString settled(const QString& page) {
    // A file of just this name, whatever stands in it.
    if (QFileInfo::exists(page)) {
        return ui::shownAddress(QUrl::fromLocalFile(QDir::current().absoluteFilePath(page)));
    }
    const auto address = app::locate(page, QDir::currentPath());
    return address && address->isLocalFile() ? ui::shownAddress(*address) : page;
}

/// A file that no text names: by its own name, or by that of the folder one is in.
bool isOddFile(const std::string& given) {
    if (given.starts_with('-')) return false;
    if (!app::isNameable(given)) return true;
    const std::string whole = app::absolutePath(given);
    return !app::isNameable(whole) && ::access(whole.c_str(), F_OK) == 0;
}

}  // namespace

Arguments::Arguments(int argc, char** argv) : m_count(argc) {
    for (int i = 0; i < argc; ++i) {
        const std::string given = argv[i];
        const bool isFile = i > 0 && isOddFile(given);
        m_texts.push_back(isFile ? app::fileUrl(given).toEncoded().toStdString() : given);
    }
    for (std::string& text : m_texts) m_pointers.push_back(text.data());
    m_pointers.push_back(nullptr);
}

bool asksForText(int argc, char** argv) {
    static constexpr std::string_view questions[] = {"-h", "--help", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::ranges::find(questions, argument) != std::end(questions);
    });
}

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
