// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

#include "core/page.h"

namespace klartext::app {

enum class ErrorCode {
    BadAddress,
    UnsupportedScheme,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    Offline,
    Tls,
    ProxyFailed,
    Timeout,
    TooManyRedirects,
    InsecureRedirect,
    ForeignRedirect,
    NetworkLogin,
    NearbyTarget,
    NeedsLogin,
    Forbidden,
    NotFound,
    Gone,
    TooManyRequests,
    ServerFault,
    HttpRefused,
    NotHttp,
    TooLarge,
    NotText,
    Damaged,
    NotAReport,
    NoNextPage,
    Cancelled,
    NoSuchFile,
    NoSuchPart,
    NoPermission,
    IsFolder,
    NotAFile,
    LinkLoop,
    NameTooLong,
    FileTooLarge,
    MoreThanTaken,
    EndlessFile,
    EmptyFile,
    ReadFailed,
    NoSpace,
    NoSuchFolder,
    WriteFailed,
    AlreadyThere,
    NoPdf,
    LibraryDamaged,
    LibraryRescued,
    LibraryNotWritable,
    LibraryNotAFile,
    LibraryHeld,
    LibraryGone,
    DecisionsWait,
    LibraryTooNew,
    LibraryReadOnly,
    LibraryFull,
    LibraryBusy,
    LibraryTorn,
    LibraryMended,
    LibraryFailed,
    NotALibrary,
    NotKept,
    KeptPageDamaged,
    OutOfMemory,
    PageFailed,
};

/// What an error was made of, so that another process can make the same in its language.
struct ErrorOrigin {
    int fault = 0;
    QString detail;

    friend bool operator==(const ErrorOrigin&, const ErrorOrigin&) = default;
};

/// What went wrong, in words for the person who asked for it, and what they can do.
struct Error {
    ErrorCode code = ErrorCode::ReadFailed;
    QString title;        ///< a few words, for a heading
    QString explanation;  ///< one sentence that names the address or the file
    QStringList suggestions;
    bool canRetry = false;                                    ///< asking again may succeed
    bool inBrowser = false;                                   ///< a web browser may fare better
    std::optional<std::chrono::seconds> wait = std::nullopt;  ///< that the site asks for
    /// The part of the page that had come when it broke off; null for none.
    std::shared_ptr<const core::RawPage> arrived = nullptr;
    std::optional<ErrorOrigin> origin = std::nullopt;  ///< of those that archiveError() makes

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Expected = tl::expected<T, Error>;

/// The error in the person's language. `subject` is the host, address or path it is about; `detail`
/// is what only some errors have: an HTTP status, the fault of a certificate, a kind of file. Both
/// may come from strangers; see shownName().
[[nodiscard]] Error makeError(ErrorCode code, const QString& subject, const QString& detail = {});

[[nodiscard]] inline tl::unexpected<Error> unexpected(ErrorCode code, const QString& subject,
                                                      const QString& detail = {}) {
    return tl::make_unexpected(makeError(code, subject, detail));
}

/// What happened and what to do, where there is room for nothing but words.
[[nodiscard]] QString inWords(const Error& error);

/// The error of a failed system call on `path`.
[[nodiscard]] Error fileError(int systemError, const QString& path);

}  // namespace klartext::app
