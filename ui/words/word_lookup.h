// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

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
};

}  // namespace klartext::ui
