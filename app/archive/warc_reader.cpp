// SPDX-License-Identifier: MIT
#include "archive/warc_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace klartext::app {

namespace {

constexpr std::size_t chunkSize = 64 * 1024;
constexpr int gzipOnly = 15 + 16;
constexpr std::size_t longestHead = 64 * 1024;
constexpr std::string_view recordBegin = "WARC/";

/// Takes the first line of the next record, whatever damage stands before it.
bool findRecord(MemberReader& reader, std::string& line) {
    std::string none;
    while (true) {
        if (reader.line(line, longestHead)) {
            if (line.starts_with(recordBegin)) return true;
        } else if (!reader.take(longestHead, 0, none)) {
            return false;
        }
    }
}

}  // namespace

MemberReader::MemberReader(std::shared_ptr<const PackedFile> file, UnpackBudget& budget)
    : m_file(std::move(file)), m_budget(budget), m_packed(m_file->read(0, 2) == "\x1f\x8b") {
    m_damaged = inflateInit2(&m_stream, gzipOnly) != Z_OK;
}

MemberReader::~MemberReader() { inflateEnd(&m_stream); }

bool MemberReader::seek(const MemberPlace& place) {
    m_input.clear();
    m_ready.clear();
    m_taken = 0;
    m_inMember = false;
    m_readEnd = place.member;
    m_member = place.member;
    std::string none;
    return take(place.inside, 0, none);
}

std::string MemberReader::readChunk() {
    std::string chunk = m_file->read(m_readEnd, chunkSize);
    m_readEnd += static_cast<qint64>(chunk.size());
    return chunk;
}

bool MemberReader::startMember() {
    if (m_input.empty()) m_input = readChunk();
    if (m_input.empty() || inflateReset2(&m_stream, gzipOnly) != Z_OK) return false;
    m_member = m_readEnd - static_cast<qint64>(m_input.size());
    m_inMember = true;
    m_produced = 0;
    return true;
}

bool MemberReader::inflateMore() {
    if (!m_inMember && !startMember()) return false;
    if (m_input.empty()) {
        m_input = readChunk();
        if (m_input.empty()) {
            m_damaged = true;  // the file ends inside a member
            return false;
        }
    }
    std::string out(chunkSize, '\0');
    m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
    m_stream.avail_in = static_cast<uInt>(m_input.size());
    m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
    m_stream.avail_out = static_cast<uInt>(out.size());
    const int state = inflate(&m_stream, Z_NO_FLUSH);
    const std::size_t count = out.size() - m_stream.avail_out;
    if (!m_budget.spend(count)) return false;
    m_produced += static_cast<qint64>(count);
    m_ready.append(out, 0, count);
    m_input.erase(0, m_input.size() - m_stream.avail_in);
    if (state == Z_STREAM_END) {
        m_inMember = false;
    } else if (state != Z_OK && state != Z_BUF_ERROR) {
        m_damaged = true;
        return false;
    }
    return true;
}

bool MemberReader::fill() {
    if (m_damaged) return false;
    m_ready.erase(0, m_taken);
    m_taken = 0;
    if (m_packed) {
        const std::size_t before = m_ready.size();
        // A member may end without giving another byte.
        while (m_ready.size() == before) {
            if (!inflateMore()) return false;
        }
        return true;
    }
    // What a plain file holds was paid for when it was written.
    if (!m_budget.spend(0)) return false;
    const std::string chunk = readChunk();
    m_ready += chunk;
    return !chunk.empty();
}

bool MemberReader::line(std::string& line, std::size_t limit) {
    std::size_t end = 0;
    while ((end = m_ready.find('\n', m_taken)) == std::string::npos) {
        if (m_ready.size() - m_taken > limit || !fill()) return false;
    }
    line.assign(m_ready, m_taken, end + 1 - m_taken);
    m_taken = end + 1;
    return true;
}

bool MemberReader::take(qint64 size, std::size_t keep, std::string& kept) {
    kept.clear();
    while (size > 0) {
        if (m_taken == m_ready.size()) {
            if (!m_packed && kept.size() >= keep) {
                m_ready.clear();
                m_taken = 0;
                if (size > m_file->size() - m_readEnd || !m_budget.spend(0)) return false;
                m_readEnd += size;
                return true;
            }
            if (!fill()) return false;
        }
        const auto count = std::min(m_ready.size() - m_taken, static_cast<std::size_t>(size));
        kept.append(m_ready, m_taken, std::min(count, keep - std::min(keep, kept.size())));
        m_taken += count;
        size -= static_cast<qint64>(count);
    }
    return true;
}

void MemberReader::skipLineEnds() {
    while (true) {
        while (m_taken < m_ready.size() && (m_ready[m_taken] == '\r' || m_ready[m_taken] == '\n')) {
            ++m_taken;
        }
        if (m_taken < m_ready.size() || !fill()) return;
    }
}

bool MemberReader::isAtRecord() {
    while (m_ready.size() - m_taken < recordBegin.size()) {
        if (!fill()) return m_taken == m_ready.size();
    }
    return std::string_view(m_ready).substr(m_taken).starts_with(recordBegin);
}

MemberPlace MemberReader::place() const {
    const auto left = static_cast<qint64>(m_ready.size() - m_taken);
    return m_packed ? MemberPlace{m_member, m_produced - left} : MemberPlace{m_readEnd - left, 0};
}

bool readRecordHead(MemberReader& reader, WarcRecord& record) {
    std::string line;
    for (record.isBehindOne = false; findRecord(reader, line); record.isBehindOne = true) {
        std::string head;
        while (line != "\r\n" && line != "\n" && head.size() <= longestHead) {
            if (!reader.line(line, longestHead)) return false;
            head += line;
        }
        std::size_t at = 0;
        record.fields = readHeaderFields(head, at);
        const std::string_view length = fieldOf(record.fields, "content-length");
        const auto [end, fault] =
            std::from_chars(length.data(), length.data() + length.size(), record.length);
        if (fault == std::errc() && record.length >= 0) return true;
    }
    return false;
}

}  // namespace klartext::app
