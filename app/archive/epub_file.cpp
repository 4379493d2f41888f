// SPDX-License-Identifier: MIT
#include <QSet>
#include <optional>

#include "archive/archive_error.h"
#include "archive/epub_package.h"
#include "archive/html_head.h"
#include "archive/own_page.h"
#include "archive/stored_resources.h"
#include "archive/zip_pages.h"
#include "core/whole_text.h"

namespace klartext::app {

namespace {

std::string metaTag(const char* key, const char* name, const QString& content) {
    if (content.isEmpty()) return {};
    return std::string("<meta ") + key + "=\"" + name + "\" content=\"" + escaped(content) + "\">";
}

class EpubFile : public SavedFile {
public:
    EpubFile(std::shared_ptr<const ZipFile> zip, QUrl file)
        : m_zip(std::move(zip)),
          m_file(std::move(file)),
          m_resources(std::make_shared<StoredResources>()) {
        m_isBook = true;
    }

    /// Nothing when all is well, else why not.
    std::optional<Error> load(UnpackBudget& budget) {
        const QString name = m_file.toLocalFile();
        const auto container = m_zip->read("META-INF/container.xml", budget);
        const std::string path = packagePath(container.value_or(std::string()), budget);
        const auto package = m_zip->read(path, budget);
        if (!package && budget.isSpent()) return archiveError(ArchiveFault::TooLarge, name);
        if (path.empty()) return archiveError(ArchiveFault::ListDamaged, name);
        if (!package) return package.error();
        m_package = readPackage(*package, path, budget);
        m_title = m_package.title;
        const auto encryption = m_zip->read("META-INF/encryption.xml", budget);
        const QSet<QString> locked = encryptedEntries(encryption.value_or(std::string()), budget);
        for (const std::string& entry : m_package.spine) {
            if (locked.contains(QString::fromStdString(entry))) {
                return archiveError(ArchiveFault::Locked, name);
            }
        }
        listParts(budget);
        addPictures();
        m_isPartial = budget.isSpent() || m_package.isCut;
        if (!m_parts.empty()) return std::nullopt;
        if (budget.isSpent()) return archiveError(ArchiveFault::TooLarge, name);
        return archiveError(m_package.isCut ? ArchiveFault::ListDamaged : ArchiveFault::Empty,
                            name);
    }

protected:
    Expected<SavedPage> readPage(std::size_t part, const std::stop_token& stop) const override {
        const SavedPart& chapter = m_parts.at(part);
        UnpackBudget budget(m_zip->size(), {}, stop);
        auto bytes = m_zip->read(chapter.id.toStdString(), budget);
        if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
        core::RawPage raw;
        if (isOwnDocument(*bytes)) *bytes = withoutOwnFrame(std::move(*bytes));
        raw.bytes = withHead(withoutEmptyTags(*bytes), headOf(chapter));
        raw.contentType = "application/xhtml+xml";
        raw.url = addressInside(m_file, chapter.id.toStdString())
                      .toString(QUrl::FullyEncoded)
                      .toStdString();
        raw.kind = core::PageKind::Html;
        raw.composition = core::wholeText;
        return SavedPage{std::move(raw), m_resources};
    }

private:
    void listParts(UnpackBudget& budget) {
        EpubContents contents;
        for (const std::string& path : m_package.contents) {
            if (!contents.isEmpty()) break;
            if (const auto xml = m_zip->read(path, budget)) {
                contents = readContents(*xml, path, budget);
            }
        }
        QSet<QString> listed;
        for (const std::string& entry : m_package.spine) {
            const QString id = QString::fromStdString(entry);
            if (!m_zip->has(entry) || listed.contains(id)) continue;
            listed.insert(id);
            const EpubHeading heading = contents.value(id);
            m_parts.push_back({id, heading.title, {}, heading.level});
        }
    }

    void addPictures() {
        for (const std::string& name : m_zip->names()) {
            m_resources->add(addressInside(m_file, name), [zip = m_zip, name] {
                return zip->read(name).value_or(std::string());
            });
        }
    }

    /// What the book says of all its chapters, where a page says it of itself.
    std::string headOf(const SavedPart& chapter) const {
        return articleData({chapter.title, m_package.authors, {}, m_package.title}) +
               metaTag("property", "og:title", chapter.title) +
               metaTag("name", "author", m_package.authors.join(QStringLiteral(", "))) +
               metaTag("property", "og:site_name", m_package.title);
    }

    std::shared_ptr<const ZipFile> m_zip;
    QUrl m_file;
    EpubPackage m_package;
    std::shared_ptr<StoredResources> m_resources;
};

}  // namespace

Expected<std::shared_ptr<const SavedFile>> openEpub(const std::shared_ptr<const ZipFile>& zip,
                                                    const QUrl& file, UnpackBudget& budget) {
    const auto book = std::make_shared<EpubFile>(zip, file);
    if (auto error = book->load(budget)) return tl::make_unexpected(*std::move(error));
    return book;
}

}  // namespace klartext::app
