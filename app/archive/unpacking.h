// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "archive/packed_file.h"
#include "archive/saved_file.h"

namespace klartext::app {

/// Whoever takes files apart: openPacked() and markdownPage() themselves, in this process, or an
/// Unpackers, which has it done where it can be stopped. Block; any thread, many at a time. When
/// the token is stopped they end soon, with a result nobody looks at.
struct Unpacking {
    std::function<Expected<std::shared_ptr<const SavedFile>>(
        const std::shared_ptr<const PackedFile>& file, const std::stop_token& stop)>
        open;
    /// `path` is the file in sentences about it.
    std::function<Expected<std::string>(const std::string& text, const QString& path,
                                        const std::stop_token& stop)>
        markdown;
};
[[nodiscard]] Unpacking unpackingHere();

}  // namespace klartext::app
