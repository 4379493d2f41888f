// SPDX-License-Identifier: MIT
#include "fetch/media_kind.h"

#include <QCoreApplication>
#include <algorithm>
#include <cctype>
#include <string>

namespace klartext::app {

namespace {

using namespace std::string_view_literals;

/// https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and its neighbours.
struct Signature {
    std::size_t offset;
    std::string_view bytes;
    MediaKind kind;
    std::string_view imageType = {};
};

constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1a\n"sv, MediaKind::Image, "image/png"},
    {0, "\xff\xd8\xff"sv, MediaKind::Image, "image/jpeg"},
    {0, "GIF87a"sv, MediaKind::Image, "image/gif"},
    {0, "GIF89a"sv, MediaKind::Image, "image/gif"},
    {8, "WEBPVP8"sv, MediaKind::Image, "image/webp"},
    {4, "ftypavif"sv, MediaKind::Image, "image/avif"},
    {4, "ftypavis"sv, MediaKind::Image, "image/avif"},
    {4, "ftyphei"sv, MediaKind::Image, "image/heic"},
    {0, "\0\0\1\0"sv, MediaKind::Image, "image/x-icon"},
    {0, "II*\0"sv, MediaKind::Image, "image/tiff"},
    {0, "MM\0*"sv, MediaKind::Image, "image/tiff"},
    {0, "\0\0\0\x0cJXL \r\n\x87\n"sv, MediaKind::Image, "image/jxl"},
    {0, "%PDF-"sv, MediaKind::Pdf},
    {0, "%!PS-Adobe-"sv, MediaKind::Document},
    {0, "{\\rtf"sv, MediaKind::Document},
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, MediaKind::Document},
    {0, "SQLite format 3\0"sv, MediaKind::Document},
    {0, "PK\3\4"sv, MediaKind::Archive},
    {0, "PK\5\6"sv, MediaKind::Archive},
    {0, "\x1f\x8b\x08"sv, MediaKind::Archive},
    {0, "Rar!\x1a\7"sv, MediaKind::Archive},
    {0, "7z\xbc\xaf\x27\x1c"sv, MediaKind::Archive},
    {0, "\xfd\x37zXZ\0"sv, MediaKind::Archive},
    {0, "BZh9"sv, MediaKind::Archive},
    {0, "\x28\xb5\x2f\xfd"sv, MediaKind::Archive},
    {257, "ustar"sv, MediaKind::Archive},
    {0, "ID3"sv, MediaKind::Audio},
    {0, "\xff\xfb"sv, MediaKind::Audio},
    {0, "OggS\0"sv, MediaKind::Audio},
    {0, "fLaC"sv, MediaKind::Audio},
    {8, "WAVEfmt "sv, MediaKind::Audio},
    {4, "ftyp"sv, MediaKind::Video},
    {0, "\x1a\x45\xdf\xa3"sv, MediaKind::Video},
    {8, "AVI LIST"sv, MediaKind::Video},
    {0, "wOFF"sv, MediaKind::Font},
    {0, "wOF2"sv, MediaKind::Font},
    {0, "\0\1\0\0\0"sv, MediaKind::Font},
    {0, "OTTO\0"sv, MediaKind::Font},
    {0,
     "\x7f"
     "ELF"sv,
     MediaKind::Program},
    {0, "\0asm"sv, MediaKind::Program},
};

struct TypePrefix {
    std::string_view prefix;
    MediaKind kind;
};

constexpr TypePrefix typePrefixes[] = {
    {"image/", MediaKind::Image},
    {"audio/", MediaKind::Audio},
    {"video/", MediaKind::Video},
    {"font/", MediaKind::Font},
    {"application/pdf", MediaKind::Pdf},
    {"application/zip", MediaKind::Archive},
    {"application/x-zip", MediaKind::Archive},
    {"application/gzip", MediaKind::Archive},
    {"application/x-gzip", MediaKind::Archive},
    {"application/x-tar", MediaKind::Archive},
    {"application/x-7z", MediaKind::Archive},
    {"application/x-rar", MediaKind::Archive},
    {"application/vnd.rar", MediaKind::Archive},
    {"application/epub+zip", MediaKind::Document},
    {"application/msword", MediaKind::Document},
    {"application/vnd.ms-", MediaKind::Document},
    {"application/vnd.openxmlformats", MediaKind::Document},
    {"application/vnd.oasis.opendocument", MediaKind::Document},
    {"application/wasm", MediaKind::Program},
    {"application/x-executable", MediaKind::Program},
};

const Signature* signatureOf(std::string_view bytes) {
    const auto found = std::ranges::find_if(signatures, [bytes](const Signature& each) {
        return bytes.size() > each.offset && bytes.substr(each.offset).starts_with(each.bytes);
    });
    return found == std::end(signatures) ? nullptr : found;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// Whether the first visible character opens a tag, as it does in every HTML page.
bool beginsLikeMarkup(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    const auto first = bytes.find_first_not_of(" \t\r\n\f");
    return first != std::string_view::npos && bytes[first] == '<';
}

}  // namespace

std::optional<MediaKind> foreignMedia(std::string_view contentType, std::string_view bytes) {
    if (const Signature* signature = signatureOf(bytes)) return signature->kind;
    const std::string type = lowered(contentType);
    const auto row = std::ranges::find_if(
        typePrefixes, [&](const TypePrefix& each) { return type.starts_with(each.prefix); });
    if (row == std::end(typePrefixes)) return std::nullopt;
    if (beginsLikeMarkup(bytes) && !type.starts_with("image/svg")) return std::nullopt;
    return row->kind;
}

std::string_view rasterImageType(std::string_view bytes) {
    const Signature* signature = signatureOf(bytes);
    return signature ? signature->imageType : std::string_view();
}

QString mediaName(MediaKind kind) {
    const auto name = [](const char* text) { return QCoreApplication::translate("Error", text); };
    switch (kind) {
        case MediaKind::Image:
            return name(QT_TRANSLATE_NOOP("Error", "an image"));
        case MediaKind::Pdf:
            return name(QT_TRANSLATE_NOOP("Error", "a PDF document"));
        case MediaKind::Archive:
            return name(QT_TRANSLATE_NOOP("Error", "a ZIP file or another archive"));
        case MediaKind::Audio:
            return name(QT_TRANSLATE_NOOP("Error", "a sound recording"));
        case MediaKind::Video:
            return name(QT_TRANSLATE_NOOP("Error", "a video"));
        case MediaKind::Font:
            return name(QT_TRANSLATE_NOOP("Error", "a font"));
        case MediaKind::Document:
            return name(QT_TRANSLATE_NOOP("Error", "a document of an office program"));
        case MediaKind::Program:
            return name(QT_TRANSLATE_NOOP("Error", "a program"));
    }
    return {};
}

}  // namespace klartext::app
