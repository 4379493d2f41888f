// SPDX-License-Identifier: MIT
#include "fetch/web_request.h"

#include <QtConcurrentRun>
#include <algorithm>
#include <chrono>
#include <utility>

#include "errors/network_error.h"
#include "fetch/content_coding.h"
#include "fetch/media_kind.h"
#include "fetch/proxy_way.h"
#include "fetch/public_way.h"
#include "fetch/redirect.h"
#include "fetch/web_query.h"

namespace klartext::app {

namespace {

constexpr std::chrono::milliseconds longestHearing{3'000};

bool isNoConnection(ErrorCode code) {
    return code == ErrorCode::ConnectionRefused || code == ErrorCode::HostNotFound ||
           code == ErrorCode::Offline;
}

}  // namespace

WebRequest::WebRequest(const QUrl& address, const FetchLimits& limits, const CookieSource* cookies,
                       QObject* parent, const FetchGuard& guard)
    : PageRequest(parent),
      m_limits(limits),
      m_cookies(cookies),
      m_guard(guard),
      m_isGuarded(guard.names != nullptr && !guard.redirectsOnly) {
    m_silence.setSingleShot(true);
    m_overall.setSingleShot(true);
    for (const QTimer* timer : {&m_silence, &m_overall}) {
        connect(timer, &QTimer::timeout, this, &WebRequest::onTimeout);
    }
    m_silence.start(limits.silence);
    m_overall.start(limits.overall);
    connect(&m_decoding, &QFutureWatcherBase::finished, this,
            [this] { end(*m_decoding.result()); });
    ask(address);
}

WebRequest::~WebRequest() {
    if (!m_reply) return;
    // Not earlier: Qt takes it ill when a reply is aborted while it speaks.
    m_reply->disconnect(this);
    m_reply->abort();
}

QNetworkRequest WebRequest::query() const {
    QNetworkRequest request = webQuery(
        m_address,
        "text/html,application/xhtml+xml,text/plain;q=0.9,application/xml;q=0.8,*/*;q=0.5");
    // Naming the codings keeps Qt from unpacking, which it would do on this thread.
    request.setRawHeader("Accept-Encoding",
                         QByteArray(acceptedCodings.data(), acceptedCodings.size()));
    // Qt would take headers along to wherever it is sent on.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    const QByteArray cookies = m_cookies ? m_cookies->headerFor(m_address) : QByteArray();
    if (!cookies.isEmpty()) request.setRawHeader("Cookie", cookies);
    return request;
}

void WebRequest::ask(const QUrl& address) {
    m_address = address;
    m_address.setUserInfo({});
    m_addresses.clear();
    if (m_guard.names == nullptr) {
        send();
        return;
    }
    m_isGuarded ? askInternet() : askAnywhere();
}

void WebRequest::askAnywhere() {
    findNamedWay(*m_guard.names, m_address, this, [this](const NamedWay& way) {
        if (m_ended) return;
        if (way.isLost) {
            endWith(ErrorCode::HostNotFound);
            return;
        }
        m_isNearby = way.isNearby;
        m_addresses = way.addresses;
        send();
    });
}

void WebRequest::askInternet() {
    findPublicWay(*m_guard.names, m_address, this,
                  [this](const tl::expected<PublicWay, NoWay>& way) {
                      if (m_ended) return;
                      if (way) {
                          m_addresses = way->addresses;
                          send();
                      } else {
                          endWith(way.error() == NoWay::Nearby ? ErrorCode::NearbyTarget
                                                               : ErrorCode::HostNotFound);
                      }
                  });
}

void WebRequest::send() {
    m_bytes.clear();
    m_tlsErrors.clear();
    const QNetworkRequest request = query();
    m_reply.reset(
        m_network.get(m_addresses.isEmpty() ? request : pinned(request, m_addresses.takeFirst())));
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &WebRequest::onHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &WebRequest::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &WebRequest::onReplyFinished);
    connect(m_reply.get(), &QNetworkReply::downloadProgress, this, &PageRequest::progressed);
}

void WebRequest::dropReply() {
    QNetworkReply* answered = m_reply.release();
    answered->disconnect(this);
    answered->deleteLater();
    m_silence.start();
}

bool WebRequest::isRedirect() const {
    const int code = status();
    const bool leadsOn = code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
    return leadsOn && m_reply->hasRawHeader("Location");
}

void WebRequest::follow() {
    const QUrl from = m_address;
    const auto target = redirectTarget(from, m_reply->rawHeader("Location"));
    if (target && isLoginRedirect(from, *target)) {
        endWith(ErrorCode::NetworkLogin);
    } else if (!target) {
        end(tl::make_unexpected(target.error()));
    } else if (++m_redirects > m_limits.redirects) {
        endWith(ErrorCode::TooManyRedirects);
    } else {
        dropReply();
        Q_EMIT sentOn(*target);
        // What is near by itself may lead wherever it likes.
        m_isGuarded = m_isGuarded || !m_isNearby;
        ask(*target);
    }
}

void WebRequest::onHeaders() {
    m_silence.start();
    if (m_ended) return;
    if (isRedirect()) {
        // What else such an answer says, or whether it ever ends, is nobody's concern.
        follow();
        return;
    }
    if (status() != 200) return;
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bytes) {
        endWith(ErrorCode::TooLarge, megabytes(m_limits.bytes));
    }
}

void WebRequest::onReadyRead() {
    if (m_ended) return;
    m_silence.start();
    const QByteArray arrived = m_reply->readAll();
    if (isRedirect()) return;
    m_bytes.append(arrived.constData(), static_cast<std::size_t>(arrived.size()));
    if (static_cast<qint64>(m_bytes.size()) > m_limits.bytes) {
        endWith(ErrorCode::TooLarge, megabytes(m_limits.bytes));
        return;
    }
    // Nobody should wait for a film to arrive to learn that it is none to read.
    if (const auto media = foreignMedia(header("Content-Type"), m_bytes);
        media && header("Content-Encoding").empty()) {
        end(tl::make_unexpected(mediaError(m_address, *media)));
    }
}

void WebRequest::onReplyFinished() {
    if (m_ended) return;
    onReadyRead();
    if (m_ended) return;
    if (isRedirect()) {
        follow();
    } else if (isLoginAnswer(status(), m_bytes)) {
        endWith(ErrorCode::NetworkLogin);
    } else if (const auto error = networkError(*m_reply, m_address.host(), m_tlsErrors,
                                               proxyName(proxyFor(m_address)));
               !error && m_bytes.empty()) {
        endWith(ErrorCode::HttpRefused, QString::number(status()));
    } else if (!error) {
        decode({});
    } else if (!m_addresses.isEmpty() && isNoConnection(error->code)) {
        dropReply();
        send();
    } else {
        findCause(*error);
    }
}

void WebRequest::onTimeout() {
    if (m_ended) return;
    const Error slow = makeError(ErrorCode::Timeout, m_address.host());
    // Where a host is looked up nobody was asked yet.
    m_reply ? findCause(slow) : breakOff(slow);
}

void WebRequest::findCause(const Error& told) {
    if (m_cause) return;
    if (status() != 0 || !CauseFinder::canTellMoreOf(told, m_reply->request().url())) {
        breakOff(told);
        return;
    }
    m_silence.stop();
    m_overall.stop();
    m_reply->disconnect(this);
    m_cause = std::make_unique<CauseFinder>(m_reply->request(), m_address.host(), told,
                                            std::min(m_limits.silence, longestHearing));
    // Queued, for whoever is told may end this request and the finder with it.
    connect(m_cause.get(), &CauseFinder::found, this, &WebRequest::breakOff, Qt::QueuedConnection);
}

void WebRequest::breakOff(const Error& why) {
    if (m_ended) return;
    const bool isConnection = why.code == ErrorCode::ConnectionLost ||
                              why.code == ErrorCode::Timeout || why.code == ErrorCode::NotHttp;
    if (isConnection && status() == 200 && !m_bytes.empty()) {
        decode(why);
    } else {
        end(tl::make_unexpected(why));
    }
}

void WebRequest::decode(const std::optional<Error>& broken) {
    if (m_decoding.isRunning()) return;
    m_silence.stop();
    m_overall.stop();
    m_reply->disconnect(this);
    Answer answer{std::exchange(m_bytes, {}), header("Content-Encoding"), header("Content-Type"),
                  m_address, m_limits.bytes};
    m_decoding.setFuture(QtConcurrent::run([answer = std::move(answer), broken]() mutable {
        return std::make_shared<const FetchResult>(
            broken ? readBrokenAnswer(std::move(answer), *broken) : readAnswer(std::move(answer)));
    }));
}

void WebRequest::end(const FetchResult& result) {
    if (m_ended) return;
    m_ended = true;
    m_silence.stop();
    m_overall.stop();
    Q_EMIT finished(result);
}

void WebRequest::endWith(ErrorCode code, const QString& detail) {
    end(unexpected(code, m_address.host(), detail));
}

int WebRequest::status() const {
    if (!m_reply) return 0;
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray WebRequest::answerHeader(const char* name) const {
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

std::string WebRequest::header(const char* name) const { return answerHeader(name).toStdString(); }

}  // namespace klartext::app
