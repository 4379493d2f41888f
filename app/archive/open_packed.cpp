// SPDX-License-Identifier: MIT
#include "archive/open_packed.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "archive/archive_error.h"
#include "archive/single_pages.h"
#include "archive/warc_file.h"
#include "archive/zip_file.h"
#include "archive/zip_pages.h"

namespace klartext::app {

namespace {

constexpr std::size_t headSize = std::size_t{8} << 10;

enum class Container { None, Zip, Mhtml, WebArchive, Warc };

Container containerOf(std::string_view head) {
    if (head.starts_with("PK\3\4") || head.starts_with("PK\5\6")) return Container::Zip;
    if (looksLikeWarc(head)) return Container::Warc;
    if (looksLikeWebArchive(head)) return Container::WebArchive;
    return looksLikeMhtml(head) ? Container::Mhtml : Container::None;
}

Expected<std::shared_ptr<const SavedFile>> openZipped(std::string bytes, const PackedFile& file,
                                                      UnpackBudget& budget) {
    auto zip = ZipFile::open(std::make_shared<const std::string>(std::move(bytes)), file.path());
    if (!zip) return tl::make_unexpected(std::move(zip.error()));
    return openZip(std::make_shared<const ZipFile>(std::move(*zip)), file.address(), budget);
}

}  // namespace

bool isPacked(const PackedFile& file) {
    return containerOf(file.read(0, headSize)) != Container::None;
}

Expected<std::shared_ptr<const SavedFile>> openPacked(const std::shared_ptr<const PackedFile>& file,
                                                      const UnpackLimits& limits,
                                                      const std::stop_token& stop) {
    const Container kind = containerOf(file->read(0, headSize));
    UnpackBudget budget(static_cast<std::uint64_t>(file->size()), limits, stop);
    if (kind == Container::None) return unexpected(ArchiveFault::Empty, file->path());
    if (kind == Container::Warc) return openWarc(file, budget);
    auto bytes = file->whole();
    if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
    if (kind == Container::Mhtml) return openMhtml(*bytes, file->address());
    if (kind == Container::WebArchive) return openWebArchive(*bytes, file->address(), budget);
    return openZipped(std::move(*bytes), *file, budget);
}

}  // namespace klartext::app
