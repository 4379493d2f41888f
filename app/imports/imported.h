// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace klartext::app {

/// A passage that a person marked in another program.
struct ImportedHighlight {
    QString quote;
    QString note;   ///< may be empty
    QString color;  ///< as core::readColor() takes it; may be empty

    friend bool operator==(const ImportedHighlight&, const ImportedHighlight&) = default;
};

/// A page that another program kept.
struct ImportedLink {
    QUrl url;  ///< http or https
    QString title;
    QStringList tags;
    QDateTime added;  ///< UTC; invalid when the file does not say
    bool archived = false;
    bool favourite = false;
    bool read = false;
    QList<ImportedHighlight> highlights;
    int line = 0;  ///< where it stands in the file, from 1; of JSON the number of the entry

    friend bool operator==(const ImportedLink&, const ImportedLink&) = default;
};

/// A row of the file that could not be used.
struct ImportFault {
    int line = 0;    ///< as in ImportedLink
    QString text;    ///< what stood there, shortened
    QString reason;  ///< a sentence in the person's language

    friend bool operator==(const ImportFault&, const ImportFault&) = default;
};

enum class ImportFormat {
    PocketCsv,
    PocketHtml,
    InstapaperCsv,
    WallabagJson,
    ReadwiseCsv,
    OmnivoreZip,
    Bookmarks,
    LinkList,
};

/// "Pocket (CSV)": the program and the kind of file.
[[nodiscard]] QString importFormatName(ImportFormat format);

/// How far a file was read.
enum class ImportEnd {
    Whole,
    TooMuch,      ///< what follows would take more time or memory than there is
    BroughtDown,  ///< what follows made its reader fall
};
/// A sentence in the person's language; empty for the whole.
[[nodiscard]] QString importEndSaid(ImportEnd end);

/// What a file of another program holds. Of pages that stand in it twice the first is kept and
/// takes the tags and marks of the others; `repeated` counts those. `notPages` counts what was left
/// out because it never was a page: scripts of a browser's bookmarks, its own lists.
struct ImportList {
    ImportFormat format = ImportFormat::LinkList;
    QList<ImportedLink> links;
    QList<ImportFault> faults;
    int repeated = 0;
    int notPages = 0;
    int unlisted = 0;  ///< rows beyond those in `faults`
    ImportEnd end = ImportEnd::Whole;
};

}  // namespace klartext::app
