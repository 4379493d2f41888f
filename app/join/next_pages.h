// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QUrl>
#include <cstddef>
#include <vector>

#include "core/remedies.h"
#include "errors/error.h"
#include "extract/extraction_service.h"
#include "fetch/fetcher.h"
#include "fetch/network.h"
#include "images/page_host.h"

namespace klartext::app {

/// How far an article is followed.
struct JoinLimits {
    int pages = 20;                           ///< the first one included
    std::size_t text = std::size_t{4} << 20;  ///< bytes of the joined articles
};

/// Loads the next pages of an article one after another and joins them to the first.
///
/// Ends where no page is named, at the limits, and at a page that was there already, repeats one,
/// holds no article or stands on another site. Pages of the internet lead nowhere else; a file
/// leads to files beside it, or to the site that it was saved from. Nothing blocks; results come
/// with the event loop.
class NextPages : public QObject {
    Q_OBJECT

public:
    explicit NextPages(const JoinLimits& limits = {}, Extractor extractor = core::extract,
                       QObject* parent = nullptr, const Network& network = {});

    /// Begins anew with a page that has a FindingKind::NextPage.
    void start(SharedExtraction first);
    /// Gives up; nothing is heard of it again.
    void cancel();
    /// See PageHost::expect().
    void expectPage(const QUrl& page) { m_host.expect(page); }
    /// See Fetcher::setCookies().
    void setCookies(const CookieSource* cookies) { m_fetcher.setCookies(cookies); }
    [[nodiscard]] bool isRunning() const { return !m_pages.empty(); }

Q_SIGNALS:
    /// The page with this number is being loaded, of at most so many.
    void progressed(int page, int most);
    /// `more`: the limits ended it, not the article.
    void joined(const klartext::core::RawPage& page, int pages, bool more);
    /// Not even one page could be joined.
    void failed(const klartext::app::Error& error);

private:
    void loadNext();
    void fetch();
    void onFetched(const FetchResult& result);
    void onExtracted(const SharedExtraction& extraction);
    [[nodiscard]] bool isNew(const core::Extraction& extraction) const;
    void finish(bool more);
    void fail(const Error& error);

    JoinLimits m_limits;
    HostNames m_names;
    PageHost m_host;
    Fetcher m_fetcher;
    QUrl m_next;     ///< what is waited for
    QString m_site;  ///< that all pages stand on; empty for files
    ExtractionService m_extraction;
    std::vector<core::Extraction> m_pages;  ///< empty while nothing runs
    QSet<QUrl> m_visited;
    std::size_t m_text = 0;
};

}  // namespace klartext::app
