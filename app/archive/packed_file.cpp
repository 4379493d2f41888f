// SPDX-License-Identifier: MIT
#include "archive/packed_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <algorithm>
#include <cerrno>

#include "archive/archive_error.h"
#include "fetch/file_name.h"

namespace klartext::app {

Expected<std::shared_ptr<const PackedFile>> PackedFile::open(const std::string& path) {
    const QString name = QFile::decodeName(path.c_str());
    // Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) return tl::make_unexpected(fileError(errno, name));
    struct stat status = {};
    const int fault = ::fstat(descriptor, &status) != 0 ? errno : 0;
    auto file = std::make_shared<PackedFile>(descriptor, status.st_size, fileUrl(path));
    if (fault != 0) return tl::make_unexpected(fileError(fault, name));
    if (!S_ISREG(status.st_mode)) return unexpected(ErrorCode::NotAFile, name);
    file->m_identity = {status.st_dev, status.st_ino,
                        status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec};
    return file;
}

PackedFile::PackedFile(int descriptor, qint64 size, const QUrl& address)
    : m_descriptor(descriptor), m_size(size), m_address(address) {}

bool PackedFile::isSame(const PackedFile& other) const {
    return m_identity == other.m_identity && m_size == other.m_size && m_address == other.m_address;
}

PackedFile::~PackedFile() { ::close(m_descriptor); }

std::string PackedFile::read(qint64 from, std::size_t most) const {
    const auto left = static_cast<std::size_t>(std::max<qint64>(m_size - from, 0));
    std::string bytes(std::min(most, left), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::pread(m_descriptor, bytes.data() + filled, bytes.size() - filled,
                                      from + static_cast<off_t>(filled));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

Expected<std::string> PackedFile::whole() const {
    if (m_size > largestHeld) return unexpected(ArchiveFault::TooLarge, path());
    errno = 0;
    std::string bytes = read(0, static_cast<std::size_t>(m_size));
    const int fault = errno;
    if (bytes.empty() && fault != 0) {
        return unexpected(ArchiveFault::Unreadable, path(), qt_error_string(fault));
    }
    return bytes;
}

}  // namespace klartext::app
