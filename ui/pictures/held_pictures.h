// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QUrl>

class QMenu;

namespace klartext::ui {

class ReadingPane;
class Settings;

/// Why a picture of the page is not shown.
enum class PictureFate {
    Held,    ///< waits for the person's word
    Nearby,  ///< would have come from this computer or its network
    Local,   ///< is a file of this computer, named by a page of the web
    Nowhere  ///< its host is not found
};

/// The pictures of one host that are not shown, for one reason.
struct BlockedPictures {
    QString host;
    PictureFate fate;
    int count;

    friend bool operator==(const BlockedPictures&, const BlockedPictures&) = default;
};

/// Knows which pictures of the page are kept back, and lets the person ask for them: one, all of
/// the page, or always on the site. Lives in the GUI thread; all that it is given outlives it.
class HeldPictures : public QObject {
    Q_OBJECT

public:
    HeldPictures(Settings& settings, ReadingPane& reading, QObject* parent = nullptr);

    /// Another page is shown; `page` is empty for one without an address.
    void setPage(const QUrl& page);
    void note(const QUrl& url, PictureFate fate);
    /// A picture was loaded after all.
    void settle(const QUrl& url);
    /// Those that were held are asked for now.
    void settleHeld();
    /// By host, then by reason.
    [[nodiscard]] QList<BlockedPictures> blocked() const;
    /// How many pictures of the article a saved copy would lack.
    [[nodiscard]] int heldCount() const;

    void loadAll();
    void allowSite();

Q_SIGNALS:
    void changed();
    /// The person wants those of this page, which may be loaded from now on.
    void allWanted();

private:
    void fillMenu(QMenu& menu, int position);
    void showSite();

    Settings& m_settings;
    ReadingPane& m_reading;
    QString m_site;
    QHash<QUrl, PictureFate> m_fates;
};

}  // namespace klartext::ui
