// SPDX-License-Identifier: MIT
#include "epub/book_images.h"

#include <utility>

#include "core/inline_image.h"

namespace klartext::core {

namespace {

/// What every reading system shows, told by the bytes and not by what somebody says of them.
/// https://www.w3.org/TR/epub-33/#sec-core-media-types
struct Kind {
    std::string_view type;
    std::string_view suffix;
};

Kind kindOf(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) {
        return {"image/png", ".png"};
    }
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return {"image/jpeg", ".jpg"};
    }
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) {
        return {"image/gif", ".gif"};
    }
    return {};
}

}  // namespace

ImageSource BookImages::placing(const ImageSource& source) {
    return [this, &source](std::string_view url) -> std::optional<EmbeddedImage> {
        const std::string address = place(url, source);
        // An address that is no link: a picture of the page itself that no reader shows stays out.
        return address.empty()
                   ? std::nullopt
                   : std::optional(EmbeddedImage{.mediaType = {}, .bytes = {}, .address = address});
    };
}

std::string BookImages::place(std::string_view url, const ImageSource& source) {
    const auto known = m_places.find(url);
    if (known != m_places.end()) {
        return known->second;
    }
    std::optional<EmbeddedImage> image = source ? source(url) : std::nullopt;
    if (!image) {
        image = inlineImage(url);
    }
    std::string address = image ? add(std::move(*image)) : std::string();
    m_places.emplace(url, address);
    return address;
}

std::string BookImages::add(EmbeddedImage image) {
    const Kind kind = kindOf(image.bytes);
    if (kind.type.empty()) {
        return {};
    }
    const std::string number = std::to_string(m_files.size() + 1);
    std::string address = "images/" + number + std::string(kind.suffix);
    m_items.push_back(
        {.id = "image-" + number, .href = address, .mediaType = std::string(kind.type)});
    m_files.push_back({"OEBPS/" + address, std::move(image.bytes), true});
    return address;
}

}  // namespace klartext::core
