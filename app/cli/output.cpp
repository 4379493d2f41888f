// SPDX-License-Identifier: MIT
#include "output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace klartext::cli {

namespace {

bool isSpecial(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) &&
           !S_ISDIR(status.st_mode);
}

bool isControl(unsigned char byte) {
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
}

/// U+0080 to U+009F, which terminals obey as they obey ESC sequences.
bool isC1(std::string_view text, std::size_t i) {
    return text[i] == '\xc2' && i + 1 < text.size() &&
           static_cast<unsigned char>(text[i + 1]) >= 0x80 &&
           static_cast<unsigned char>(text[i + 1]) < 0xa0;
}

/// U+202D and U+202E, which disguise what stands behind them.
bool isOverride(std::string_view text, std::size_t i) {
    return text.substr(i, 3) == "\u202D" || text.substr(i, 3) == "\u202E";
}

/// 0 or the system's error.
int writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

}  // namespace

std::string withoutControls(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isC1(text, i)) {
            ++i;
        } else if (isOverride(text, i)) {
            i += 2;
        } else if (!isControl(static_cast<unsigned char>(text[i]))) {
            result += text[i];
        }
    }
    return result;
}

std::string asOneLine(std::string_view text) {
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& c : line) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        const auto category = c.category();
        if (turns || category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph) {
            c = QChar::ReplacementCharacter;
        }
    }
    return line.toStdString();
}

Output::Output(const std::string& path, bool replace)
    : m_path(path), m_replace(replace), m_descriptor(STDOUT_FILENO) {
    if (!path.empty() && !isSpecial(path)) {
        m_file = std::make_unique<app::WholeFile>(QFile::decodeName(path.c_str()));
    }
}

app::Expected<void> Output::open() {
    if (m_file) {
        const QString name = QFile::decodeName(m_path.c_str());
        const bool taken = !m_replace && QFileInfo(name).isFile();
        return taken ? app::unexpected(app::ErrorCode::AlreadyThere, name) : m_file->open();
    }
    if (m_path.empty()) return {};
    m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (m_descriptor >= 0) return {};
    return tl::make_unexpected(app::fileError(errno, QFile::decodeName(m_path.c_str())));
}

app::Expected<void> Output::write(std::string_view text) {
    return writeBytes(withoutControls(text));
}

app::Expected<void> Output::writeBytes(std::string_view bytes) {
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return m_file ? m_file->write(view) : writeDirectly(bytes);
}

app::Expected<void> Output::writeDirectly(std::string_view text) {
    const int error = writeAll(m_descriptor, text);
    if (error == 0) return {};
    m_readerGone = error == EPIPE;
    const QString name =
        m_path.empty() ? QStringLiteral("stdout") : QFile::decodeName(m_path.c_str());
    if (error == ENOSPC) return app::unexpected(app::ErrorCode::NoSpace, name);
    return app::unexpected(app::ErrorCode::WriteFailed, name, qt_error_string(error));
}

app::Expected<void> Output::finish() {
    if (m_file) return m_file->commit();
    return {};
}

void complain(std::string_view text) {
    // When even standard error is gone there is nobody left to tell.
    (void)writeAll(STDERR_FILENO, withoutControls(text));
}

}  // namespace klartext::cli
