// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QUrl>
#include <memory>
#include <unordered_map>

#include "archive/page_resources.h"
#include "core/writers.h"
#include "fetch/host_names.h"
#include "images/image_limits.h"
#include "images/image_policy.h"
#include "images/page_host.h"

namespace klartext::app {

class ImageRequest;

/// Loads the images of the page being read, and keeps them in memory for the page and for pages one
/// comes back to. What a page may load is imageAccess()'s to say.
class ImageStore : public QObject {
    Q_OBJECT

public:
    explicit ImageStore(const ImageLimits& limits = {}, QObject* parent = nullptr,
                        const HostNames& names = {});
    ~ImageStore() override;

    /// Another page is being read: what the one before still waits for is given up.
    /// `resources` is what came with it, from the file that it was read from, at `page`. With them
    /// it may show those, and beside them what they allow.
    void setPage(const QUrl& page, std::shared_ptr<const PageResources> resources = nullptr);
    /// A page of this address is being asked for: where its host lies is to be known as it was
    /// then, whatever its name is pointed at later.
    void expectPage(const QUrl& page) { m_host.expect(page); }
    /// Whether the pictures of the web come without being asked for one by one; true at first. Else
    /// held() answers for those that are neither at hand nor permitted.
    void setWebAllowed(bool allowed) { m_webAllowed = allowed; }
    [[nodiscard]] bool isWebAllowed() const { return m_webAllowed; }
    /// The person wants this one, on this page.
    void permit(const QUrl& url) { m_permitted.insert(url); }
    /// Answered by loaded(), failed() or held(), never before this returns.
    void request(const QUrl& url);
    /// The images as they are kept now, for writing; the function may be called on any thread.
    [[nodiscard]] core::ImageSource snapshot() const;

Q_SIGNALS:
    void loaded(const QUrl& url, const QByteArray& bytes);
    void failed(const QUrl& url);
    /// Nobody was asked for the image; it may be requested again.
    void held(const QUrl& url);
    /// failed(), and this is why.
    void refused(const QUrl& url, klartext::app::ImageRefusal reason);

private:
    using Ticket = quint64;
    [[nodiscard]] bool isOwn(const QUrl& url) const;
    [[nodiscard]] bool isRefused(const QUrl& url) const;
    [[nodiscard]] bool isHeld(const QUrl& url) const;
    void refuse(const QUrl& url);
    [[nodiscard]] QCache<QUrl, QByteArray>& cacheOf(const QUrl& url);
    void answerLater(const QUrl& url);
    void startNext();
    void onFinished(Ticket ticket, const QUrl& url, const QByteArray& bytes);

    ImageLimits m_limits;
    HostNames m_names;
    QNetworkAccessManager m_network;
    QUrl m_page;
    PageHost m_host;
    QCache<QUrl, QByteArray> m_cache;  // the cost is the size in KB
    std::shared_ptr<const PageResources> m_resources;
    // Apart from the others: a file could hold a false picture of any site.
    QCache<QUrl, QByteArray> m_own;
    bool m_webAllowed = true;
    QSet<QUrl> m_permitted;
    QSet<QUrl> m_asked;
    QQueue<QUrl> m_waiting;
    Ticket m_lastTicket = 0;
    std::unordered_map<Ticket, std::unique_ptr<ImageRequest>> m_running;
};

}  // namespace klartext::app
