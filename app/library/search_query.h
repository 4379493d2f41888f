// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace klartext::app {

/// Words that must stand one after the other; as search_tokens.h folds them.
struct SearchPhrase {
    QList<QByteArray> words;
    bool prefix = false;  ///< the last word may go on

    friend bool operator==(const SearchPhrase&, const SearchPhrase&) = default;
};

/// What a person typed to find pages, understood.
///
///   bridge council          both words, the last one perhaps unfinished
///   bridg*                  words that begin so
///   "the old bridge"        words in this order
///   -ferry                  not this word
///   tag:travel site:example.org lang:de before:2024-05 after:2020
///   unread, is:favourite, is:archived, each also with "-"
///   has:highlight, has:note, each also with "-"
///
/// The names of filters also work in the language of the program.
struct SearchQuery {
    QString match;                ///< for FTS5; empty: every page
    QList<SearchPhrase> phrases;  ///< of `match`, in its order
    QString without;              ///< for FTS5: what must not be there; may be empty
    QStringList tags;
    QStringList noTags;
    QStringList sites;
    QStringList noSites;
    QStringList languages;
    std::optional<QDate> before;  ///< this day is out
    std::optional<QDate> after;   ///< this day is in
    std::optional<bool> unread;
    std::optional<bool> favourite;
    std::optional<bool> archived;
    std::optional<bool> highlighted;
    std::optional<bool> noted;  ///< a highlight of it has a note
    QStringList misunderstood;  ///< filters with a value that says nothing: "before:soon"

    [[nodiscard]] bool isEmpty() const { return *this == SearchQuery(); }
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

[[nodiscard]] SearchQuery readSearch(const QString& typed);

}  // namespace klartext::app
