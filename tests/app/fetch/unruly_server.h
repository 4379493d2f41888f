// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QTest>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

#include "fetch/fetcher.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/slowness.h"

Q_DECLARE_METATYPE(klartext::test::Script)

/// A server that does as it is told, fetched from within short limits.
namespace klartext::test {

/// A slow run needs longer for an answer that comes at once, but each silence lasts as long.
inline const int times = (2 * slowness() + 1) / 3;
inline const app::FetchLimits shortLimits{std::chrono::milliseconds(300) * times,
                                          std::chrono::milliseconds(700) * times,
                                          std::chrono::milliseconds(100) * times, 256 * 1024, 3};

inline const QByteArray page =
    "<!DOCTYPE html><title>A</title><p>Text that goes on for a while</p>";

inline QByteArray head(const QByteArrayList& headers) {
    return HttpServer::response("200 OK", headers + QByteArrayList{"Content-Type: text/html"}, {});
}

inline QString told(const app::FetchResult& result) {
    if (result) return QStringLiteral("no error");
    return result.error().title + QStringLiteral(": ") + result.error().explanation;
}

/// What is told of a server that speaks something else.
inline const QString foreign = QStringLiteral(
    "Answer not understood: What “127.0.0.1” answered is not the language of the web.");

/// What such tests have: a server and what fetches, both new for each test.
class AtUnrulyServer {
protected:
    void renewServer() {
        m_server = std::make_unique<HttpServer>();
        fetchWithin(shortLimits);
    }
    void endServer() {
        m_fetcher.reset();
        m_server.reset();
    }
    void fetchWithin(const app::FetchLimits& limits) {
        m_fetcher = std::make_unique<app::Fetcher>(limits);
        QObject::connect(m_fetcher.get(), &app::Fetcher::finished, m_fetcher.get(),
                         [this](const app::FetchResult& result) { m_result = result; });
    }
    app::FetchResult fetched(const QUrl& url) {
        // The longest limit, and room for a busy machine.
        const int patience = 6'000 * times;
        m_result.reset();
        m_fetcher->fetch(url);
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patience)) {
            return app::unexpected(app::ErrorCode::OutOfMemory, QStringLiteral("no answer at all"));
        }
        return *m_result;
    }
    app::FetchResult fetched(const QByteArray& path) { return fetched(m_server->url(path)); }

    std::unique_ptr<HttpServer> m_server;

private:
    std::unique_ptr<app::Fetcher> m_fetcher;
    std::optional<app::FetchResult> m_result;
};

}  // namespace klartext::test
