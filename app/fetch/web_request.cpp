// SPDX-License-Identifier: MIT
#include "fetch/web_request.h"

#include <QtConcurrentRun>

#include "errors/network_error.h"
#include "fetch/content_coding.h"
#include "fetch/media_kind.h"
#include "fetch/web_query.h"

namespace klartext::app {

namespace {

QNetworkRequest pageQuery(const QUrl& address, const FetchLimits& limits) {
    QNetworkRequest request = webQuery(
        address,
        "text/html,application/xhtml+xml,text/plain;q=0.9,application/xml;q=0.8,*/*;q=0.5");
    // Naming the codings keeps Qt from unpacking, which it would do on this thread.
    request.setRawHeader("Accept-Encoding",
                         QByteArray(acceptedCodings.data(), acceptedCodings.size()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(limits.redirects);
    return request;
}

QString megabytes(qint64 bytes) { return QString::number(bytes / (1024 * 1024)); }

/// What only the decoding thread needs to know.
struct Answer {
    std::string bytes;
    std::string coding;
    std::string contentType;
    QUrl url;
    qint64 limit;
};

Error codingError(CodingFault fault, const Answer& answer) {
    return fault == CodingFault::TooLarge
               ? makeError(ErrorCode::TooLarge, answer.url.host(), megabytes(answer.limit))
               : makeError(ErrorCode::Damaged, answer.url.host());
}

FetchResult decoded(Answer answer) {
    auto bytes = decodeContent(std::move(answer.bytes), answer.coding,
                               static_cast<std::size_t>(answer.limit));
    if (!bytes) return tl::make_unexpected(codingError(bytes.error(), answer));
    if (const auto media = foreignMedia(answer.contentType, *bytes)) {
        return unexpected(ErrorCode::NotText, answer.url.toDisplayString(), mediaName(*media));
    }
    return core::RawPage{std::move(*bytes), answer.contentType,
                         answer.url.toString(QUrl::FullyEncoded).toStdString(), std::nullopt};
}

}  // namespace

WebRequest::WebRequest(const QUrl& address, const FetchLimits& limits, const CookieSource* cookies,
                       QObject* parent)
    : PageRequest(parent), m_limits(limits), m_cookies(cookies) {
    m_silence.setSingleShot(true);
    m_overall.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { endWith(ErrorCode::Timeout); });
    connect(&m_overall, &QTimer::timeout, this, [this] { endWith(ErrorCode::Timeout); });
    m_silence.start(limits.silence);
    m_overall.start(limits.overall);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &WebRequest::onDecoded);
    send(address);
}

void WebRequest::send(const QUrl& address) {
    QNetworkRequest request = pageQuery(address, m_limits);
    if (m_cookies) {
        // Qt would take the header along to wherever it is sent on.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        const QByteArray header = m_cookies->headerFor(address);
        if (!header.isEmpty()) request.setRawHeader("Cookie", header);
    }
    m_reply.reset(m_network.get(request));
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &WebRequest::onHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &WebRequest::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &WebRequest::onReplyFinished);
    connect(m_reply.get(), &QNetworkReply::downloadProgress, this, &PageRequest::progressed);
}

bool WebRequest::isRedirect() const {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool leadsOn =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return m_cookies && leadsOn && m_reply->hasRawHeader("Location");
}

void WebRequest::follow() {
    const QUrl from = m_reply->url();
    const QUrl target = from.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    const bool isSecure = target.scheme() == QLatin1String("https");
    const bool isWeb = isSecure || target.scheme() == QLatin1String("http");
    if (!isWeb || target.host().isEmpty() ||
        (from.scheme() == QLatin1String("https") && !isSecure)) {
        endWith(ErrorCode::InsecureRedirect);
        return;
    }
    if (++m_redirects > m_limits.redirects) {
        endWith(ErrorCode::TooManyRedirects);
        return;
    }
    // It is speaking just now.
    QNetworkReply* answered = m_reply.release();
    answered->disconnect(this);
    answered->deleteLater();
    m_bytes.clear();
    m_tlsErrors.clear();
    m_silence.start();
    send(target);
}

WebRequest::~WebRequest() {
    // Not earlier: Qt takes it ill when a reply is aborted while it speaks.
    m_reply->disconnect(this);
    m_reply->abort();
}

void WebRequest::onHeaders() {
    m_silence.start();
    if (m_ended) return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200) return;
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bytes) {
        tooLarge();
    }
}

void WebRequest::onReadyRead() {
    if (m_ended) return;
    m_silence.start();
    const QByteArray arrived = m_reply->readAll();
    if (isRedirect()) return;
    m_bytes.append(arrived.constData(), static_cast<std::size_t>(arrived.size()));
    if (static_cast<qint64>(m_bytes.size()) > m_limits.bytes) {
        tooLarge();
        return;
    }
    // Nobody should wait for a film to arrive to learn that it is none to read.
    if (const auto media = foreignMedia(header("Content-Type"), m_bytes);
        media && header("Content-Encoding").empty()) {
        endWith(ErrorCode::NotText, mediaName(*media));
    }
}

void WebRequest::onReplyFinished() {
    if (m_ended) return;
    onReadyRead();
    if (m_ended) return;
    if (m_reply->error() == QNetworkReply::NoError && isRedirect()) {
        follow();
        return;
    }
    m_silence.stop();
    m_overall.stop();
    if (auto error = networkError(*m_reply, m_tlsErrors)) {
        end(tl::make_unexpected(std::move(*error)));
        return;
    }
    m_decoding.setFuture(QtConcurrent::run(
        [answer = Answer{std::move(m_bytes), header("Content-Encoding"), header("Content-Type"),
                         m_reply->url(), m_limits.bytes}]() mutable {
            return std::make_shared<const FetchResult>(decoded(std::move(answer)));
        }));
}

void WebRequest::onDecoded() { end(*m_decoding.result()); }

void WebRequest::end(const FetchResult& result) {
    if (m_ended) return;
    m_ended = true;
    m_silence.stop();
    m_overall.stop();
    Q_EMIT finished(result);
}

void WebRequest::endWith(ErrorCode code, const QString& detail) {
    const QUrl url = m_reply->url();
    const bool namesPage = code == ErrorCode::NotText;
    end(unexpected(code, namesPage ? url.toDisplayString() : url.host(), detail));
}

void WebRequest::tooLarge() { endWith(ErrorCode::TooLarge, megabytes(m_limits.bytes)); }

QByteArray WebRequest::answerHeader(const char* name) const { return m_reply->rawHeader(name); }

std::string WebRequest::header(const char* name) const {
    return m_reply->rawHeader(name).toStdString();
}

}  // namespace klartext::app
