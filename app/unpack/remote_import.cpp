// SPDX-License-Identifier: MIT
#include "unpack/remote_import.h"

#include <cstdint>
#include <string_view>
#include <utility>

#include "archive/archive_error.h"
#include "imports/import_builder.h"
#include "imports/read_import.h"
#include "unpack/import_rows.h"
#include "unpack/requests.h"
#include "unpack/unpack_helper.h"

namespace klartext::app {

namespace {

WorkerLimits limitsFor(qint64 size, WorkerLimits limits) {
    const UnpackLimits least = importLimits(0);
    const UnpackLimits these = importLimits(static_cast<std::uint64_t>(size));
    limits.longest += these.time - least.time;
    limits.latest += these.latest - least.latest;
    return limits;
}

/// What came before the end; the error when that is nothing.
Expected<ImportList> partial(ImportBuilder& builder, ImportEnd end, const QString& path) {
    if (!builder.isEmpty()) return builder.take(end);
    return unexpected(
        end == ImportEnd::TooMuch ? ArchiveFault::ListTakesTooMuch : ArchiveFault::ListBroughtDown,
        path);
}

bool isNonsense(const Error& error) {
    return error.origin && error.origin->fault == static_cast<int>(ArchiveFault::BroughtDown);
}

ImportEnd endOf(WorkerFault fault) {
    const bool isTooMuch = fault == WorkerFault::Stuck || fault == WorkerFault::NoMemory;
    return isTooMuch ? ImportEnd::TooMuch : ImportEnd::BroughtDown;
}

}  // namespace

std::optional<Expected<ImportList>> importRemotely(const std::string& program,
                                                   const std::shared_ptr<const PackedFile>& file,
                                                   const WorkerLimits& limits,
                                                   const std::stop_token& stop,
                                                   const PagesFound& found) {
    const QString path = file->path();
    if (file->size() > largestImport) return unexpected(ArchiveFault::ListTakesTooMuch, path);
    ImportBuilder builder;
    UnpackHelper helper(program, file, limitsFor(file->size(), limits));
    const std::string address = file->address().toString(QUrl::FullyEncoded).toStdString();
    const Worker::Reply reply = helper.first(
        packRequest({.kind = UnpackRequest::Kind::Import, .text = address}),
        [&builder, &found](std::string_view part) {
            const bool isUnderstood = unpackRows(part, builder);
            if (found) found(builder.pages());
            return isUnderstood;
        },
        stop);
    if (reply.fault == WorkerFault::NotStarted) return std::nullopt;
    if (reply.fault == WorkerFault::Stopped) return unexpected(ErrorCode::Cancelled, path);
    if (reply.fault) return partial(builder, endOf(*reply.fault), path);
    const auto last = unpackBytes(reply.bytes, path);
    if (!last && !isNonsense(last.error())) return tl::make_unexpected(last.error());
    const auto isCut = last ? unpackLast(*last, builder) : std::nullopt;
    if (!isCut) return partial(builder, ImportEnd::BroughtDown, path);
    if (*isCut) return partial(builder, ImportEnd::TooMuch, path);
    return builder.take(ImportEnd::Whole);
}

}  // namespace klartext::app
