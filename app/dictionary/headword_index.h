// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "errors/error.h"

namespace klartext::app {

/// A headword and where its text is in the dictionary's file.
struct IndexEntry {
    QString headword;
    quint64 offset = 0;
    quint32 size = 0;
};

/// Finds headwords by their folded form in an index file that is sorted in any way or none. Holds
/// sixteen bytes a headword and reads the rest from the file.
class HeadwordIndex {
public:
    /// Reads one entry at the start of the bytes: gives its length, or 0 where there is none (the
    /// end, or damage: then nothing further is read).
    using EntryReader = qsizetype (*)(QByteArrayView bytes, IndexEntry& entry);

    /// What is beyond one of these is not read, see isWhole().
    static constexpr qint64 largestFile = qint64{256} << 20;  ///< unpacked
    static constexpr std::size_t mostHeadwords = 4'000'000;
    static constexpr int longestHeadword = 512;  ///< bytes

    /// `path` may be packed by gzip. Of a numbered index, entries are found by their number, too.
    [[nodiscard]] static Expected<HeadwordIndex> read(const QString& path, EntryReader reader,
                                                      bool numbered = false,
                                                      std::size_t most = mostHeadwords);

    [[nodiscard]] std::vector<IndexEntry> find(const QString& folded) const;
    /// The entry that is the number-th of the file, from 0.
    [[nodiscard]] std::optional<IndexEntry> entryAt(std::size_t number) const;
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    /// False when the file holds more headwords than could be taken.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    struct Place {
        quint64 hash;
        quint64 at;
    };

    void add(const QByteArray& bytes, bool numbered, std::size_t most);
    [[nodiscard]] std::vector<IndexEntry> read(const std::vector<quint64>& places) const;

    QString m_path;
    QByteArray m_unpacked;  ///< of a packed file
    EntryReader m_reader = nullptr;
    bool m_isWhole = true;
    std::vector<Place> m_places;      ///< by hash
    std::vector<quint64> m_numbered;  ///< by number
};

}  // namespace klartext::app
