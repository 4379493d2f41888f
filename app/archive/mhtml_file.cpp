// SPDX-License-Identifier: MIT
#include <QString>
#include <algorithm>

#include "archive/archive_error.h"
#include "archive/mime_parts.h"
#include "archive/one_page_file.h"
#include "archive/single_pages.h"
#include "archive/stored_resources.h"

namespace klartext::app {

namespace {

bool isHtml(const MimePart& part) {
    const std::string type = mediaTypeOf(fieldOf(part.fields, "content-type"));
    return type == "text/html" || type == "application/xhtml+xml";
}

std::string withoutBrackets(std::string_view id) {
    if (id.size() > 2 && id.front() == '<' && id.back() == '>') {
        id = id.substr(1, id.size() - 2);
    }
    return std::string(id);
}

/// The part that is the page: the one the message names, else its first HTML.
const MimePart* pageOf(const MimeMessage& message) {
    const std::string start =
        withoutBrackets(parameterOf(fieldOf(message.fields, "content-type"), "start"));
    const auto named = std::ranges::find_if(message.parts, [&](const MimePart& part) {
        return !start.empty() && withoutBrackets(fieldOf(part.fields, "content-id")) == start &&
               isHtml(part);
    });
    if (named != message.parts.end()) return &*named;
    const auto first = std::ranges::find_if(message.parts, isHtml);
    return first == message.parts.end() ? nullptr : &*first;
}

QUrl addressOf(const MimeMessage& message, const MimePart& page) {
    for (const std::string_view text : {fieldOf(page.fields, "content-location"),
                                        fieldOf(message.fields, "snapshot-content-location"),
                                        fieldOf(message.fields, "content-location")}) {
        if (QUrl url = webAddressIn(std::string(text)); !url.isEmpty()) return url;
    }
    return {};
}

// "cid:" addresses are no address of the web, so the page's pictures get one below its own.
constexpr std::string_view contentId = "cid:";
constexpr std::string_view contentFolder = "klartext-content-id/";

std::string withContentFolder(std::string html) {
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = html.find(contentId); at != std::string::npos;
         at = html.find(contentId, from)) {
        const bool isAttribute =
            at > 0 && (html[at - 1] == '"' || html[at - 1] == '\'' || html[at - 1] == '=');
        result.append(html, from, at - from);
        result += isAttribute ? contentFolder : contentId;
        from = at + contentId.size();
    }
    result.append(html, from);
    return result;
}

}  // namespace

bool looksLikeMhtml(std::string_view head) {
    std::size_t at = head.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos || head[at] == '<') return false;
    const HeaderFields fields = readHeaderFields(head, at);
    const std::string type = mediaTypeOf(fieldOf(fields, "content-type"));
    return type.starts_with("multipart/") ||
           (fields.contains("mime-version") && type == "text/html");
}

Expected<std::shared_ptr<const SavedFile>> openMhtml(const std::string& bytes, const QUrl& file) {
    const auto message =
        std::make_shared<const MimeMessage>(readMime(std::string_view(bytes).substr(
            std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()))));
    const MimePart* page = pageOf(*message);
    if (page == nullptr) return unexpected(ArchiveFault::Empty, file.toLocalFile());
    const QUrl web = addressOf(*message, *page);
    const QUrl base = web.isEmpty() ? file : web;
    const auto resources = std::make_shared<StoredResources>();
    for (const MimePart& part : message->parts) {
        if (&part == page) continue;
        const auto reader = [message, body = &part.body] { return *body; };
        const std::string location(fieldOf(part.fields, "content-location"));
        if (!location.empty()) {
            resources->add(base.resolved(QUrl(QString::fromStdString(location))), reader);
        }
        const std::string id = withoutBrackets(fieldOf(part.fields, "content-id"));
        if (!id.empty()) {
            resources->add(
                base.resolved(QUrl(QString::fromStdString(std::string(contentFolder) + id))),
                reader);
        }
    }
    core::RawPage raw;
    raw.bytes = withContentFolder(page->body);
    raw.contentType = fieldOf(page->fields, "content-type");
    raw.url = addressOr(web, file);
    raw.kind = core::PageKind::Html;
    return std::make_shared<const OnePageFile>(SavedPage{std::move(raw), resources});
}

}  // namespace klartext::app
