// SPDX-License-Identifier: MIT
#include "archive/zip_pages.h"

#include <algorithm>

#include "archive/archive_error.h"
#include "archive/bounded_xml.h"
#include "archive/html_head.h"
#include "archive/stored_resources.h"
#include "fetch/file_name.h"

namespace klartext::app {

namespace {

/// https://web.archive.org/web/2018/http://maf.mozdev.org/maff-specification.html
struct MaffPage {
    std::string folder;  ///< with "/" at its end
    QString title;
    QUrl url;
    std::string index = "index.html";
    std::string charset;
};

// A description has some hundred bytes.
constexpr std::size_t longestIndex = std::size_t{256} << 10;

MaffPage readIndex(const std::string& rdf, const std::string& folder, UnpackBudget& budget) {
    MaffPage page;
    page.folder = folder;
    BoundedXml xml(rdf, budget);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        const auto resource =
            std::ranges::find_if(attributes, [](const QXmlStreamAttribute& attribute) {
                return attribute.name() == QLatin1String("resource");
            });
        if (resource == attributes.end()) continue;
        const QString value = resource->value().toString();
        if (xml.name() == QLatin1String("originalurl")) {
            page.url = webAddressIn(value.toStdString());
        } else if (xml.name() == QLatin1String("title")) {
            page.title = value.simplified();
        } else if (xml.name() == QLatin1String("indexfilename")) {
            page.index = value.toStdString();
        } else if (xml.name() == QLatin1String("charset")) {
            page.charset = value.toStdString();
        }
    }
    return page;
}

/// All entries below `folder`, at the addresses they have for a page at `base`.
std::shared_ptr<StoredResources> filesBelow(const std::shared_ptr<const ZipFile>& zip,
                                            const std::string& folder, const QUrl& base) {
    auto resources = std::make_shared<StoredResources>();
    for (const std::string& name : zip->names()) {
        if (!name.starts_with(folder)) continue;
        QUrl relative;
        relative.setPath(QString::fromStdString(name.substr(folder.size())));
        resources->add(base.resolved(relative),
                       [zip, name] { return zip->read(name).value_or(std::string()); });
    }
    return resources;
}

class ZippedPages : public SavedFile {
public:
    ZippedPages(std::shared_ptr<const ZipFile> zip, QUrl file)
        : m_zip(std::move(zip)), m_file(std::move(file)) {}

    void add(const MaffPage& page) {
        const std::string entry = insidePath(page.folder + page.index);
        if (!m_zip->has(entry)) return;
        m_parts.push_back({QString::fromStdString(entry), page.title, page.url, 0});
        m_pages.push_back(page);
    }

    void setPartial(bool isPartial) { m_isPartial = isPartial; }

protected:
    Expected<SavedPage> readPage(std::size_t part, const std::stop_token& stop) const override {
        const std::string entry = m_parts.at(part).id.toStdString();
        UnpackBudget budget(m_zip->size(), {}, stop);
        auto bytes = m_zip->read(entry, budget);
        if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
        const MaffPage& page = m_pages.at(part);
        core::RawPage raw;
        raw.bytes = std::move(*bytes);
        const QUrl noted = page.url.isEmpty() ? addressInComment(raw.bytes) : page.url;
        raw.url = addressOr(noted, addressInside(m_file, entry));
        raw.contentType = entry.ends_with(".xhtml") ? "application/xhtml+xml" : "text/html";
        if (!page.charset.empty()) raw.contentType += "; charset=" + page.charset;
        const QUrl base(QString::fromStdString(raw.url));
        auto resources = filesBelow(m_zip, folderOf(entry), base);
        return SavedPage{std::move(raw), std::move(resources)};
    }

private:
    std::shared_ptr<const ZipFile> m_zip;
    QUrl m_file;
    std::vector<MaffPage> m_pages;
};

Expected<std::shared_ptr<const SavedFile>> orEmpty(std::shared_ptr<const SavedFile> file,
                                                   const QUrl& address) {
    if (file->parts().empty()) return unexpected(ArchiveFault::Empty, address.toLocalFile());
    return file;
}

bool isIndex(std::string_view name) { return name == "index.rdf" || name.ends_with("/index.rdf"); }

bool isMaff(const ZipFile& zip) { return std::ranges::any_of(zip.names(), isIndex); }

bool isOmnivore(const ZipFile& zip) {
    return std::ranges::any_of(zip.names(), [](const std::string& name) {
        return name.starts_with("metadata_") && name.ends_with(".json");
    });
}

}  // namespace

QUrl addressInside(const QUrl& file, const std::string& entry) {
    return fileUrl(filePath(file) + '/' + entry);
}

std::string folderOf(const std::string& entry) {
    const std::size_t slash = entry.rfind('/');
    return slash == std::string::npos ? std::string() : entry.substr(0, slash + 1);
}

bool isHtmlName(const std::string& name) {
    const QString suffix = QString::fromStdString(name).section(QLatin1Char('.'), -1).toLower();
    return suffix == QLatin1String("html") || suffix == QLatin1String("htm") ||
           suffix == QLatin1String("xhtml") || suffix == QLatin1String("xht");
}

Expected<std::shared_ptr<const SavedFile>> openMaff(const std::shared_ptr<const ZipFile>& zip,
                                                    const QUrl& file, UnpackBudget& budget) {
    auto pages = std::make_shared<ZippedPages>(zip, file);
    // A damaged description costs the title and the address, not the page.
    zip->readAll(isIndex, longestIndex, budget,
                 [&](const std::string& name, std::optional<std::string> bytes) {
                     pages->add(readIndex(bytes.value_or(std::string()), folderOf(name), budget));
                 });
    if (budget.isSpent() && pages->parts().empty()) {
        return unexpected(ArchiveFault::TooLarge, file.toLocalFile());
    }
    pages->setPartial(budget.isSpent());
    return orEmpty(std::move(pages), file);
}

Expected<std::shared_ptr<const SavedFile>> openZippedHtml(const std::shared_ptr<const ZipFile>& zip,
                                                          const QUrl& file) {
    auto pages = std::make_shared<ZippedPages>(zip, file);
    for (const std::string& name : zip->names()) {
        if (!isHtmlName(name)) continue;
        MaffPage page;
        page.folder = folderOf(name);
        page.index = name.substr(page.folder.size());
        pages->add(page);
    }
    return orEmpty(std::move(pages), file);
}

Expected<std::shared_ptr<const SavedFile>> openZip(const std::shared_ptr<const ZipFile>& zip,
                                                   const QUrl& file, UnpackBudget& budget) {
    if (zip->has("META-INF/container.xml")) return openEpub(zip, file, budget);
    if (isMaff(*zip)) return openMaff(zip, file, budget);
    if (isOmnivore(*zip)) return unexpected(ArchiveFault::IsAnExport, file.toLocalFile());
    return openZippedHtml(zip, file);
}

}  // namespace klartext::app
