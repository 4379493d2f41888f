// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "actions/save_format.h"
#include "archive/file_opener.h"
#include "extract/extraction_service.h"
#include "fetch/connectivity.h"
#include "fetch/fetcher.h"
#include "fetch/network.h"
#include "images/image_store.h"
#include "join/next_pages.h"
#include "judge/extractor.h"
#include "judge/protection.h"
#include "library/kept_page.h"
#include "library/notes.h"
#include "prepared_page.h"
#include "save/article_saver.h"
#include "save/own_file.h"
#include "session/history.h"

namespace klartext::ui {
class MainWindow;
class Settings;
}  // namespace klartext::ui

namespace klartext::gui {

/// Those who read what may be hostile.
struct Helpers {
    app::Extractor extractor;
    app::Unpacking unpacking;
    std::shared_ptr<app::Protection> protection;  ///< whether they do so in other processes
};

/// What stands behind one window: gets the pages it asks for, finds their articles, and keeps where
/// it has been. A child of the window.
class Reader : public QObject {
    Q_OBJECT

public:
    /// All must outlive the reader.
    Reader(ui::MainWindow& window, ui::Settings& settings, app::Notes& notes,
           const Helpers& helpers, const app::Network& network = {});

    /// A link, a path or a file: URL.
    void open(const QString& what);
    void openSample();
    /// Pasted text.
    void openContent(const QByteArray& content, bool html);
    /// A page as the library keeps it, with its pictures.
    void openKept(const app::KeptContent& content, const app::KeptImages& images);

    /// The page that is shown; null when none is, or a failure.
    [[nodiscard]] app::Visit* visit();
    /// The pictures of the page that is shown, as far as they were loaded.
    [[nodiscard]] core::ImageSource imagesAtHand() const { return m_images.snapshot(); }
    /// Whether the pictures of the page that is shown may be loaded without a word.
    [[nodiscard]] bool loadsPictures() const { return m_images.isWebAllowed(); }

    /// How hosts are found, and what the pages that were asked for tell of theirs.
    [[nodiscard]] const app::HostNames& names() const { return m_names; }

    /// The login that pages are fetched with. Must outlive the reader.
    void setCookies(const app::CookieSource& cookies);

Q_SIGNALS:
    /// A page that can be opened again by its address is being read.
    void pageShown(const QString& title, const QString& address);
    /// visit() is another one, or shown anew.
    void shown();
    /// The page is about to give way to another one; where it was left is known.
    void left(const klartext::app::Visit& visit);
    void overridesKept(const klartext::app::Visit& visit);

private:
    /// Where a page comes from whose article is to be found.
    struct Origin {
        std::shared_ptr<const app::OpenedFile> file;  ///< it stood in; null for others
        std::shared_ptr<const app::OwnFile> own;      ///< what that says of it; null for others
        std::optional<app::KeptContent> kept;         ///< the page of the library that it is
        std::shared_ptr<const app::PageResources> keptImages;
        std::optional<app::Error> broken;  ///< why only a part of it came
    };

    void connectWindow();
    void connectServices();
    void load(const QUrl& address);
    void extractContent(core::RawPage page);
    void extract(core::RawPage page, Origin from = {});
    /// What the person decided about the page on its way.
    [[nodiscard]] Decisions decisions();
    void apply(core::Remedy remedy);
    void extractComposed(const core::RawPage& page);
    /// Reads the page that is shown in this encoding; in the one it seems to have for an empty one.
    void readIn(const QString& encoding);
    void extractIn(const QString& encoding, const app::SharedPage& sent, Origin from = {});
    /// In the encoding that was chosen for the page, when it is the one that is shown.
    void find(const app::SharedPage& sent, Origin from);
    void retry();
    void cancel();
    /// So many visits on, or back; a large page is prepared first.
    void step(int by);
    void enterStep();
    void revisit(app::Visit* visit);

    void onFetched(const app::FetchResult& result);
    void onOpened(const app::FileOpener::Result& result,
                  const std::shared_ptr<const app::OwnFile>& own);
    /// Ends the getting of a page, not the finding of its article.
    void stopFetching();
    void onExtracted(const app::SharedExtraction& extraction);
    void show(const app::Visit& visit, PreparedPage::Parts prepared);
    /// The helpers that the page had to do without.
    [[nodiscard]] QList<app::Helper> lostHelpers(const app::Visit& visit) const;
    /// What a person should know of how the page was read.
    void tellOfPage(const app::Visit& visit);
    /// Remembers where the page is left that is shown.
    void leave();
    void keepOverrides(const core::Overrides& overrides);
    /// Takes over what was prepared, or drops it where it does not hold. What each rule of the
    /// page's site did.
    std::vector<core::RuleEffect> applyRules(app::Visit& visit, PreparedPage::Parts& prepared);
    void applyChangedRules();
    void showRuled(const app::SharedExtraction& extraction, const RuledPage& page);
    /// Whether the page on its way is the one that is shown.
    [[nodiscard]] bool isReload();
    void fail(const QString& address, const app::Error& error);
    void connectPictures();
    void decidePictures();
    void updateHistoryButtons();
    void report();
    void save(const QString& path, const ui::SaveChoice& choice,
              const app::SharedExtraction& extraction, const core::Overrides& overrides);
    [[nodiscard]] std::stop_token offerToStop(const QString& path);

    ui::MainWindow& m_window;
    ui::Settings& m_settings;
    app::RuleBook& m_rules;
    std::shared_ptr<app::Protection> m_protection;
    app::HostNames m_names;
    app::SeenPages& m_seen;
    app::ReadingPlaces& m_places;
    app::CorrectionKeeper& m_corrected;
    app::Connectivity m_connectivity;
    app::Fetcher m_fetcher;
    app::FileOpener m_opener;
    std::shared_ptr<PreparedPage> m_prepared = std::make_shared<PreparedPage>();
    QThreadPool m_preparing;  // of a page that is shown again
    app::ExtractionService m_extraction;
    app::NextPages m_nextPages;
    app::ImageStore m_images;
    QUrl m_picturesOf;  ///< the page that m_images loads for, as a person knows it
    app::ArticleSaver m_saver;
    app::History m_history;
    QUrl m_loading;                 // the page on its way; empty for pasted text
    QUrl m_asked;                   // its address before redirects
    QUrl m_shownFor;                // the same of the page that is shown
    app::SharedPage m_page;         // the page whose article is being found
    Origin m_from;                  // where that comes from
    std::function<void()> m_again;  // does the last request once more
    app::SharedPage m_sent;         // the page before it was read in m_encoding
    QString m_encoding;             // that the person chose
    bool m_hasDecided = false;      // the person, since m_prepared was told of decisions
    std::optional<int> m_steps;     // to the visit that is being prepared
    std::shared_ptr<std::atomic<int>> m_stepNumber = std::make_shared<std::atomic<int>>(0);
    int m_ruleNumber = 0;
    bool m_showsFailure = false;
    app::ErrorCode m_failure = app::ErrorCode::Cancelled;  // when it does
    int m_timesWaited = 0;                                 // as sites asked for, without success
};

}  // namespace klartext::gui
