// SPDX-License-Identifier: MIT
#include "fetch/local_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <QFile>
#include <QLocale>
#include <cerrno>
#include <filesystem>

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

bool isReadable(const struct stat& status, SpecialFiles special) {
    if (S_ISREG(status.st_mode)) return true;
    const bool isNull = S_ISCHR(status.st_mode) && status.st_rdev == makedev(1, 3);
    return special == SpecialFiles::Read && (S_ISFIFO(status.st_mode) || isNull);
}

}  // namespace

Expected<std::string> readFileBytes(const std::string& path, SpecialFiles special,
                                    std::chrono::milliseconds silence) {
    const QString name = QFile::decodeName(path.c_str());
    // Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        return tl::make_unexpected(fileError(errno, name));
    }
    if (S_ISDIR(status.st_mode)) return unexpected(ErrorCode::IsFolder, name);
    if (!isReadable(status, special)) return unexpected(ErrorCode::NotAFile, name);
    if (S_ISREG(status.st_mode) && status.st_size > largestFile) {
        return unexpected(ErrorCode::FileTooLarge, name,
                          QLocale().formattedDataSize(status.st_size));
    }
    return readDescriptor(file.number(), name, silence);
}

Expected<std::string> readWholeFile(const QString& path, std::size_t most) {
    auto bytes = readFileBytes(QFile::encodeName(path).toStdString(), SpecialFiles::Refuse);
    const bool isMore =
        bytes ? bytes->size() > most : bytes.error().code == ErrorCode::FileTooLarge;
    if (!isMore) return bytes;
    return unexpected(ErrorCode::MoreThanTaken, path,
                      QLocale().formattedDataSize(static_cast<qint64>(most), 0));
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
