// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <string>
#include <string_view>

#include "archive/open_file.h"
#include "fuzz/input.h"
#include "fuzz/invariants.h"

namespace klartext::app::fuzz {

/// A file of this name that holds the bytes; the next one replaces it.
[[nodiscard]] inline QString written(std::string_view bytes, const QString& name) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    klartext::fuzz::require(file.open(QIODevice::WriteOnly) &&
                                file.write(bytes.data(), static_cast<qint64>(bytes.size())) ==
                                    static_cast<qint64>(bytes.size()),
                            "the input is written");
    return path;
}

/// Opens the file, each of its first parts, and asks them for a picture.
inline void openAll(const QString& path) {
    constexpr std::size_t mostParts = 8;
    constexpr qint64 mostPicture = 100'000;
    const auto opened = openFile(path.toStdString(), SpecialFiles::Refuse, ManyPages::TakeFirst);
    if (!opened) {
        klartext::fuzz::require(!opened.error().explanation.isEmpty(),
                                "a failure says what happened");
        return;
    }
    if (!opened->whole) return;
    klartext::fuzz::require(!opened->whole->parts().empty(), "a file that holds pages has one");
    for (std::size_t i = 0; i < std::min(mostParts, opened->whole->parts().size()); ++i) {
        const QString& id = opened->whole->parts()[i].id;
        klartext::fuzz::require(!id.split(u'/').contains(QStringLiteral("..")),
                                "no part leads out of the file");
        const auto part = openPart(opened->whole, opened->file, i);
        if (!part || !part->page.resources) continue;
        for (const char* picture : {"https://example.org/a.gif", "a.gif", "../img/a.gif"}) {
            (void)part->page.resources->read(part->address.resolved(QUrl(QLatin1String(picture))),
                                             mostPicture);
        }
    }
}

}  // namespace klartext::app::fuzz
