// SPDX-License-Identifier: MIT
#include "parts.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "archive/open_file.h"
#include "input.h"
#include "output.h"

namespace klartext::cli {

namespace {

using Parts = std::vector<app::SavedPart>;

/// Whether the name of a file is that of a kind that holds several pages and is opened quickly.
/// Only these are opened here unasked, so that nothing else is read twice.
bool mayHoldParts(const std::string& path) {
    std::error_code fault;
    const QString suffix = QFileInfo(QFile::decodeName(path.c_str())).suffix().toLower();
    return std::filesystem::is_regular_file(path, fault) &&
           (suffix == QLatin1String("epub") || suffix == QLatin1String("maff") ||
            suffix == QLatin1String("zip"));
}

/// The pages of a file; none when it is one page.
app::Expected<Parts> partsOf(const Input& input, const app::Unpacking& unpacking) {
    if (input.kind != Input::Kind::File) return {};
    const auto opened = app::openFile(input.address, app::SpecialFiles::Refuse, app::ManyPages::Ask,
                                      {}, {}, unpacking);
    if (!opened) return tl::make_unexpected(opened.error());
    if (!opened->whole) return {};
    if (opened->whole->isPartial()) {
        complain("klartext-cli: " + input.given +
                 ": The file is damaged, or holds more than is unpacked at once. Its list of pages "
                 "is not whole.\n");
    }
    return opened->whole->parts();
}

bool isWanted(std::size_t number, const Arguments& arguments) {
    return arguments.pages.empty() ||
           std::ranges::any_of(arguments.pages, [number](const auto& range) {
               return number >= range.first && number <= range.second;
           });
}

std::string linesOf(const Input& input, const Parts& parts) {
    if (parts.empty()) return "1\t\t" + asOneLine(input.given) + '\n';
    std::string lines;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const app::SavedPart& part = parts[i];
        const QString address = part.url.isEmpty() ? part.id : part.url.toDisplayString();
        lines += std::to_string(i + 1) + '\t' + asOneLine(part.title.simplified().toStdString()) +
                 '\t' + asOneLine(address.toStdString()) + '\n';
    }
    return lines;
}

bool opensUnasked(const Input& input) {
    return input.kind == Input::Kind::File && mayHoldParts(input.address);
}

}  // namespace

app::Expected<std::vector<std::string>> withParts(const Arguments& arguments,
                                                  const app::Unpacking& unpacking) {
    std::vector<std::string> all;
    for (const std::string& given : arguments.inputs) {
        const Input input = recognise(given);
        const bool opens = !arguments.pages.empty() || opensUnasked(input);
        const Parts parts = opens ? partsOf(input, unpacking).value_or(Parts()) : Parts();
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].id.isEmpty() || !isWanted(i + 1, arguments)) continue;
            all.push_back(input.address + '/' + parts[i].id.toStdString());
        }
        if (all.size() > before) continue;
        if (!isWanted(1, arguments)) {
            return app::unexpected(app::ErrorCode::NoSuchPart, QString::fromStdString(given),
                                   QString::number(std::max<std::size_t>(1, parts.size())));
        }
        all.push_back(given);
    }
    return all;
}

PartList listOfParts(const Arguments& arguments, const app::Unpacking& unpacking) {
    PartList list;
    for (const std::string& given : arguments.inputs) {
        const Input input = recognise(given);
        const auto parts = partsOf(input, unpacking);
        if (!parts) {
            list.isWhole = false;
            complain("klartext-cli: " + asOneLine(parts.error().explanation.toStdString()) + "\n");
        } else {
            list.lines += linesOf(input, *parts);
        }
    }
    return list;
}

}  // namespace klartext::cli
