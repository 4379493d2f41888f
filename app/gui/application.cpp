// SPDX-License-Identifier: MIT
#include "application.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "export_desk.h"
#include "failure_words.h"
#include "library/kept_export.h"
#include "library/kept_list.h"
#include "main_window.h"
#include "settings/settings_trouble.h"
#include "small_picture.h"

namespace klartext::gui {

namespace {

// As the library says where it shows them.
constexpr int daysDeletedStay = 30;
// One for what somebody waits for, one for what is read anew aside.
constexpr int workersReady = 2;
// There is no window before; a library that is held is taken up later.
constexpr std::chrono::milliseconds patienceAtStart{1000};
// Milliseconds; slow enough that nobody feels it.
constexpr int rereadingPause = 400;

}  // namespace

Application::Application(const Means& means)
    : m_network(means.network),
      m_judges(workersReady, means.judge, means.judging, m_protection),
      m_unpackers(means.unpacker, {}, m_protection),
      m_database(app::Database::standardPath(), app::Durability::Kill, patienceAtStart),
      m_library(m_database.path()),
      m_notes(m_database, means.libraryPause),
      m_lastCall(m_notes, m_library),
      m_rereader(
          m_library, [this](const core::Extraction& judged) { return ruled(judged); },
          m_judges.extractor()),
      m_cookies(app::CookieStore::standardFolder()),
      m_kept(m_database),
      m_destination(m_library, smallPicture, app::KeptDestination::gently, m_network.names),
      m_queue(m_database, m_destination, {}, m_network, m_judges.extractor()),
      m_recent(m_settings.recentAddresses.value(), m_settings.recentTitles.value()),
      m_dictionaries(std::make_shared<app::DictionaryShelf>()) {
    m_queue.setCookies(&m_cookies);
    // Who looks at the list sees what comes in.
    connect(&m_queue, &app::FetchQueue::changed, &m_library, &app::Library::changed);
    watchDamage();
    watchHeldFile(means.libraryPause);
    watchSettings();
    purgeDeleted();
    m_rereader.start(rereadingPause);
}

Application::~Application() {
    for (const auto& window : std::as_const(m_windows)) delete window.data();
    if (m_restarts) {
        // The library is free when this program has let go of it.
        connect(qApp, &QObject::destroyed, [program = QApplication::applicationFilePath()] {
            QProcess::startDetached(program, {});
        });
    }
}

std::shared_ptr<const core::Extraction> Application::ruled(const core::Extraction& judged) const {
    return std::make_shared<const core::Extraction>(
        core::applyRules(m_notes.rules().rulesOf(core::siteOf(judged)), judged).extraction);
}

void Application::watchDamage() {
    m_database.setDamageHandler([this] {
        QMetaObject::invokeMethod(&m_library, &app::Library::mend, Qt::QueuedConnection);
    });
    const auto say = [this](const app::Error& notice) {
        if (auto* window = frontWindow()) tell(*window, notice);
    };
    connect(&m_library, &app::Library::mended, this, say);
    connect(&m_notes, &app::Notes::failed, this, say);
    connect(&m_library, &app::Library::notMended, this, &Application::offerRestart);
}

void Application::watchHeldFile(std::chrono::milliseconds pause) {
    connect(&m_lastCall, &LastCall::trying, this, &Application::takeUp);
    connect(&m_lastCall, &LastCall::stays, this, [this] { m_restarts = false; });
    // The library's own thread looks by itself whenever it is asked for something.
    connect(&m_library, &app::Library::takenUp, this, [this] {
        takeUp();
        if (!m_database.isHeld()) closeHeldTold();
        Q_EMIT m_library.changed();
    });
    if (!m_database.isHeld()) return;
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &Application::takeUp);
    m_again.start();
}

void Application::takeUp() {
    if (!m_database.takeUp()) return;
    m_again.stop();
    closeHeldTold();
    m_notes.takenUp();
    m_queue.reload();
    purgeDeleted();
    Q_EMIT m_library.changed();
    if (auto* window = frontWindow()) {
        window->announce(tr("The library is free again, and what you decided is written."));
    }
}

void Application::noteHeldTold(QMessageBox* box) {
    m_heldTold.removeAll(nullptr);
    m_heldTold.append(box);
}

void Application::closeHeldTold() {
    for (const auto& box : std::exchange(m_heldTold, {})) {
        if (box) box->close();
    }
}

bool Application::isLast(const ui::MainWindow& window) const {
    return std::ranges::none_of(m_windows, [&window](const auto& each) {
        return each && each != &window && each->isVisible();
    });
}

void Application::watchSettings() {
    // Else it is said when the first window is there.
    if (!m_settings.lasts()) return;
    connect(&m_settings, &ui::Settings::notWritten, this, [this] {
        auto* window = frontWindow();
        if (window == nullptr) return;
        window->showProblem(ui::MainWindow::tr("Settings"), ui::notWrittenSentence(m_settings));
    });
}

ui::MainWindow* Application::frontWindow() const {
    auto* active = qobject_cast<ui::MainWindow*>(QApplication::activeWindow());
    if (active != nullptr) return active;
    for (const auto& window : m_windows) {
        if (window) return window;
    }
    return nullptr;
}

void Application::offerRestart(const app::Error& error) {
    auto* window = frontWindow();
    if (window == nullptr) return;
    auto* ask = new QMessageBox(QMessageBox::Warning, error.title,
                                tr("A part of the library cannot be read, and can only be mended "
                                   "while no window is open. Start the program anew?"),
                                QMessageBox::Cancel, window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const auto* restart = ask->addButton(tr("&Restart"), QMessageBox::AcceptRole);
    connect(ask, &QMessageBox::buttonClicked, this, [this, restart](const auto* button) {
        if (button != restart) return;
        m_restarts = true;
        QApplication::closeAllWindows();
    });
    ask->open();
}

void Application::purgeDeleted() {
    if (!m_database.isLasting()) return;
    m_library.ask(
        this,
        [](app::Library::Desk& desk) {
            const QDateTime before = QDateTime::currentDateTime().addDays(-daysDeletedStay);
            return desk.pages.purgeDeletedBefore(before).and_then(
                [&] { return desk.highlights.purgeRemovedBefore(before); });
        },
        [](const app::Expected<void>&) {});
}

void Application::saveKept(ui::MainWindow& window, const QList<qint64>& ids) {
    m_library.ask(
        &window,
        [ids](app::Library::Desk& desk) {
            if (!ids.isEmpty()) return desk.list.pages(ids);
            const auto all = desk.list.find({.section = app::KeptSection::All});
            return desk.list.pages(QList<qint64>(all.begin(), all.end()));
        },
        [this, &window](const QList<app::KeptPage>& pages) {
            if (pages.isEmpty()) {
                window.announce(ui::MainWindow::tr("No page is kept in the library yet."));
            } else {
                saveArticles(app::exportItems(m_library.path(), pages, m_judges.extractor()),
                             m_settings, &window);
            }
        });
}

void Application::remember(const QString& title, const QString& address) {
    // Another program may have added its own.
    m_settings.recentAddresses.takeOver();
    m_settings.recentTitles.takeOver();
    m_recent =
        app::RecentPages(m_settings.recentAddresses.value(), m_settings.recentTitles.value());
    m_recent.add(title, address);
    showRecent();
}

void Application::forgetRecent() {
    m_recent.clear();
    showRecent();
}

QList<ui::RecentPage> Application::shownRecent() const {
    QList<ui::RecentPage> pages;
    for (const auto& page : m_recent.pages()) pages.append({page.title, page.address});
    return pages;
}

void Application::showRecent() {
    m_settings.recentAddresses.setValue(m_recent.addresses());
    m_settings.recentTitles.setValue(m_recent.titles());
    for (const auto& window : std::as_const(m_windows)) {
        if (window) window->setRecent(shownRecent());
    }
}

}  // namespace klartext::gui
