// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>
#include <filesystem>
#include <fstream>
#include <string>

#include "archive/archive_error.h"
#include "archive/open_file.h"

/// Files that hold pages, opened from a folder of the test's own.
namespace klartext::test {

/// What is said of a fault, in short.
inline QString title(app::ArchiveFault fault) { return app::archiveError(fault, {}).title; }

/// What such tests have: the folder. Paths are as the system has them.
class InSavedFolder {
protected:
    std::string write(const std::string& name, const std::string& bytes) const {
        const std::filesystem::path path = folder() + '/' + name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }
    /// The same below a folder whose name is no text.
    std::string writeOddly(const std::string& name, const std::string& bytes) const {
        return write("\xFF\xFE/" + name, bytes);
    }
    /// QTemporaryDir cannot take away what it cannot name.
    void removeOddNames() const { std::filesystem::remove_all(folder() + "/\xFF\xFE"); }

    static app::Expected<app::OpenedFile> open(const std::string& path,
                                               app::ManyPages many = app::ManyPages::Ask) {
        return app::openFile(path, app::SpecialFiles::Refuse, many);
    }
    static QByteArray picture(const app::OpenedFile& opened, const char* url) {
        return opened.page.resources->read(QUrl(QString::fromLatin1(url)), 1000);
    }

    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

}  // namespace klartext::test
