// SPDX-License-Identifier: MIT
#pragma once

namespace klartext::ui {

/// What an article can be saved as. Kept in settings by number: new ones go to the end.
enum class SaveFormat { Html, Markdown, PlainText, Epub, Pdf, Json };
inline constexpr int saveFormatCount = static_cast<int>(SaveFormat::Json) + 1;

/// How an article is saved. Each format looks at what concerns it.
struct SaveChoice {
    SaveFormat format = SaveFormat::Html;
    bool original = true;       ///< HTML: the page and what was left out travel inside
    bool images = true;         ///< HTML, EPUB, PDF: with its images
    bool imagesBeside = false;  ///< Markdown: images in a folder beside the file, not as links
    bool wrapped = false;       ///< plain text: lines of at most 80 characters
    bool letterPaper = false;   ///< PDF: US Letter and not A4

    friend bool operator==(const SaveChoice&, const SaveChoice&) = default;
};

}  // namespace klartext::ui
