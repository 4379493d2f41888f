// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace klartext::ui {

/// One page of a file that holds several.
struct Part {
    QString title;    ///< never empty
    QString source;   ///< where it came from, for a second line; may be empty
    QString address;  ///< what opens it
    int level = 0;    ///< how deep it stands in the contents
};

/// The pages of a file, and which of them is shown.
struct PartList {
    QString title;  ///< of the file
    QList<Part> parts;
    qsizetype current = -1;  ///< -1: none yet
    bool isBook = false;     ///< its parts are chapters
    QString note = {};       ///< a sentence about the list for whoever chooses; may be empty
};

}  // namespace klartext::ui
