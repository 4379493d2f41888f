// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "archive/page_resources.h"
#include "archive/unpacking.h"
#include "arguments.h"
#include "core/page.h"
#include "errors/error.h"
#include "fetch/host_names.h"

namespace klartext::cli {

/// One INPUT of the command line.
struct Input {
    enum class Kind { StandardInput, File, Link };
    Kind kind = Kind::File;
    std::string given;    ///< as on the command line, in UTF-8
    std::string address;  ///< the path of a file, the address of a link
    std::string id;       ///< the file's name without .html or .txt; the last part of a link
    std::optional<app::Error> fault = std::nullopt;  ///< why it cannot be read whatever it is
};

/// What the word on the command line means. An existing file wins over a link of the same name.
[[nodiscard]] Input recognise(const std::string& given);

/// A page, the pictures that stand beside it in its file, and where its host was found.
struct ReadPage {
    core::RawPage page;
    std::shared_ptr<const app::PageResources> resources = nullptr;  ///< null: none
    app::HostNames names = {};
    std::string note = {};  ///< see app::OpenedFile
};

/// Reads the input. Blocks; any thread. Links need a QCoreApplication.
[[nodiscard]] app::Expected<ReadPage> read(const Input& input, const Arguments& arguments,
                                           const app::Unpacking& unpacking);

}  // namespace klartext::cli
