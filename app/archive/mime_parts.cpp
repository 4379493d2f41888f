// SPDX-License-Identifier: MIT
#include "archive/mime_parts.h"

#include <QByteArray>
#include <algorithm>
#include <cctype>

namespace klartext::app {

namespace {

constexpr int deepest = 5;

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// The line at `at` without its end, and moves behind it.
std::string_view takeLine(std::string_view bytes, std::size_t& at) {
    const std::size_t end = bytes.find('\n', at);
    std::string_view line = bytes.substr(at, end == std::string_view::npos ? end : end - at);
    at = end == std::string_view::npos ? bytes.size() : end + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

std::string unquoted(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            result += text[at];
            continue;
        }
        const std::string_view rest = text.substr(at + 1);
        if (rest.starts_with("\r\n")) {
            at += 2;
        } else if (rest.starts_with('\n')) {
            at += 1;
        } else if (rest.size() >= 2 && hexValue(rest[0]) >= 0 && hexValue(rest[1]) >= 0) {
            result += static_cast<char>(hexValue(rest[0]) * 16 + hexValue(rest[1]));
            at += 2;
        } else {
            result += '=';
        }
    }
    return result;
}

std::string decoded(std::string_view body, std::string_view coding) {
    const std::string name = lowered(trimmed(coding));
    if (name == "base64") {
        return QByteArray::fromBase64(
                   QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())))
            .toStdString();
    }
    return name == "quoted-printable" ? unquoted(body) : std::string(body);
}

void readPart(std::string_view bytes, int depth, HeaderFields& fields, std::vector<MimePart>& out);

/// The pieces between the lines "--boundary", up to "--boundary--".
void readMultipart(std::string_view body, const std::string& boundary, int depth,
                   std::vector<MimePart>& out) {
    const std::string delimiter = "--" + boundary;
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t lineBegin = at;
        const std::string_view line = takeLine(body, at);
        if (!line.starts_with(delimiter)) continue;
        const std::string_view after = trimmed(line.substr(delimiter.size()));
        if (!after.empty() && after != "--") continue;
        if (begin != std::string_view::npos) {
            HeaderFields fields;
            readPart(body.substr(begin, lineBegin - begin), depth, fields, out);
        }
        begin = after == "--" ? std::string_view::npos : at;
        if (after == "--" || out.size() >= MimeMessage::mostParts) return;
    }
    if (begin != std::string_view::npos) {
        HeaderFields fields;
        readPart(body.substr(begin), depth, fields, out);
    }
}

void readPart(std::string_view bytes, int depth, HeaderFields& fields, std::vector<MimePart>& out) {
    if (out.size() >= MimeMessage::mostParts) return;
    std::size_t at = 0;
    fields = readHeaderFields(bytes, at);
    std::string_view body = bytes.substr(at);
    const std::string_view type = fieldOf(fields, "content-type");
    const std::string boundary = parameterOf(type, "boundary");
    if (mediaTypeOf(type).starts_with("multipart/") && !boundary.empty() && depth < deepest) {
        readMultipart(body, boundary, depth + 1, out);
        return;
    }
    if (body.ends_with("\r\n")) {
        body.remove_suffix(2);
    } else if (body.ends_with('\n')) {
        body.remove_suffix(1);
    }
    out.push_back({fields, decoded(body, fieldOf(fields, "content-transfer-encoding"))});
}

}  // namespace

HeaderFields readHeaderFields(std::string_view bytes, std::size_t& at) {
    HeaderFields fields;
    std::string* last = nullptr;
    while (at < bytes.size()) {
        const std::string_view line = takeLine(bytes, at);
        if (line.empty()) break;
        if ((line.front() == ' ' || line.front() == '\t') && last != nullptr) {
            // Folded parameters belong together; a folded address has no blank in it.
            *last += ' ';
            *last += trimmed(line);
            continue;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const auto [field, isNew] = fields.try_emplace(lowered(trimmed(line.substr(0, colon))),
                                                       trimmed(line.substr(colon + 1)));
        last = isNew ? &field->second : nullptr;
    }
    return fields;
}

std::string_view fieldOf(const HeaderFields& fields, std::string_view name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

std::string mediaTypeOf(std::string_view contentType) {
    return lowered(trimmed(contentType.substr(0, contentType.find(';'))));
}

std::string parameterOf(std::string_view field, std::string_view name) {
    std::size_t at = field.find(';');
    while (at != std::string_view::npos && at < field.size()) {
        const std::size_t equals = field.find('=', ++at);
        if (equals == std::string_view::npos) return {};
        const std::string key = lowered(trimmed(field.substr(at, equals - at)));
        std::string_view value = field.substr(equals + 1);
        const std::size_t shift = value.find_first_not_of(" \t");
        value.remove_prefix(std::min(shift, value.size()));
        std::size_t end = value.find(';');
        std::string_view content = trimmed(value.substr(0, end));
        if (value.starts_with('"')) {
            const std::size_t quote = value.find('"', 1);
            content = value.substr(1, quote == std::string_view::npos ? quote : quote - 1);
            end = quote == std::string_view::npos ? quote : value.find(';', quote);
        }
        if (key == name) return std::string(content);
        at = end == std::string_view::npos
                 ? end
                 : static_cast<std::size_t>(value.data() - field.data()) + end;
    }
    return {};
}

MimeMessage readMime(std::string_view bytes) {
    MimeMessage message;
    readPart(bytes, 0, message.fields, message.parts);
    return message;
}

}  // namespace klartext::app
