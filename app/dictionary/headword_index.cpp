// SPDX-License-Identifier: MIT
#include "dictionary/headword_index.h"

#include <QFile>
#include <algorithm>
#include <cerrno>

#include "dictionary/gzip.h"
#include "dictionary/word_forms.h"

namespace klartext::app {

namespace {

/// The longest entry: a headword, its end, two numbers of at most so many digits.
constexpr qsizetype longestRecord = HeadwordIndex::longestHeadword + 1200;
constexpr std::size_t mostFound = 64;

/// How much a packed index may unpack to: headwords are packed to a quarter, and a small file is no
/// way to fill the memory for as long as the program runs.
qint64 roomFor(qint64 packed) {
    constexpr qint64 ratio = 30;
    constexpr qint64 least = 1 << 20;
    return std::max(least, packed * ratio);
}

quint64 hashOf(const QString& folded) {
    // FNV-1a, the same on every machine and at every start.
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : folded) {
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    }
    return hash;
}

}  // namespace

Expected<HeadwordIndex> HeadwordIndex::read(const QString& path, EntryReader reader, bool numbered,
                                            std::size_t most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(fileError(errno, path));
    }
    // As much room is taken as is asked for, however little there is to read.
    QByteArray bytes = file.read(std::min(file.size(), largestFile));
    HeadwordIndex index;
    index.m_path = path;
    index.m_reader = reader;
    qint64 room = largestFile;
    if (isGzip(bytes)) {
        room = std::min(largestFile, roomFor(bytes.size()));
        bytes = unpackGzip(bytes, room);
        index.m_unpacked = bytes;
    }
    index.m_isWhole = file.atEnd() && bytes.size() < room;
    index.add(bytes, numbered, most);
    if (index.m_places.empty()) {
        return unexpected(ErrorCode::Damaged, path);
    }
    std::ranges::stable_sort(index.m_places, {}, &Place::hash);
    index.m_places.shrink_to_fit();
    return index;
}

void HeadwordIndex::add(const QByteArray& bytes, bool numbered, std::size_t most) {
    const QByteArrayView all(bytes);
    for (qsizetype at = 0; at < all.size();) {
        if (m_places.size() >= most) {
            m_isWhole = false;
            break;
        }
        IndexEntry entry;
        const qsizetype length = m_reader(all.sliced(at), entry);
        if (length <= 0) {
            break;
        }
        if (numbered) {
            m_numbered.push_back(static_cast<quint64>(at));
        }
        const QString folded = foldWord(entry.headword);
        if (!folded.isEmpty()) {
            m_places.push_back({hashOf(folded), static_cast<quint64>(at)});
        }
        at += length;
    }
}

std::vector<IndexEntry> HeadwordIndex::read(const std::vector<quint64>& places) const {
    std::vector<IndexEntry> entries;
    QFile file(m_path);
    const bool packed = !m_unpacked.isEmpty();
    if (places.empty() || (!packed && !file.open(QIODevice::ReadOnly))) {
        return entries;
    }
    for (const quint64 place : places) {
        QByteArray record;
        if (packed) {
            record = m_unpacked.mid(static_cast<qsizetype>(place), longestRecord);
        } else if (file.seek(static_cast<qint64>(place))) {
            record = file.read(longestRecord);
        }
        IndexEntry entry;
        if (m_reader(record, entry) > 0) {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

std::vector<IndexEntry> HeadwordIndex::find(const QString& folded) const {
    std::vector<quint64> places;
    for (const Place& place :
         std::ranges::equal_range(m_places, hashOf(folded), {}, &Place::hash)) {
        if (places.size() < mostFound) {
            places.push_back(place.at);
        }
    }
    std::vector<IndexEntry> entries = read(places);
    std::erase_if(entries,
                  [&](const IndexEntry& entry) { return foldWord(entry.headword) != folded; });
    return entries;
}

std::optional<IndexEntry> HeadwordIndex::entryAt(std::size_t number) const {
    if (number >= m_numbered.size()) {
        return std::nullopt;
    }
    std::vector<IndexEntry> entries = read({m_numbered[number]});
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

}  // namespace klartext::app
