// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "archive/unpacking.h"
#include "errors/error.h"
#include "imports/imported.h"
#include "judge/judge_limits.h"
#include "judge/protection.h"
#include "unpack/remote_import.h"

namespace klartext::app {

/// Has files unpacked in helper processes, where one that brings the unpacking down costs this file
/// or this picture alone, and where what takes too long or too much can be ended.
///
/// Each file has a process of its own, which lives as long as the opened file and the pictures of
/// its pages, but rests when nobody asks for a while. Where none can be started files are unpacked
/// in this process, within the bounds that app/archive has itself; the log says so once, and the
/// protection is lost.
/// Thread-safe.
class Unpackers {
public:
    /// `program` is the path of klartext-unpack. `protection` is told when it does not start.
    explicit Unpackers(std::string program = standardProgram(), const WorkerLimits& limits = {},
                       std::shared_ptr<Protection> protection = std::make_shared<Protection>());
    ~Unpackers();
    Unpackers(const Unpackers&) = delete;
    Unpackers& operator=(const Unpackers&) = delete;

    /// Its work as functions, which may outlive this object.
    [[nodiscard]] Unpacking unpacking() const;

    /// Reads lists of pages that other programs wrote; see readImport(). What came before a file
    /// took too much, or brought its reader down, is given, and the list says so. `found`, if it is
    /// given, is told now and then how many pages were found so far, on the thread that waits.
    using Importing = std::function<Expected<ImportList>(
        const std::string& path, const std::stop_token& stop, const PagesFound& found)>;
    /// `path` is in the encoding of the file system. Blocks; any thread. May outlive this object.
    [[nodiscard]] Importing importing() const;

    [[nodiscard]] const Protection& protection() const;

    [[nodiscard]] static std::string standardProgram();

private:
    class Office;

    std::shared_ptr<Office> m_office;
};

}  // namespace klartext::app
