// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <cstddef>
#include <memory>
#include <stop_token>
#include <vector>

#include "archive/page_resources.h"
#include "core/page.h"
#include "errors/error.h"

namespace klartext::app {

/// A page that came out of a file, with the pictures that stand beside it there.
struct SavedPage {
    core::RawPage page;
    std::shared_ptr<const PageResources> resources;  ///< null: it brought none along

    friend bool operator==(const SavedPage&, const SavedPage&) = default;
};

/// One of the pages of a file: a chapter of a book, an answer in a web archive.
struct SavedPart {
    QString id;     ///< its path below the file's own, "OEBPS/chapter1.xhtml"; unique in the file
    QString title;  ///< may be empty
    QUrl url;       ///< where it came from; may be empty
    int level = 0;  ///< how deep it stands in the contents
};

/// A file that holds pages. Immutable, so any thread may read from it.
class SavedFile {
public:
    virtual ~SavedFile() = default;

    /// In reading order; never empty.
    [[nodiscard]] const std::vector<SavedPart>& parts() const { return m_parts; }
    /// Of the whole, "The Sea"; may be empty.
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Whether its parts are read one after another, as those of a book are.
    [[nodiscard]] bool isBook() const { return m_isBook; }
    /// Whether it holds more, which was not read because its reading would have taken too much.
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    /// Blocks. `part` is an index into parts(). When `stop` is requested it ends soon, with a
    /// result nobody looks at.
    [[nodiscard]] Expected<SavedPage> page(std::size_t part,
                                           const std::stop_token& stop = {}) const {
        return readPage(part, stop);
    }

protected:
    [[nodiscard]] virtual Expected<SavedPage> readPage(std::size_t part,
                                                       const std::stop_token& stop) const = 0;

    std::vector<SavedPart> m_parts;
    QString m_title;
    bool m_isBook = false;
    bool m_isPartial = false;
};

}  // namespace klartext::app
