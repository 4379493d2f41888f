// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include "queue/fetch_queue.h"
#include "support/http_server.h"

namespace klartext::test {

using namespace app;
using namespace std::chrono_literals;

/// A destination in memory, which refuses as it is told.
class Shelf : public ImportDestination {
public:
    void findHeld(const QList<QUrl>& addresses, QObject*, Held done) override {
        std::vector<bool> held;
        for (const QUrl& address : addresses) held.push_back(m_pages.contains(address));
        done(held);
    }
    void keep(const ImportedLink& link, const std::shared_ptr<const core::RawPage>& page,
              const std::shared_ptr<const core::Extraction>& extraction, QObject*,
              Done done) override {
        if (m_isFull) {
            done(unexpected(ErrorCode::NoSpace, QStringLiteral("shelf")));
            return;
        }
        if (refuses(done)) return;
        m_pages.append(link.url);
        m_bytes += page->bytes.size();
        m_kept += std::ranges::count_if(extraction->verdicts, &core::Verdict::kept);
        done({});
    }
    void keepLink(const ImportedLink& link, QObject*, Done done) override {
        if (refuses(done)) return;
        m_links.append(link.url);
        done({});
    }
    bool refuses(const Done& done) {
        if (m_refusals == 0) return false;
        --m_refusals;
        done(unexpected(m_refusal, QStringLiteral("shelf")));
        return true;
    }

    QList<QUrl> m_pages;
    QList<QUrl> m_links;
    std::size_t m_bytes = 0;
    std::ptrdiff_t m_kept = 0;
    bool m_isFull = false;
    int m_refusals = 0;  ///< still to come
    ErrorCode m_refusal = ErrorCode::LibraryHeld;
};

inline QueueLimits quick() {
    QueueLimits limits;
    limits.hostDelay = 1ms;
    limits.jitter = 0ms;
    limits.firstWait = 1ms;
    limits.longestWait = 2s;
    limits.heldWait = 20ms;
    return limits;
}

inline const QByteArray article =
    "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1><p>In its meeting the "
    "council decided, after a debate that lasted until midnight, to build the bridge across the "
    "river, and the mayor thanked all who had come to listen and to speak.</p></article>";

/// A queue with its database, a shelf and a server that has three pages.
class QueueBench {
protected:
    void setUp() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("a.sqlite")));
        m_server = std::make_unique<HttpServer>();
        m_shelf = {};
        for (const char* path : {"/a", "/b", "/c"}) {
            m_server->serve(path, article, {"Content-Type: text/html"});
        }
    }
    void tearDown() {
        m_queue.reset();
        m_database.reset();
    }

    void start(const QueueLimits& limits = quick(), const HostNames& names = {}) {
        m_queue = std::make_unique<FetchQueue>(*m_database, m_shelf, limits, Network{{}, names});
    }
    ImportedLink link(const QByteArray& path) {
        ImportedLink each;
        each.url = m_server->url(path);
        return each;
    }
    bool comesTo(int done, int failed) {
        return QTest::qWaitFor(
            [&] {
                return m_queue->counts() == JobCounts{0, done, failed};
            },
            5000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<FetchQueue> m_queue;
    Shelf m_shelf;
};

}  // namespace klartext::test
