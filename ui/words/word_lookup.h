// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace klartext::ui {

/// What the dictionaries of this computer say of a word.
struct WordLookup {
    struct Entry {
        QString headword;
        QString text;  ///< plain, in lines
    };
    struct Answer {
        QString dictionary;
        QList<Entry> entries;
    };

    QString word;  ///< as it was asked for
    QList<Answer> answers;
    bool anyDictionary = true;  ///< whether one is installed at all
    QStringList partlyKnown;    ///< dictionaries too large to find all of their words
};

}  // namespace klartext::ui
