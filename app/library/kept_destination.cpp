// SPDX-License-Identifier: MIT
#include "library/kept_destination.h"

#include "core/highlight_export.h"
#include "library/page_to_keep.h"

namespace klartext::app {

bool KeptDestination::holds(const QUrl& address) {
    return m_pages.idOf(address, core::Composition::AsSent).has_value();
}

Expected<void> KeptDestination::keep(const ImportedLink& link, const core::RawPage& page,
                                     const core::Extraction& extraction) {
    // Under the address that the other program had, so that it is found again.
    return put(link, pageToKeep(link.url, page, extraction, {}));
}

Expected<void> KeptDestination::keepLink(const ImportedLink& link) {
    if (holds(link.url) && link.highlights.isEmpty()) return {};
    NewPage page;
    page.address = link.url;
    page.original.url = link.url.toString(QUrl::FullyEncoded).toStdString();
    page.facts.site = link.url.host();
    return put(link, std::move(page));
}

Expected<void> KeptDestination::put(const ImportedLink& link, NewPage page) {
    if (page.facts.title.isEmpty()) page.facts.title = link.title;
    if (page.facts.title.isEmpty()) page.facts.title = link.url.toDisplayString();
    page.tags = link.tags;
    page.keptAt = link.added;
    page.unread = !link.read;
    page.archived = link.archived;
    page.favourite = link.favourite;
    for (const ImportedHighlight& each : link.highlights) {
        core::Highlight highlight;
        highlight.anchor.quote = each.quote.toStdString();
        highlight.color = core::readColor(each.color.toStdString()).value_or(highlight.color);
        highlight.note = each.note.toStdString();
        page.highlights.push_back(std::move(highlight));
    }
    const auto kept = m_pages.keep(page);
    if (!kept) return tl::make_unexpected(kept.error());
    return {};
}

}  // namespace klartext::app
