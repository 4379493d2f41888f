// SPDX-License-Identifier: MIT
#include "reader.h"

#include <QCoreApplication>
#include <QFile>
#include <memory>
#include <utility>

#include "core/pictures.h"
#include "failure_words.h"
#include "fetch/host_names.h"
#include "fetch/location.h"
#include "images/picture_names.h"
#include "library/kept_resources.h"
#include "main_window.h"
#include "panes/reading_pane.h"
#include "pictures/held_pictures.h"
#include "print/print.h"
#include "saving.h"
#include "settings/settings.h"
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

}  // namespace klartext::gui
