// SPDX-License-Identifier: MIT
#include "archive/archive_error.h"
#include "archive/one_page_file.h"
#include "archive/property_list.h"
#include "archive/single_pages.h"
#include "archive/stored_resources.h"

namespace klartext::app {

namespace {

std::string contentTypeOf(const PropertyValue& resource) {
    const std::string type = resource.string("WebResourceMIMEType");
    const std::string charset = resource.string("WebResourceTextEncodingName");
    return charset.empty() ? type : type + "; charset=" + charset;
}

/// What the page loaded, and what the frames in it did.
void addResources(const std::shared_ptr<const PropertyValue>& root, const PropertyValue& archive,
                  StoredResources& resources, int depth) {
    constexpr int deepestFrame = 4;
    if (const PropertyValue* list = archive.find("WebSubresources")) {
        for (const PropertyValue& item : list->items) {
            const PropertyValue* data = item.find("WebResourceData");
            if (data == nullptr) continue;
            resources.add(QUrl(QString::fromStdString(item.string("WebResourceURL"))),
                          [root, data] { return data->text; });
        }
    }
    const PropertyValue* frames = archive.find("WebSubframeArchives");
    if (frames == nullptr || depth >= deepestFrame) return;
    for (const PropertyValue& frame : frames->items) {
        addResources(root, frame, resources, depth + 1);
    }
}

}  // namespace

bool looksLikeWebArchive(std::string_view head) {
    return head.starts_with("bplist0") ||
           (head.find("<plist") != std::string_view::npos &&
            head.find("WebMainResource") != std::string_view::npos) ||
           head.find("PropertyList-1.0.dtd") != std::string_view::npos;
}

Expected<std::shared_ptr<const SavedFile>> openWebArchive(const std::string& bytes,
                                                          const QUrl& file, UnpackBudget& budget) {
    const QString path = file.toLocalFile();
    auto list = readPropertyList(bytes, budget);
    if (!list && budget.isSpent()) return unexpected(ArchiveFault::TooLarge, path);
    if (!list) {
        return unexpected(ArchiveFault::ListDamaged, path);
    }
    const auto root = std::make_shared<const PropertyValue>(*std::move(list));
    const PropertyValue* main = root->find("WebMainResource");
    const PropertyValue* data = main ? main->find("WebResourceData") : nullptr;
    if (data == nullptr) return unexpected(ArchiveFault::Empty, path);
    const auto resources = std::make_shared<StoredResources>();
    addResources(root, *root, *resources, 0);
    core::RawPage raw;
    raw.bytes = data->text;
    raw.contentType = contentTypeOf(*main);
    raw.url = addressOr(webAddressIn(main->string("WebResourceURL")), file);
    return std::make_shared<const OnePageFile>(SavedPage{std::move(raw), resources});
}

}  // namespace klartext::app
