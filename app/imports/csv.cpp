// SPDX-License-Identifier: MIT
#include "imports/csv.h"

#include <algorithm>
#include <string>
#include <utility>

namespace klartext::app {

namespace {

constexpr qsizetype mostFields = 200;
constexpr std::size_t longestRow = std::size_t{4} << 20;

}  // namespace

bool CsvReader::next(CsvRow& row) {
    while (m_at < m_bytes.size()) {
        row = {m_line, {}, true};
        read(row);
        if (!row.isEmpty()) return true;
    }
    return false;
}

void CsvReader::read(CsvRow& row) {
    m_room = longestRow;
    m_isCut = false;
    do {
        const bool isQuoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        QString field = isQuoted ? quoted(row.whole) : text(bare());
        if (row.fields.size() < mostFields) row.fields.append(std::move(field));
    } while (separator());
    row.cut = m_isCut;
}

/// Moves over a comma, or over the row's end.
bool CsvReader::separator() {
    if (m_at >= m_bytes.size()) return false;
    const char c = m_bytes[m_at++];
    if (c == ',') return true;
    if (c == '\r' && m_at < m_bytes.size() && m_bytes[m_at] == '\n') ++m_at;
    ++m_line;
    return false;
}

std::string_view CsvReader::bare() {
    const std::size_t begin = m_at;
    m_at = std::min(m_bytes.find_first_of(",\r\n", m_at), m_bytes.size());
    return m_bytes.substr(begin, m_at - begin);
}

std::string_view CsvReader::bareLine() {
    const std::size_t begin = m_at;
    m_at = std::min(m_bytes.find_first_of("\r\n", m_at), m_bytes.size());
    return m_bytes.substr(begin, m_at - begin);
}

/// The quote that closes the one before `m_at`; npos when none does.
std::size_t CsvReader::endOfQuoted() const {
    std::size_t at = m_bytes.find('"', m_at);
    while (at != std::string_view::npos && m_bytes.substr(at + 1).starts_with('"')) {
        at = m_bytes.find('"', at + 2);
    }
    return at;
}

QString CsvReader::quoted(bool& whole) {
    ++m_at;
    const std::size_t end = endOfQuoted();
    if (end == std::string_view::npos) {
        whole = false;
        return QLatin1Char('"') + text(bareLine());
    }
    const std::string_view inside = m_bytes.substr(m_at, end - m_at);
    m_line += static_cast<int>(std::ranges::count(inside, '\n'));
    m_isCut = m_isCut || inside.size() > m_room;
    std::string field;
    for (std::string_view rest = inside.substr(0, m_room); !rest.empty();) {
        const std::size_t quote = rest.find('"');
        field += rest.substr(0, quote == std::string_view::npos ? quote : quote + 1);
        rest.remove_prefix(std::min(rest.size(), std::min(quote, rest.size()) + 2));
    }
    m_at = end + 1;
    const QString before = text(field);
    return before + text(bare());
}

QString CsvReader::text(std::string_view piece) {
    const std::size_t most = std::min(m_room, ImportText::longest);
    m_isCut = m_isCut || piece.size() > most;
    const QString text = m_text.text(piece, most);
    m_room -= std::min(m_room, piece.size());
    return text;
}

}  // namespace klartext::app
