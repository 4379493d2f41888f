// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <chrono>
#include <stop_token>
#include <string>

#include "app/archive/saved_files.h"
#include "app/archive/saved_folder.h"
#include "archive/open_file.h"
#include "support/slowness.h"
#include "unpack/unpackers.h"
#include "unpack_programs.h"

/// Files that are unpacked in another process, and in this one.
namespace klartext::test {

/// What a helper in trouble gets, so that nobody waits.
inline app::WorkerLimits shortLimits() {
    using namespace std::chrono_literals;
    return {.longest = 150ms * app::judgeSlowness, .patience = 600ms * slowness()};
}

/// What such tests have: a folder with a book that has a picture.
class InUnpackFolder : protected InSavedFolder {
protected:
    static app::Expected<app::OpenedFile> open(const std::string& path,
                                               const app::Unpackers& unpackers,
                                               const std::stop_token& stop = {}) {
        return app::openFile(path, app::SpecialFiles::Refuse, app::ManyPages::TakeFirst, {}, stop,
                             unpackers.unpacking());
    }
    static app::Expected<app::OpenedFile> openHere(const std::string& path) {
        return InSavedFolder::open(path, app::ManyPages::TakeFirst);
    }
    /// The path of a program that behaves in this way.
    [[nodiscard]] std::string unpacker(const char* way) const { return badUnpacker(m_folder, way); }
    [[nodiscard]] std::string book() const { return write("sea.epub", epub()); }
    [[nodiscard]] QUrl pictureOfBook() const {
        return QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("sea.epub/OEBPS/img/a.gif")));
    }
};

}  // namespace klartext::test
