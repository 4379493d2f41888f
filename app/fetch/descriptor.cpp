// SPDX-License-Identifier: MIT
#include "fetch/descriptor.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

#include "core/extraction.h"

namespace klartext::app {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Files that the kernel makes up while they are read.
bool isMadeUp(int descriptor) {
    constexpr auto kinds =
        std::to_array<unsigned long>({PROC_SUPER_MAGIC, SYSFS_MAGIC, DEBUGFS_MAGIC, TRACEFS_MAGIC});
    struct statfs place = {};
    return ::fstatfs(descriptor, &place) == 0 &&
           std::ranges::find(kinds, static_cast<unsigned long>(place.f_type)) != kinds.end();
}

class Reader {
public:
    Reader(int descriptor, const QString& name, milliseconds silence)
        : m_descriptor(descriptor), m_name(name), m_silence(silence) {
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0) return;
        m_isFile = S_ISREG(status.st_mode);
        m_size = m_isFile ? static_cast<std::size_t>(std::max<off_t>(status.st_size, 0)) : 0;
        const int flags = ::fcntl(descriptor, F_GETFL);
        m_isLonely = S_ISFIFO(status.st_mode) && flags >= 0 && (flags & O_NONBLOCK) != 0;
    }

    Expected<std::string> read() {
        constexpr std::size_t smallestRead = 64 * 1024;
        // Room for the whole file at once, so that reading never moves what was read.
        std::string bytes(m_size > 0 ? std::min(limit, m_size + 1) : 0, '\0');
        std::size_t filled = 0;
        while (filled < limit) {
            if (filled == bytes.size()) {
                bytes.resize(std::min(limit, std::max(2 * filled, smallestRead)));
            }
            const auto count = some(bytes.data() + filled, bytes.size() - filled);
            if (!count) return tl::make_unexpected(count.error());
            if (*count == 0) break;
            filled += *count;
        }
        bytes.resize(filled);
        return bytes;
    }

private:
    const std::size_t limit = core::ExtractOptions().maxBytes + 1;

    /// Waits for bytes; none at the end.
    Expected<std::size_t> some(char* to, std::size_t most) {
        const auto begin = Clock::now();
        while (true) {
            if (m_isFile && !isReady(m_silence)) return unexpected(ErrorCode::EndlessFile, m_name);
            const ssize_t count = ::read(m_descriptor, to, most);
            const int fault = count < 0 ? errno : 0;
            if (count > 0) m_isLonely = false;
            if (count > 0 || (count == 0 && !m_isLonely)) return static_cast<std::size_t>(count);
            if (count == 0) {
                // Nobody has come yet to write; or somebody has, and is gone.
                if (isReady(pause)) m_isLonely = false;
                if (Clock::now() - begin > m_silence && m_isLonely) {
                    return unexpected(ErrorCode::EndlessFile, m_name);
                }
            } else if (fault == EAGAIN && !m_isFile) {
                m_isLonely = false;
                (void)isReady(forEver);
            } else if (fault != EINTR) {
                return tl::make_unexpected(errorOf(fault));
            }
        }
    }

    [[nodiscard]] Error errorOf(int fault) const {
        // It is no disk that is out of order where there is none.
        const bool isOdd = m_isFile && (fault == EAGAIN || isMadeUp(m_descriptor));
        return isOdd && fault != EACCES && fault != EPERM
                   ? makeError(ErrorCode::EndlessFile, m_name)
                   : fileError(fault, m_name);
    }

    /// Whether there is something to read, or an end. What cannot be waited for is ready.
    [[nodiscard]] bool isReady(milliseconds time) const {
        pollfd wanted{m_descriptor, POLLIN, 0};
        int ready = 0;
        do {
            ready = ::poll(&wanted, 1, static_cast<int>(time.count()));
        } while (ready < 0 && errno == EINTR);
        return ready != 0;
    }

    static constexpr milliseconds pause{20};
    static constexpr milliseconds forEver{-1};

    int m_descriptor;
    QString m_name;
    milliseconds m_silence;
    bool m_isFile = false;
    std::size_t m_size = 0;
    bool m_isLonely = false;  ///< a pipe that nobody was seen to write to
};

}  // namespace

Expected<std::string> readDescriptor(int descriptor, const QString& name, milliseconds silence) {
    return Reader(descriptor, name, silence).read();
}

}  // namespace klartext::app
