// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace klartext::gui {

/// Whether the program is only asked for its help or version, which needs no display.
[[nodiscard]] bool asksForText(int argc, char** argv);

/// What klartext [LINK|FILE]... was called with, relative paths made absolute. Answers --help and
/// --version, and complains of unknown options, by ending the program.
[[nodiscard]] QStringList pagesOnCommandLine(const QCoreApplication& application);

}  // namespace klartext::gui
