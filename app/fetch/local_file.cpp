// SPDX-License-Identifier: MIT
#include "fetch/local_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QLocale>
#include <cerrno>
#include <filesystem>

#include "core/extraction.h"
#include "fetch/file_name.h"
#include "fetch/media_kind.h"

namespace klartext::app {

namespace {

/// Whoever wrote more than that wrote no page. What lies between this and the extraction's limit is
/// read in part.
constexpr off_t largestFile = off_t{1} << 30;

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::string contentTypeOf(const std::string& path) {
    const QString suffix =
        QString::fromStdString(std::filesystem::path(path).extension().string()).toLower();
    if (suffix == QLatin1String(".txt") || suffix == QLatin1String(".text")) return "text/plain";
    if (suffix == QLatin1String(".html") || suffix == QLatin1String(".htm")) return "text/html";
    if (suffix == QLatin1String(".xhtml") || suffix == QLatin1String(".xht")) {
        return "application/xhtml+xml";
    }
    return {};
}

/// Room for the whole file at once, so that reading never moves what was read.
std::size_t expectedSize(int descriptor, std::size_t limit) {
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
    return std::min(limit, static_cast<std::size_t>(status.st_size) + 1);
}

}  // namespace

Expected<std::string> readDescriptor(int descriptor, const QString& name) {
    const std::size_t limit = core::ExtractOptions().maxBytes + 1;
    constexpr std::size_t smallestRead = 64 * 1024;
    std::string bytes(expectedSize(descriptor, limit), '\0');
    std::size_t filled = 0;
    while (filled < limit) {
        if (filled == bytes.size()) {
            bytes.resize(std::min(limit, std::max(2 * filled, smallestRead)));
        }
        const ssize_t count = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return tl::make_unexpected(fileError(errno, name));
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

Expected<std::string> readFileBytes(const std::string& path, SpecialFiles special) {
    const QString name = QFile::decodeName(path.c_str());
    // Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
    const int wait = special == SpecialFiles::Refuse ? O_NONBLOCK : 0;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | wait));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        return tl::make_unexpected(fileError(errno, name));
    }
    if (S_ISDIR(status.st_mode)) return unexpected(ErrorCode::IsFolder, name);
    if (special == SpecialFiles::Refuse && !S_ISREG(status.st_mode)) {
        return unexpected(ErrorCode::NotAFile, name);
    }
    if (S_ISREG(status.st_mode) && status.st_size > largestFile) {
        return unexpected(ErrorCode::FileTooLarge, name,
                          QLocale().formattedDataSize(status.st_size));
    }
    return readDescriptor(file.number(), name);
}

Expected<core::RawPage> readPageFile(const std::string& path, SpecialFiles special) {
    auto bytes = readFileBytes(path, special);
    if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
    const QString name = QFile::decodeName(path.c_str());
    const std::string contentType = contentTypeOf(path);
    if (const auto media = foreignMedia(contentType, *bytes)) {
        return unexpected(ErrorCode::NotText, name, mediaName(*media));
    }
    return core::RawPage{std::move(*bytes), contentType, fileUrl(path).toEncoded().toStdString(),
                         std::nullopt};
}

}  // namespace klartext::app
