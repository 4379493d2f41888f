// SPDX-License-Identifier: MIT
#include "fetch/answer.h"

#include <QCoreApplication>
#include <algorithm>
#include <cctype>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include "core/privacy.h"
#include "fetch/content_coding.h"
#include "fetch/media_kind.h"
#include "fetch/redirect.h"

namespace klartext::app {

namespace {

/// A redirect may add what follows readers, and would have it shown, kept and passed on. What is
/// signed leads nowhere once it lost a part.
std::string addressOf(const Answer& answer) {
    return core::withoutTrackingUnlessSigned(
        answer.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toStdString());
}

core::RawPage pageOf(const Answer& answer, std::string bytes) {
    return core::RawPage{std::move(bytes), answer.contentType, addressOf(answer), std::nullopt};
}

/// Nothing when no page can be made of what came.
std::shared_ptr<const core::RawPage> partOf(const Answer& answer) {
    auto bytes = decodeContent(answer.bytes, answer.coding, static_cast<std::size_t>(answer.limit),
                               Torn::KeepBeginning);
    if (!bytes || bytes->empty() || foreignMedia(answer.contentType, *bytes)) return nullptr;
    return std::make_shared<const core::RawPage>(pageOf(answer, std::move(*bytes)));
}

Error codingError(CodingFault fault, const Answer& answer) {
    if (fault == CodingFault::TooLarge) {
        return makeError(ErrorCode::TooLarge, answer.url.host(), megabytes(answer.limit));
    }
    Error error = makeError(ErrorCode::Damaged, answer.url.host());
    if (fault == CodingFault::Damaged) error.arrived = partOf(answer);
    return error;
}

/// The markup says itself that it is over.
bool endsAsHtml(std::string_view bytes) {
    constexpr std::string_view end = "</html>";
    while (!bytes.empty() && std::isspace(static_cast<unsigned char>(bytes.back())) != 0) {
        bytes.remove_suffix(1);
    }
    return bytes.size() >= end.size() &&
           std::ranges::equal(bytes.substr(bytes.size() - end.size()), end, [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == b;
           });
}

}  // namespace

FetchResult readAnswer(Answer answer) {
    // The packed bytes are wanted once more only when they are damaged.
    std::string packed = answer.coding.empty() ? std::move(answer.bytes) : answer.bytes;
    auto bytes =
        decodeContent(std::move(packed), answer.coding, static_cast<std::size_t>(answer.limit));
    if (!bytes) return tl::make_unexpected(codingError(bytes.error(), answer));
    constexpr int found = 200;
    if (isLoginAnswer(found, *bytes)) return unexpected(ErrorCode::NetworkLogin, answer.url.host());
    if (const auto media = foreignMedia(answer.contentType, *bytes)) {
        return tl::make_unexpected(mediaError(answer.url, *media));
    }
    return pageOf(answer, std::move(*bytes));
}

FetchResult readBrokenAnswer(Answer answer, Error why) {
    auto part = partOf(answer);
    if (part && endsAsHtml(part->bytes)) return *part;
    why.arrived = std::move(part);
    return tl::make_unexpected(std::move(why));
}

Error mediaError(const QUrl& address, MediaKind kind) {
    Error error = makeError(ErrorCode::NotText, address.toDisplayString(), mediaName(kind));
    error.inBrowser = kind != MediaKind::Program;
    const char* advice =
        error.inBrowser
            ? QT_TRANSLATE_NOOP("Error", "Open it in a web browser, which can show or save it.")
            : QT_TRANSLATE_NOOP("Error", "Leave it alone unless you know who made it.");
    error.suggestions = {QCoreApplication::translate("Error", advice)};
    return error;
}

QString megabytes(qint64 bytes) { return QString::number(bytes / (1024 * 1024)); }

}  // namespace klartext::app
