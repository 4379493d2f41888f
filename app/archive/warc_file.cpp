// SPDX-License-Identifier: MIT
#include "archive/warc_file.h"

#include <algorithm>
#include <charconv>

#include "archive/archive_error.h"
#include "archive/html_head.h"
#include "archive/stored_resources.h"
#include "archive/warc_reader.h"
#include "fetch/content_coding.h"

namespace klartext::app {

namespace {

constexpr std::size_t mostRecords = 500'000;
constexpr std::size_t mostPages = 20'000;
constexpr std::size_t largestAnswer = std::size_t{64} << 20;
constexpr std::size_t sniffed = 32 * 1024;  // enough for the head of an answer and a title

/// An answer of a server, taken apart (RFC 9112).
struct Answer {
    int status = 0;
    HeaderFields fields;
    std::string body;
};

/// The pieces of a chunked body, as far as they are whole.
std::string unchunked(std::string_view body) {
    std::string result;
    while (!body.empty()) {
        std::size_t size = 0;
        const auto [end, fault] = std::from_chars(body.data(), body.data() + body.size(), size, 16);
        const std::size_t line = body.find('\n');
        if (fault != std::errc() || line == std::string_view::npos || size == 0) break;
        body.remove_prefix(line + 1);
        result += body.substr(0, size);
        body.remove_prefix(std::min(body.size(), size));
        body.remove_prefix(std::min(body.size(), std::min(body.find('\n'), body.size()) + 1));
    }
    return result;
}

bool isChunked(const Answer& answer) {
    const std::string_view coding = fieldOf(answer.fields, "transfer-encoding");
    if (coding.find("chunked") == std::string_view::npos) return false;
    // Some crawlers keep the field and write the body whole.
    const std::size_t digits = answer.body.find_first_not_of("0123456789abcdefABCDEF");
    return digits != 0 && digits != std::string::npos && digits <= 8 &&
           std::string_view(";\r\n ").find(answer.body[digits]) != std::string_view::npos;
}

Answer answerOf(const std::string& block) {
    Answer answer;
    std::size_t at = block.find('\n');
    if (!block.starts_with("HTTP/") || at == std::string::npos) return answer;
    const std::size_t blank = block.find(' ');
    if (blank < at) std::from_chars(block.data() + blank + 1, block.data() + at, answer.status);
    ++at;
    answer.fields = readHeaderFields(block, at);
    answer.body = block.substr(at);
    return answer;
}

/// The body as it was meant, with what packed it undone; empty when that is not possible.
std::string contentOf(Answer answer) {
    std::string body = isChunked(answer) ? unchunked(answer.body) : std::move(answer.body);
    auto decoded =
        decodeContent(std::move(body), fieldOf(answer.fields, "content-encoding"), largestAnswer);
    return decoded ? std::move(*decoded) : std::string();
}

bool isHtml(std::string_view contentType) {
    const std::string type = mediaTypeOf(contentType);
    return type == "text/html" || type == "application/xhtml+xml";
}

QUrl targetOf(const WarcRecord& record) {
    std::string target(fieldOf(record.fields, "warc-target-uri"));
    if (target.size() > 2 && target.front() == '<' && target.back() == '>') {
        target = target.substr(1, target.size() - 2);
    }
    return webAddressIn(target);
}

/// What a record answers: the block of a response is HTTP, that of a resource is the thing itself.
Answer answerIn(const WarcRecord& record, const std::string& block) {
    if (fieldOf(record.fields, "warc-type") == "response") return answerOf(block);
    Answer answer{200, {}, block};
    answer.fields.emplace("content-type", fieldOf(record.fields, "content-type"));
    return answer;
}

/// The answer whose record begins at `place`.
Answer answerAt(const std::shared_ptr<const PackedFile>& file, const MemberPlace& place,
                const std::stop_token& stop = {}) {
    UnpackBudget budget(static_cast<std::uint64_t>(file->size()), {}, stop);
    MemberReader reader(file, budget);
    WarcRecord record;
    std::string block;
    const bool read = reader.seek(place) && readRecordHead(reader, record) &&
                      record.length <= static_cast<qint64>(largestAnswer) &&
                      reader.take(record.length, largestAnswer, block);
    return read ? answerIn(record, block) : Answer();
}

class WarcFile : public SavedFile {
public:
    explicit WarcFile(std::shared_ptr<const PackedFile> file)
        : m_file(std::move(file)), m_resources(std::make_shared<StoredResources>()) {}

    /// False when the file holds no page.
    bool index(UnpackBudget& budget) {
        MemberReader reader(m_file, budget);
        WarcRecord record;
        std::string block;
        std::size_t count = 0;
        for (; count < mostRecords && m_parts.size() < mostPages; ++count) {
            reader.skipLineEnds();
            const MemberPlace place = reader.place();
            if (!readRecordHead(reader, record)) break;
            m_isPartial |= record.isBehindOne;
            const MemberPlace content = reader.place();
            const bool whole = reader.take(record.length, sniffed, block);
            enter(record, block, place);
            if (budget.isSpent() || !goOn(reader, whole, content)) break;
        }
        m_isPartial |= budget.isSpent() || count == mostRecords || m_parts.size() == mostPages;
        return !m_parts.empty();
    }

protected:
    Expected<SavedPage> readPage(std::size_t part, const std::stop_token& stop) const override {
        Answer answer = answerAt(m_file, m_places.at(part), stop);
        core::RawPage raw;
        raw.contentType = fieldOf(answer.fields, "content-type");
        raw.url = m_parts.at(part).url.toString(QUrl::FullyEncoded).toStdString();
        raw.bytes = contentOf(std::move(answer));
        if (raw.bytes.empty()) {
            return unexpected(ArchiveFault::PartDamaged, m_file->path(),
                              m_parts.at(part).url.toDisplayString());
        }
        return SavedPage{std::move(raw), m_resources};
    }

private:
    /// Behind a record; where its length is wrong the next one is looked for from its content on.
    bool goOn(MemberReader& reader, bool whole, const MemberPlace& content) {
        if (whole) {
            reader.skipLineEnds();
            if (reader.isAtRecord()) return true;
        }
        m_isPartial = true;
        // Of members that are packed each by itself, the next one begins where this one ends.
        return reader.isPacked() ? whole : reader.seek(content);
    }

    void enter(const WarcRecord& record, const std::string& block, const MemberPlace& place) {
        const std::string_view type = fieldOf(record.fields, "warc-type");
        const QUrl url = targetOf(record);
        if ((type != "response" && type != "resource") || url.isEmpty()) return;
        const Answer answer = answerIn(record, block);
        if (answer.status != 200) return;
        const std::string_view contentType = fieldOf(answer.fields, "content-type");
        if (!isHtml(contentType)) {
            m_resources->add(url,
                             [file = m_file, place] { return contentOf(answerAt(file, place)); });
        } else {
            const bool readable = fieldOf(answer.fields, "content-encoding").empty();
            const QString title = readable ? titleInHead(answer.body, contentType) : QString();
            m_parts.push_back({QString::number(m_parts.size() + 1), title, url, 0});
            m_places.push_back(place);
        }
    }

    std::shared_ptr<const PackedFile> m_file;
    std::shared_ptr<StoredResources> m_resources;
    std::vector<MemberPlace> m_places;
};

}  // namespace

bool looksLikeWarc(std::string_view head) {
    if (head.starts_with("WARC/")) return true;
    if (!head.starts_with("\x1f\x8b")) return false;
    z_stream stream = {};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) return false;
    std::string first(5, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(head.data()));
    stream.avail_in = static_cast<uInt>(head.size());
    stream.next_out = reinterpret_cast<Bytef*>(first.data());
    stream.avail_out = static_cast<uInt>(first.size());
    inflate(&stream, Z_SYNC_FLUSH);
    inflateEnd(&stream);
    return first == "WARC/";
}

Expected<std::shared_ptr<const SavedFile>> openWarc(const std::shared_ptr<const PackedFile>& file,
                                                    UnpackBudget& budget) {
    const auto warc = std::make_shared<WarcFile>(file);
    if (warc->index(budget)) return warc;
    return unexpected(budget.isSpent() ? ArchiveFault::TooLarge : ArchiveFault::Empty,
                      file->path());
}

}  // namespace klartext::app
