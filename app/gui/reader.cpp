// SPDX-License-Identifier: MIT
#include "reader.h"

#include <QCoreApplication>
#include <QFile>
#include <memory>
#include <utility>

#include "core/pictures.h"
#include "core/remedies.h"
#include "core/saved_page.h"
#include "core/text_encoding.h"
#include "failure_words.h"
#include "fetch/host_names.h"
#include "fetch/location.h"
#include "images/picture_names.h"
#include "library/kept_resources.h"
#include "library/text_marks.h"
#include "main_window.h"
#include "panes/reading_pane.h"
#include "pictures/held_pictures.h"
#include "print/print.h"
#include "reopened.h"
#include "saving.h"
#include "settings/settings.h"
#include "shown_page.h"
#include "widgets/shown_address.h"

namespace klartext::gui {

namespace {

bool isMail(const QString& what) {
    return what.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
}

ui::PictureFate fateOf(app::ImageRefusal reason) {
    switch (reason) {
        case app::ImageRefusal::Nearby:
            return ui::PictureFate::Nearby;
        case app::ImageRefusal::Local:
            return ui::PictureFate::Local;
        case app::ImageRefusal::Nowhere:
            break;
    }
    return ui::PictureFate::Nowhere;
}

}  // namespace

Reader::Reader(ui::MainWindow& window, ui::Settings& settings, app::Notes& notes,
               const Helpers& helpers, const app::Network& network)
    : QObject(&window),
      m_window(window),
      m_settings(settings),
      m_rules(notes.rules()),
      m_protection(helpers.protection),
      m_names(network.names),
      m_seen(notes.seen()),
      m_places(notes.places()),
      m_corrected(notes.corrections()),
      m_fetcher(network.limits),
      m_opener(helpers.unpacking),
      m_extraction(helpers.extractor),
      m_nextPages({}, helpers.extractor, nullptr, network),
      m_images({}, nullptr, network.names) {
    m_preparing.setMaxThreadCount(1);
    connectWindow();
    connectServices();
    updateHistoryButtons();
}

void Reader::connectWindow() {
    using Window = ui::MainWindow;
    connect(&m_window, &Window::openRequested, this, &Reader::open);
    connect(&m_window, &Window::openContentRequested, this, &Reader::openContent);
    connect(&m_window, &Window::sampleRequested, this, &Reader::openSample);
    connect(&m_window, &Window::remedyRequested, this, &Reader::apply);
    connect(&m_window, &Window::cancelRequested, this, &Reader::cancel);
    connect(&m_window, &Window::closing, this, &Reader::leave);
    connect(&m_window, &Window::retryRequested, this, &Reader::retry);
    connect(&m_window, &Window::backRequested, this, [this] { step(-1); });
    connect(&m_window, &Window::forwardRequested, this, [this] { step(1); });
    connect(&m_window, &Window::imageRequested, &m_images, &app::ImageStore::request);
    connect(&m_window, &Window::forgetSeenBlocksRequested, this, [this] {
        const int pages = m_seen.count();
        m_seen.clear();
        m_window.showForgotten(pages);
    });
    connect(&m_window, &Window::saveRequested, this, &Reader::save);
    connect(&m_window, &Window::encodingRequested, this, &Reader::readIn);
    connect(&m_window, &Window::printRequested, this, [this](const core::Article& article) {
        ui::printArticle(article, core::anyFileOf(article.body, m_images.snapshot()),
                         m_settings.typography(), &m_window);
    });
    connect(&m_window, &Window::reportRequested, this, &Reader::report);
    connect(&m_window, &Window::savePictureRequested, &m_saver,
            qOverload<const QString&, const QByteArray&>(&app::ArticleSaver::save));
    connect(&m_window, &Window::saveReportRequested, &m_saver,
            qOverload<const QString&, core::Report>(&app::ArticleSaver::save));
    connect(&m_window, &Window::overridesChanged, this, &Reader::keepOverrides);
    connect(&m_rules, &app::RuleBook::changed, this, &Reader::applyChangedRules);
}

void Reader::connectServices() {
    using Window = ui::MainWindow;
    connect(&m_fetcher, &app::Fetcher::progressed, &m_window, &Window::setProgress);
    connect(&m_fetcher, &app::Fetcher::finished, this, &Reader::onFetched);
    connect(&m_fetcher, &app::Fetcher::asking, &m_images, &app::ImageStore::expectPage);
    connect(&m_fetcher, &app::Fetcher::asking, &m_nextPages, &app::NextPages::expectPage);
    m_fetcher.setNetworkState([this] { return m_connectivity.state(); });
    connect(&m_connectivity, &app::Connectivity::changed, this, [this] {
        const bool waits = m_showsFailure && m_failure == app::ErrorCode::Offline;
        if (waits && m_connectivity.isOnline()) retry();
    });
    connect(&m_opener, &app::FileOpener::opened, this, &Reader::onOpened);
    m_extraction.setFollowUp([prepared = m_prepared](const app::SharedExtraction& extraction) {
        if (!core::hasFailed(*extraction)) prepared->prepare(extraction);
    });
    connect(&m_extraction, &app::ExtractionService::extracted, this, &Reader::onExtracted);
    connect(&m_nextPages, &app::NextPages::progressed, &m_window, &Window::showJoining);
    connect(&m_nextPages, &app::NextPages::joined, this,
            [this](const core::RawPage& page, int /*pages*/, bool more) {
                if (more) m_window.announce(app::NextPages::tr("There are more pages."));
                extractComposed(page);
            });
    connect(&m_nextPages, &app::NextPages::failed, &m_window,
            [this](const app::Error& error) { m_window.showNotJoined(error.explanation); });
    connectPictures();
    connect(&m_saver, &app::ArticleSaver::saved, &m_window, &Window::showSaved);
    connect(&m_saver, &app::ArticleSaver::failed, &m_window, [this](const app::Error& error) {
        error.code == app::ErrorCode::Cancelled ? m_window.showNotSaved()
                                                : m_window.showSaveFailed(app::inWords(error));
    });
}

void Reader::connectPictures() {
    using Window = ui::MainWindow;
    ui::HeldPictures& held = m_window.pictures();
    connect(&m_images, &app::ImageStore::loaded, &m_window, &Window::setImage);
    connect(&m_images, &app::ImageStore::failed, &m_window, &Window::setImageFailed);
    connect(&m_images, &app::ImageStore::loaded, &held, &ui::HeldPictures::settle);
    connect(&m_images, &app::ImageStore::held, &m_window, &Window::setImageHeld);
    connect(&m_images, &app::ImageStore::refused, &held,
            [&held](const QUrl& url, app::ImageRefusal reason) { held.note(url, fateOf(reason)); });
    connect(&m_window, &Window::imageWanted, &m_images, [this](const QUrl& url) {
        m_images.permit(url);
        m_images.request(url);
    });
    connect(&held, &ui::HeldPictures::allWanted, this, [this] {
        m_images.setWebAllowed(true);
        m_window.releasePictures();
    });
    connect(&m_settings.pictures, &ui::SettingBase::changed, this, &Reader::decidePictures);
    connect(&m_settings.pictureSites, &ui::SettingBase::changed, this, &Reader::decidePictures);
}

void Reader::decidePictures() {
    const bool allowed = picturesAllowed(m_settings, m_picturesOf);
    m_images.setWebAllowed(allowed);
    if (allowed) m_window.releasePictures();
}

void Reader::open(const QString& what) {
    if (isMail(what)) {
        m_window.openElsewhere(QUrl(what));
        return;
    }
    const auto address = app::locate(what);
    if (address) {
        load(*address);
        return;
    }
    m_again = [this, what] { open(what); };
    m_loading.clear();
    fail(what, address.error());
}

void Reader::setCookies(const app::CookieSource& cookies) {
    m_fetcher.setCookies(&cookies);
    m_nextPages.setCookies(&cookies);
}

void Reader::openSample() {
    m_again = [this] { openSample(); };
    QFile sample(QStringLiteral(":/sample/sample.html"));
    core::RawPage page;
    if (sample.open(QIODevice::ReadOnly)) page.bytes = sample.readAll().toStdString();
    page.contentType = "text/html";
    extractContent(std::move(page));
}

void Reader::openContent(const QByteArray& content, bool html) {
    m_again = [this, content, html] { openContent(content, html); };
    core::RawPage page;
    page.bytes = content.toStdString();
    page.contentType = html ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
    page.kind = html ? core::PageKind::Html : core::PageKind::PlainText;
    extractContent(std::move(page));
}

void Reader::openKept(const app::KeptContent& content, const app::KeptImages& images) {
    m_again = [this, address = content.address] { load(address); };
    if (content.address.isEmpty()) m_again = [this, content, images] { openKept(content, images); };
    m_nextPages.cancel();
    stopFetching();
    m_loading = content.address;
    m_window.showLoading(ui::shownAddress(m_loading));
    Origin from;
    from.kept = content;
    from.keptImages = std::make_shared<const app::KeptResources>(images);
    extract(content.page, std::move(from));
}

app::Visit* Reader::visit() { return m_showsFailure ? nullptr : m_history.current(); }

void Reader::load(const QUrl& address) {
    m_again = [this, address] { load(address); };
    m_nextPages.cancel();
    m_extraction.cancel();
    stopFetching();
    m_loading = address;
    m_asked = address;
    m_window.showLoading(ui::shownAddress(address));
    if (address.isLocalFile()) {
        m_opener.open(address);
    } else {
        m_fetcher.fetchNamed(address, m_names);
    }
}

void Reader::extractContent(core::RawPage page) {
    m_nextPages.cancel();
    stopFetching();
    m_loading.clear();
    m_window.showLoading({});
    extract(std::move(page));
}

void Reader::stopFetching() {
    m_fetcher.cancel();
    m_opener.cancel();
    m_steps.reset();
}

void Reader::extract(core::RawPage page, Origin from) {
    m_from = std::move(from);
    m_sent.reset();
    m_encoding.clear();
    m_page = std::make_shared<const core::RawPage>(std::move(page));
    const bool learn = m_settings.useSeenBlocks.value();
    m_prepared->setStyle(m_window.textStyle());
    Decisions decided = decisions();
    decided.isPart = m_from.broken.has_value();
    decided.own = m_from.own;
    m_prepared->setDecisions(std::move(decided));
    m_hasDecided = false;
    m_extraction.extract(m_page,
                         learn ? m_seen.siblingsOf(m_loading) : std::vector<core::Fingerprints>());
}

Decisions Reader::decisions() {
    if (m_from.own && m_from.own->report) {
        return {m_rules.enabledRules(), [own = m_from.own](const core::Extraction& page) {
                    return core::wantedBy(*own->report, page);
                }};
    }
    if (m_from.kept) {
        return {m_rules.enabledRules(),
                [corrections = m_from.kept->corrections](const core::Extraction& page) {
                    return core::findAgain(corrections, *page.tree);
                },
                m_from.kept->place};
    }
    return {m_rules.enabledRules(),
            [corrections =
                 m_corrected.of(m_loading, m_page->composition)](const core::Extraction& page) {
                return core::findAgain(corrections.get(), *page.tree);
            },
            m_places.markOf(m_loading)};
}

void Reader::apply(core::Remedy remedy) {
    const app::Visit* visit = m_history.current();
    if (!visit) return;
    const QUrl own(QString::fromStdString(visit->page->url));
    // Nobody asked for a page of this computer or its network that a file only claims to be.
    const bool claimsHost =
        visit->isReport && !own.host().isEmpty() && app::isNearbyHost(own.host());
    const bool claimsFile = own.isLocalFile() && own.toLocalFile() != visit->address.toLocalFile();
    const bool isClaimed = claimsHost || claimsFile;
    if (remedy == core::Remedy::JoinNextPages && isClaimed) {
        const QString subject = claimsFile ? ui::shownAddress(own) : own.host();
        m_window.showNotJoined(app::makeError(app::ErrorCode::NearbyTarget, subject).explanation);
    } else if (remedy == core::Remedy::JoinNextPages) {
        m_nextPages.start(visit->extraction);
    } else if (auto page = core::pageFromData(*visit->extraction)) {
        if (isClaimed) page->url.clear();
        extractComposed(*page);
    }
}

void Reader::readIn(const QString& encoding) {
    const app::Visit* visit = this->visit();
    if (!visit || !hasEncoding(*visit)) return;
    const app::SharedPage sent = visit->sent ? visit->sent : visit->page;
    m_nextPages.cancel();
    stopFetching();
    m_loading = visit->address;
    m_asked = m_shownFor;
    m_window.showLoading(ui::shownAddress(m_loading));
    extractIn(encoding, sent, {.file = visit->opened});
}

void Reader::extractIn(const QString& encoding, const app::SharedPage& sent, Origin from) {
    extract(encoding.isEmpty() ? *sent : core::readIn(encoding.toStdString(), *sent),
            std::move(from));
    m_sent = sent;
    m_encoding = encoding;
}

void Reader::find(const app::SharedPage& sent, Origin from) {
    const app::Visit* current = visit();
    const QString encoding = current && isReload() ? current->encoding : QString();
    encoding.isEmpty() ? extract(*sent, std::move(from))
                       : extractIn(encoding, sent, std::move(from));
}

void Reader::extractComposed(const core::RawPage& page) {
    const app::Visit* visit = m_history.current();
    stopFetching();
    const bool isFile = visit && visit->opened && !visit->isReport;
    m_loading = isFile ? visit->address : QUrl(QString::fromStdString(page.url));
    m_window.showLoading(ui::shownAddress(m_loading));
    extract(page, {.file = isFile ? visit->opened : nullptr});
}

void Reader::retry() {
    // A copy, because it sets itself anew.
    if (const auto again = m_again) again();
}

void Reader::cancel() {
    if (!m_fetcher.isRunning() && !m_opener.isRunning() && !m_extraction.isRunning() &&
        !m_nextPages.isRunning() && !m_steps)
        return;
    m_nextPages.cancel();
    stopFetching();
    m_extraction.cancel();
    const bool hasPage = m_history.current() && !m_showsFailure;
    if (hasPage || m_loading.isEmpty()) {
        m_window.showCancelled();
        return;
    }
    // Nothing else is there, so what was asked for stays in sight and can be asked for again.
    const QString address = ui::shownAddress(m_loading);
    fail(address, app::makeError(app::ErrorCode::Cancelled, address));
}

void Reader::onFetched(const app::FetchResult& result) {
    const auto page =
        result ? std::make_shared<const core::RawPage>(*result) : result.error().arrived;
    const app::Visit* current = m_history.current();
    if (!page || (!result && isReload() && current->shortfall.isEmpty())) {
        fail(ui::shownAddress(m_loading), result.error());
        return;
    }
    // Redirects may have led elsewhere.
    m_loading = QUrl(QString::fromStdString(page->url));
    Origin from;
    if (!result) from.broken = result.error();
    find(page, std::move(from));
}

void Reader::onOpened(const app::FileOpener::Result& result,
                      const std::shared_ptr<const app::OwnFile>& own) {
    if (!result) {
        fail(ui::shownAddress(m_loading), result.error());
        return;
    }
    if (result->mustChoose) {
        m_window.chooseParts(partsOf(*result));
        return;
    }
    const QString place = m_loading.fragment(QUrl::FullyEncoded);
    m_loading = result->address;
    m_loading.setFragment(place);
    if (own->isBrokenReport) {
        const QString shown = ui::shownAddress(m_loading);
        fail(shown, app::makeError(app::ErrorCode::NotAReport, shown));
        return;
    }
    auto opened = std::make_shared<app::OpenedFile>(*result);
    core::RawPage page = std::exchange(opened->page.page, {});
    if (own->page() != nullptr) page = *own->page();
    find(std::make_shared<const core::RawPage>(std::move(page)),
         {.file = std::move(opened), .own = own});
}

void Reader::onExtracted(const app::SharedExtraction& extraction) {
    if (core::hasFailed(*extraction)) {
        fail(ui::shownAddress(m_loading),
             app::makeError(app::ErrorCode::PageFailed, ui::shownAddress(m_loading)));
        return;
    }
    if (m_from.broken && extraction->status == core::Status::NoArticle) {
        fail(ui::shownAddress(m_loading), *m_from.broken);
        return;
    }
    app::Visit visit{m_loading, m_page, extraction, {}};
    if (const app::Visit* current = m_history.current(); m_sent && current && isReload()) {
        visit.encoding = m_encoding;
        if (!m_encoding.isEmpty()) visit.sent = m_sent;
        const bool isSame = m_sent == current->sent || m_sent == current->page;
        if (isSame) visit.shortfall = current->shortfall;
    }
    if (m_from.broken) visit.shortfall = partSentence(*m_from.broken);
    visit.isReport = m_from.own && m_from.own->report;
    visit.opened = m_from.file;
    leave();
    auto prepared = m_prepared->take(extraction);
    if (m_from.broken) visit.extraction = prepared.page ? prepared.page : doubted(*extraction);
    visit.overrides = prepared.ruled.extraction && !m_hasDecided
                          ? prepared.overrides
                          : decisions().overrides(*extraction);
    const core::BlockId place = prepared.place;
    auto fingerprints = std::exchange(prepared.fingerprints, {});
    if (m_from.own && m_from.own->copy) {
        const app::SavedCopy& copy = *m_from.own->copy;
        takeUp(visit, copy,
               prepared.page ? std::move(prepared.reopened) : reopened(copy, *extraction));
    }
    if (m_from.kept) {
        visit.kept = app::KeptOrigin{m_from.kept->id, true, m_from.keptImages, m_from.kept->judge};
    }
    const bool isComposed = m_page->composition == core::Composition::PageData ||
                            m_page->composition == core::Composition::NextPages;
    const bool isSameAgain = !isComposed && isReload();
    if (!m_loading.hasFragment() && visit.block == core::noBlock) {
        const auto* left = isSameAgain ? m_history.current() : nullptr;
        const auto kept =
            m_places.of(m_loading, *extraction->tree, left != nullptr ? left->block : place);
        visit.block = kept.block;
        visit.character = kept.character;
        visit.offset = kept.offset;
    }
    if (m_from.kept) {
        visit.block = app::blockMarked(*extraction->tree, m_from.kept->place, place);
        visit.character = m_from.kept->character;
        visit.offset = m_from.kept->offset;
    }
    const auto effects = applyRules(visit, prepared);
    if (!isSameAgain && !isComposed) m_rules.count(core::siteOf(*extraction), effects);
    show(visit, std::move(prepared));
    if (isSameAgain) {
        m_history.replace(std::move(visit));
    } else {
        m_history.enter(std::move(visit));
    }
    m_from.kept.reset();
    m_shownFor = std::exchange(m_asked, {});
    if (m_encoding.isEmpty() && core::declaresOther(*m_page, extraction->encoding)) {
        m_window.announce(encodingSentence(extraction->encoding));
    }
    Q_EMIT shown();
    updateHistoryButtons();
    if (m_settings.useSeenBlocks.value() && !isComposed) {
        if (fingerprints.empty()) fingerprints = core::fingerprintsOf(*extraction->tree);
        m_seen.enter(m_loading, fingerprints);
    }
    const QString title = QString::fromStdString(extraction->metadata.title);
    if (!m_loading.isEmpty()) Q_EMIT pageShown(title, ui::shownAddress(m_loading));
}

}  // namespace klartext::gui
