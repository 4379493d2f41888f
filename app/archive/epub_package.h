// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "archive/unpack_budget.h"

namespace klartext::app {

/// What the package document of a book says (https://www.w3.org/TR/epub-33/#sec-package-doc).
/// Paths are those of entries of the archive.
struct EpubPackage {
    QString title;
    QStringList authors;
    QString language;
    QString date;
    std::vector<std::string> spine;     ///< the documents in reading order
    std::vector<std::string> contents;  ///< where they may be listed: the navigation, or an NCX
    bool isCut = false;                 ///< damage ended it before its end
};

struct EpubHeading {
    QString title;
    int level = 0;
};
/// What the contents call a document: the first entry that leads to it.
using EpubContents = QHash<QString, EpubHeading>;

/// The path of the package document, as META-INF/container.xml names it; empty when it does not.
[[nodiscard]] std::string packagePath(const std::string& container, UnpackBudget& budget);
/// Total: of a damaged document, or a too large one, what stands before that.
[[nodiscard]] EpubPackage readPackage(const std::string& xml, const std::string& path,
                                      UnpackBudget& budget);
/// Reads both forms: the navigation of EPUB 3 and the NCX of EPUB 2.
[[nodiscard]] EpubContents readContents(const std::string& xml, const std::string& path,
                                        UnpackBudget& budget);
/// The entries that are encrypted; fonts, which often are, do not matter.
[[nodiscard]] QSet<QString> encryptedEntries(const std::string& xml, UnpackBudget& budget);

}  // namespace klartext::app
