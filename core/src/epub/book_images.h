// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/epub.h"
#include "epub/package.h"

namespace klartext::core {

/// Collects the images of a book, each once, and gives them their places in it.
class BookImages {
public:
    /// Images from `source`, with their addresses in the book. Both must outlive the result.
    [[nodiscard]] ImageSource placing(const ImageSource& source);
    /// The address in the book of the image at `url`; empty when it is not to be had.
    [[nodiscard]] std::string place(std::string_view url, const ImageSource& source);

    [[nodiscard]] const std::vector<BookFile>& files() const { return m_files; }
    [[nodiscard]] const std::vector<ManifestItem>& items() const { return m_items; }

private:
    [[nodiscard]] std::string add(EmbeddedImage image);

    std::map<std::string, std::string, std::less<>> m_places;
    std::vector<BookFile> m_files;
    std::vector<ManifestItem> m_items;
};

}  // namespace klartext::core
