// SPDX-License-Identifier: MIT
#include "save/document_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cerrno>

#include "core/file_name.h"
#include "save/whole_file.h"

namespace klartext::app {

namespace {

constexpr int mostNumbers = 10'000;

QString numbered(const QString& path, int number) {
    if (number == 1) return path;
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    return QDir(file.path())
        .filePath(QStringLiteral("%1 (%2)%3").arg(file.completeBaseName()).arg(number).arg(suffix));
}

/// A name that was free and is now taken by an empty file, so that nobody else takes it.
class Claim {
public:
    explicit Claim(const QString& path) : m_path(path) {
        const int descriptor = ::open(QFile::encodeName(path).constData(),
                                      O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        m_error = descriptor < 0 ? errno : 0;
        if (descriptor >= 0) ::close(descriptor);
    }
    ~Claim() {
        if (m_error == 0 && !m_kept) QFile::remove(m_path);
    }
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;

    [[nodiscard]] int error() const { return m_error; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    int m_error = 0;
    bool m_kept = false;
};

Expected<void> writeWhole(const QString& path, const std::string& bytes) {
    WholeFile file(path);
    return file.open().and_then([&] { return file.write(QByteArrayView(bytes)); }).and_then([&] {
        return file.commit();
    });
}

Expected<QString> writeClaimed(const QString& path, const std::string& bytes, int* taken) {
    Claim claim(path);
    *taken = claim.error();
    if (claim.error() == ENOENT || claim.error() == ENOTDIR) {
        return unexpected(ErrorCode::NoSuchFolder, path);
    }
    if (claim.error() != 0) return tl::make_unexpected(fileError(claim.error(), path));
    const auto written = writeWhole(path, bytes);
    if (!written) return tl::make_unexpected(written.error());
    claim.keep();
    return path;
}

/// The folder beside a document: filled under another name, then put in its place.
class BesideFolder {
public:
    explicit BesideFolder(const QString& path)
        : m_path(path), m_filling(path + QStringLiteral("-XXXXXX")) {}

    Expected<void> fill(const std::vector<MadeDocument::Beside>& files) {
        if (!m_filling.isValid()) return failed();
        for (const auto& file : files) {
            if (auto done = writeWhole(m_filling.filePath(file.name), file.bytes); !done) {
                return done;
            }
        }
        return {};
    }
    Expected<void> put() {
        QFile::setPermissions(m_filling.path(), QFile::permissions(QFileInfo(m_path).path()));
        if (!QDir().rename(m_filling.path(), m_path)) return failed();
        m_filling.setAutoRemove(false);
        return {};
    }
    void takeAway() { QDir(m_path).removeRecursively(); }

private:
    [[nodiscard]] tl::unexpected<Error> failed() const {
        return unexpected(ErrorCode::WriteFailed, m_path, m_filling.errorString());
    }

    QString m_path;
    QTemporaryDir m_filling;
};

QString folderBeside(const QString& path) {
    const QFileInfo file(path);
    const QString folder =
        QDir(file.path()).filePath(file.completeBaseName() + QStringLiteral("_files"));
    QString free = folder;
    for (int number = 2; QFileInfo::exists(free); ++number) {
        free = folder + QLatin1Char('-') + QString::number(number);
    }
    return free;
}

}  // namespace

Expected<QString> writeFile(const QString& path, const std::string& bytes, Existing existing) {
    if (existing == Existing::Replace) {
        return writeWhole(path, bytes).map([&] { return path; });
    }
    for (int number = 1;; ++number) {
        int taken = 0;
        auto written = writeClaimed(numbered(path, number), bytes, &taken);
        const bool goesOn = taken == EEXIST && existing == Existing::Number && number < mostNumbers;
        if (written || !goesOn) {
            if (taken == EEXIST) return unexpected(ErrorCode::AlreadyThere, path);
            return written;
        }
    }
}

Expected<QString> writeDocument(const QString& path, const SourceArticle& source,
                                const DocumentOptions& options, const Renderers& renderers,
                                Existing existing) {
    const QString folder = folderBeside(path);
    auto document = makeDocument(source, options, renderers, QFileInfo(folder).fileName());
    if (!document) return tl::make_unexpected(document.error());
    if (document->beside.empty()) return writeFile(path, document->bytes, existing);
    BesideFolder beside(folder);
    if (auto filled = beside.fill(document->beside); !filled) {
        return tl::make_unexpected(filled.error());
    }
    if (auto put = beside.put(); !put) return tl::make_unexpected(put.error());
    auto written = writeFile(path, document->bytes, existing);
    if (!written) beside.takeAway();
    return written;
}

QString documentPath(const QString& folder, const std::string& title, DocumentFormat format) {
    const QString name = QString::fromStdString(core::safeFileName(title));
    const QString fallback = QCoreApplication::translate("SavedPage", "Article");
    return QDir(folder).filePath((name.isEmpty() ? fallback : name) + suffixOf(format));
}

}  // namespace klartext::app
