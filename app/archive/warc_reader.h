// SPDX-License-Identifier: MIT
#pragma once

#include <zlib.h>

#include <cstdint>
#include <memory>
#include <string>

#include "archive/mime_parts.h"
#include "archive/packed_file.h"
#include "archive/unpack_budget.h"

namespace klartext::app {

/// Where a record begins: the offset of its member in the file, and how many bytes of what the
/// member unpacks to stand before it. In a plain file the latter is 0.
struct MemberPlace {
    qint64 member = 0;
    qint64 inside = 0;
};

/// Reads a file from front to end, unpacked where it is gzip of one or many members, and knows
/// where each member begins. Blocks; one thread at a time.
class MemberReader {
public:
    /// What is read or unpacked is taken from the budget, which must outlive the reader; when it is
    /// spent the file seems to end there.
    MemberReader(std::shared_ptr<const PackedFile> file, UnpackBudget& budget);
    ~MemberReader();
    MemberReader(const MemberReader&) = delete;
    MemberReader& operator=(const MemberReader&) = delete;

    /// Goes to a place that place() gave.
    [[nodiscard]] bool seek(const MemberPlace& place);
    /// Takes bytes up to and with "\n"; false at the end, at damage and where that are more than
    /// `limit`.
    [[nodiscard]] bool line(std::string& line, std::size_t limit);
    /// Takes `size` bytes and keeps the first `keep` of them; false when there are fewer.
    [[nodiscard]] bool take(qint64 size, std::size_t keep, std::string& kept);
    /// Passes over line ends, which stand between records.
    void skipLineEnds();
    /// Whether a record begins here, or the file ends; to be asked behind skipLineEnds().
    [[nodiscard]] bool isAtRecord();
    /// Where the next byte is; to be asked behind skipLineEnds().
    [[nodiscard]] MemberPlace place() const;
    [[nodiscard]] bool isPacked() const { return m_packed; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool inflateMore();
    [[nodiscard]] bool startMember();
    [[nodiscard]] std::string readChunk();

    std::shared_ptr<const PackedFile> m_file;
    UnpackBudget& m_budget;
    bool m_packed = false;
    bool m_damaged = false;
    bool m_inMember = false;
    z_stream m_stream = {};
    std::string m_input;    ///< of a packed file: read, but not unpacked
    qint64 m_readEnd = 0;   ///< the offset behind what was read
    qint64 m_member = 0;    ///< the offset of the member the next byte is in
    qint64 m_produced = 0;  ///< bytes that came out of it so far
    std::string m_ready;    ///< ready to be taken
    std::size_t m_taken = 0;
};

/// One record of a WARC file.
struct WarcRecord {
    HeaderFields fields;
    qint64 length = 0;         ///< of its block
    bool isBehindOne = false;  ///< behind one that could not be read
};

/// Reads the head of the next record, and passes over what is none: where a record is longer than
/// it says, those behind it are found all the same. False at the end of the file.
[[nodiscard]] bool readRecordHead(MemberReader& reader, WarcRecord& record);

}  // namespace klartext::app
