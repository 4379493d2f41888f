// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <vector>

#include "core/corrections.h"
#include "core/highlight.h"
#include "core/page.h"

namespace klartext::app {

/// What is known of a page beside its text.
struct PageFacts {
    QString title;
    QString site;
    QString byline;
    QString published;  ///< ISO 8601, as the page says; may be empty
    QString language;
    QString beginning;  ///< of the text
    int words = 0;
    int minutes = 0;  ///< to read

    friend bool operator==(const PageFacts&, const PageFacts&) = default;
};

/// A page to be kept; pageToKeep() makes it of an extraction.
struct NewPage {
    QUrl address;               ///< as it was opened; empty for pasted text
    core::RawPage original;     ///< without its bytes
    QByteArray packedOriginal;  ///< packed(); empty when only the link is kept so far
    QByteArray packedText;      ///< packed(): the article as plain text
    PageFacts facts;
    QString judge;  ///< what found the article, see judgeName()
    std::vector<core::Correction> corrections;

    // Of a page that is new in the library; one that is there keeps its own.
    QStringList tags;
    QDateTime keptAt;  ///< null: now
    bool unread = true;
    bool archived = false;
    bool favourite = false;

    /// Also of a page that is there, unless it has the quote.
    std::vector<core::Highlight> highlights;
};

/// A row of the list.
struct KeptPage {
    qint64 id = 0;
    QUrl address;
    PageFacts facts;
    QDateTime keptAt;
    QDateTime openedAt;  ///< null when it never was
    bool unread = true;
    bool archived = false;
    bool favourite = false;
    bool hasOriginal = true;  ///< else only the link is kept
    bool hasChanged = false;  ///< a better judge found another text, which nobody has seen yet
    double progress = 0;      ///< how much of it was read, 0 to 1
    int highlights = 0;       ///< how often it was marked
    QStringList tags;         ///< by alphabet
    QByteArray picture;       ///< a small one, encoded; may be empty
    QDateTime deletedAt;      ///< null unless it is among the deleted ones

    friend bool operator==(const KeptPage&, const KeptPage&) = default;
};

/// A kept page as it is opened.
struct KeptContent {
    qint64 id = 0;
    QUrl address;
    core::RawPage page;
    std::vector<core::Correction> corrections;
    QByteArray place;   ///< see text_marks.h; empty: the top
    int character = 0;  ///< in that block: where the first line in sight began
    int offset = 0;     ///< of that line, in pixels below the top of the view
    QDateTime keptAt;
    QByteArray formerText;  ///< UTF-8; before a better judge, when that was not seen yet
    QByteArray text;        ///< UTF-8; as it is searched
    QString judge;          ///< by what the text was found
};

using KeptImages = QHash<QUrl, QByteArray>;

/// A word of a person's own, and on how many pages it stands.
struct KeptTag {
    QString name;
    int pages = 0;

    friend bool operator==(const KeptTag&, const KeptTag&) = default;
};

/// How many pages there are of each sort.
struct KeptCounts {
    int inbox = 0;  ///< all that are neither archived nor deleted
    int unread = 0;
    int favourites = 0;
    int archived = 0;
    int deleted = 0;

    friend bool operator==(const KeptCounts&, const KeptCounts&) = default;
};

}  // namespace klartext::app
