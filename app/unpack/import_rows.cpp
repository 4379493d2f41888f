// SPDX-License-Identifier: MIT
#include "unpack/import_rows.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace klartext::app {

namespace {

constexpr std::size_t partSize = std::size_t{64} << 10;

enum class Row : std::uint64_t { Link, Fault };
// What is true of a link.
constexpr std::uint64_t archived = 1;
constexpr std::uint64_t favourite = 2;
constexpr std::uint64_t wasRead = 4;
constexpr std::uint64_t hasTime = 8;

std::uint64_t flagsOf(const ImportedLink& link) {
    return (link.archived ? archived : 0U) | (link.favourite ? favourite : 0U) |
           (link.read ? wasRead : 0U) | (link.added.isValid() ? hasTime : 0U);
}

int lineIn(FieldReader& reader) {
    constexpr auto most = std::uint64_t{std::numeric_limits<int>::max()};
    return static_cast<int>(std::min(reader.number(), most));
}

ImportedLink linkIn(FieldReader& reader) {
    ImportedLink link;
    link.line = lineIn(reader);
    link.title = reader.text();
    const std::uint64_t flags = reader.number();
    link.archived = (flags & archived) != 0;
    link.favourite = (flags & favourite) != 0;
    link.read = (flags & wasRead) != 0;
    const auto time = static_cast<qint64>(reader.number());
    if ((flags & hasTime) != 0) link.added = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    for (std::size_t left = reader.count(); left > 0; --left) link.tags.append(reader.text());
    for (std::size_t left = reader.count(); left > 0; --left) {
        ImportedHighlight highlight;
        highlight.quote = reader.text();
        highlight.note = reader.text();
        highlight.color = reader.text();
        link.highlights.append(std::move(highlight));
    }
    return link;
}

/// False when it makes no sense.
bool readRow(FieldReader& reader, ImportSink& sink) {
    const std::uint64_t kind = reader.number();
    if (kind == static_cast<std::uint64_t>(Row::Link)) {
        const QString address = reader.text();
        ImportedLink link = linkIn(reader);
        if (reader.hasFailed()) return false;
        sink.add(address, std::move(link));
        return true;
    }
    const std::uint64_t reason = reader.number();
    const int line = lineIn(reader);
    const QString text = reader.text();
    if (reader.hasFailed() || kind != static_cast<std::uint64_t>(Row::Fault) ||
        reason > static_cast<std::uint64_t>(ImportReason::NotUnpacked)) {
        return false;
    }
    sink.fault(line, text, static_cast<ImportReason>(reason));
    return true;
}

}  // namespace

void PackedRows::add(const QString& address, ImportedLink link) {
    m_rows.number(static_cast<std::uint64_t>(Row::Link));
    m_rows.text(address);
    m_rows.number(static_cast<std::uint64_t>(link.line));
    m_rows.text(link.title);
    m_rows.number(flagsOf(link));
    m_rows.number(link.added.isValid() ? static_cast<std::uint64_t>(link.added.toMSecsSinceEpoch())
                                       : 0);
    m_rows.number(static_cast<std::uint64_t>(link.tags.size()));
    for (const QString& tag : link.tags) m_rows.text(tag);
    m_rows.number(static_cast<std::uint64_t>(link.highlights.size()));
    for (const ImportedHighlight& highlight : link.highlights) {
        m_rows.text(highlight.quote);
        m_rows.text(highlight.note);
        m_rows.text(highlight.color);
    }
    noteRow();
}

void PackedRows::fault(int line, const QString& text, ImportReason reason) {
    constexpr qsizetype longest = 1000;
    m_rows.number(static_cast<std::uint64_t>(Row::Fault));
    m_rows.number(static_cast<std::uint64_t>(reason));
    m_rows.number(static_cast<std::uint64_t>(line));
    m_rows.text(text.left(longest));
    noteRow();
}

void PackedRows::noteRow() {
    ++m_count;
    if (m_rows.size() >= partSize) m_send(takePart());
}

std::string PackedRows::takePart() {
    FieldWriter part;
    part.number(static_cast<std::uint64_t>(m_format));
    part.number(std::exchange(m_count, 0));
    part.bytes(m_rows.take());
    return part.take();
}

std::string PackedRows::takeLast(bool isCut) {
    FieldWriter last;
    last.number(isCut ? 1 : 0);
    last.bytes(takePart());
    return last.take();
}

bool unpackRows(std::string_view part, ImportSink& sink) {
    FieldReader head(part);
    const std::uint64_t format = head.number();
    std::uint64_t left = head.number();
    FieldReader rows(head.bytes());
    if (!head.isWhole() || format > static_cast<std::uint64_t>(ImportFormat::LinkList)) {
        return false;
    }
    sink.setFormat(static_cast<ImportFormat>(format));
    while (left > 0 && readRow(rows, sink)) --left;
    return left == 0 && rows.isWhole();
}

std::optional<bool> unpackLast(std::string_view bytes, ImportSink& sink) {
    FieldReader reader(bytes);
    const bool isCut = reader.number() != 0;
    const std::string_view part = reader.bytes();
    if (!reader.isWhole() || !unpackRows(part, sink)) return std::nullopt;
    return isCut;
}

}  // namespace klartext::app
