// SPDX-License-Identifier: MIT
#include "parts.h"

#include <QFile>
#include <QFileInfo>

#include "archive/open_file.h"
#include "input.h"

namespace klartext::cli {

namespace {

/// Whether the name of a file is that of a kind that holds several pages and is opened quickly.
/// Only these are opened here, so that nothing else is read twice.
bool mayHoldParts(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QFileInfo(path).isFile() &&
           (suffix == QLatin1String("epub") || suffix == QLatin1String("maff") ||
            suffix == QLatin1String("zip"));
}

std::vector<std::string> partsOf(const Input& input) {
    if (!mayHoldParts(QFile::decodeName(input.address.c_str()))) return {};
    const auto opened =
        app::openFile(input.address, app::SpecialFiles::Refuse, app::ManyPages::TakeFirst);
    if (!opened || !opened->whole) return {};
    std::vector<std::string> parts;
    for (const app::SavedPart& part : opened->whole->parts()) {
        if (!part.id.isEmpty()) parts.push_back(input.address + '/' + part.id.toStdString());
    }
    return parts;
}

}  // namespace

std::vector<std::string> withParts(const std::vector<std::string>& inputs) {
    std::vector<std::string> all;
    for (const std::string& given : inputs) {
        const Input input = recognise(given);
        auto parts = input.kind == Input::Kind::File ? partsOf(input) : std::vector<std::string>();
        if (parts.empty()) parts = {given};
        all.insert(all.end(), parts.begin(), parts.end());
    }
    return all;
}

}  // namespace klartext::cli
