// SPDX-License-Identifier: MIT
#include "join/next_pages.h"

#include <algorithm>
#include <string>
#include <utility>

namespace klartext::app {

namespace {

/// The address of the page that follows these, or an empty one.
QUrl nextOf(const std::vector<core::Extraction>& pages) {
    if (pages.size() > 1) {
        return QUrl(QString::fromStdString(core::pageAfter(pages.back())));
    }
    const auto& findings = pages.front().findings;
    const auto next =
        std::ranges::find(findings, core::FindingKind::NextPage, &core::Finding::kind);
    return next == findings.end() ? QUrl() : QUrl(QString::fromStdString(next->url));
}

/// The host, whether or not it is written with "www." before it.
QString siteOf(const QUrl& address) {
    const QString host = address.host();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

std::string keptText(const core::Extraction& page) {
    std::string text;
    for (core::BlockId id = 0; id < page.verdicts.size(); ++id) {
        const core::Metadata& metadata = page.metadata;
        if (page.verdicts[id].kept && id != metadata.titleBlock && id != metadata.leadBlock) {
            text += page.tree->text(page.tree->block(id));
        }
    }
    return text;
}

}  // namespace

NextPages::NextPages(const JoinLimits& limits, Extractor extractor, QObject* parent,
                     const Network& network)
    : QObject(parent),
      m_limits(limits),
      m_names(network.names),
      m_host(network.names),
      m_fetcher(network.limits),
      m_extraction(std::move(extractor)) {
    connect(&m_host, &PageHost::known, this, &NextPages::fetch);
    connect(&m_fetcher, &Fetcher::finished, this, &NextPages::onFetched);
    connect(&m_extraction, &ExtractionService::extracted, this, &NextPages::onExtracted);
}

void NextPages::start(SharedExtraction first) {
    cancel();
    const QUrl address(QString::fromStdString(first->tree->url()));
    m_visited = {address};
    m_host.setPage(address);
    m_text = keptText(*first).size();
    m_pages.push_back(*first);
    loadNext();
}

void NextPages::cancel() {
    m_fetcher.cancel();
    m_next.clear();
    m_extraction.cancel();
    m_pages.clear();
}

void NextPages::loadNext() {
    const QUrl next = nextOf(m_pages);
    const QUrl first(QString::fromStdString(m_pages.front().tree->url()));
    if (m_pages.size() == 1) m_site = siteOf(first.host().isEmpty() ? next : first);
    if (next.isEmpty() || m_visited.contains(next) || siteOf(next) != m_site) {
        finish(false);
        return;
    }
    const auto count = static_cast<int>(m_pages.size());
    if (count >= m_limits.pages || m_text >= m_limits.text) {
        finish(true);
        return;
    }
    m_visited.insert(next);
    Q_EMIT progressed(count + 1, m_limits.pages);
    m_next = next;
    fetch();
}

void NextPages::fetch() {
    if (!isRunning() || m_next.isEmpty()) return;
    // What a page leads to unasked is held to the same as what it shows unasked.
    const auto access = m_host.access(m_next);
    if (!access) return;
    const QUrl next = std::exchange(m_next, {});
    if (*access == ImageAccess::Nearby || *access == ImageAccess::Disk) {
        m_fetcher.fetch(next);
    } else if (*access == ImageAccess::Web) {
        m_fetcher.fetchForPage(next, m_names);
    } else {
        fail(makeError(ErrorCode::NearbyTarget, next.host()));
    }
}

void NextPages::onFetched(const FetchResult& result) {
    if (!result) {
        fail(result.error());
        return;
    }
    const QUrl address(QString::fromStdString(result->url));
    if (siteOf(address) != m_site) {
        finish(false);
        return;
    }
    m_visited.insert(address);
    m_extraction.extract(std::make_shared<const core::RawPage>(*result));
}

void NextPages::onExtracted(const SharedExtraction& extraction) {
    if (!isNew(*extraction)) {
        finish(false);
        return;
    }
    m_text += keptText(*extraction).size();
    m_pages.push_back(*extraction);
    loadNext();
}

bool NextPages::isNew(const core::Extraction& extraction) const {
    const std::string text = keptText(extraction);
    return !text.empty() && std::ranges::none_of(m_pages, [&](const core::Extraction& page) {
        return keptText(page) == text;
    });
}

void NextPages::finish(bool more) {
    // Taken out first: whoever listens may start anew.
    const std::vector<core::Extraction> pages = std::exchange(m_pages, {});
    if (pages.size() < 2) {
        Q_EMIT failed(makeError(ErrorCode::NoNextPage, nextOf(pages).toDisplayString()));
        return;
    }
    Q_EMIT joined(core::joinPages(pages), static_cast<int>(pages.size()), more);
}

void NextPages::fail(const Error& error) {
    // What is there already is worth more than nothing.
    if (m_pages.size() >= 2) {
        finish(true);
        return;
    }
    m_pages.clear();
    Q_EMIT failed(error);
}

}  // namespace klartext::app
