// SPDX-License-Identifier: MIT
// The windows, and what is opened in them.
#include <QTimer>
#include <algorithm>
#include <utility>

#include "actions/incoming.h"
#include "application.h"
#include "cookie_office.h"
#include "failure_words.h"
#include "highlight_desk.h"
#include "import_office.h"
#include "library_desk.h"
#include "main_window.h"
#include "reader.h"
#include "rule_desk.h"
#include "start_trouble.h"
#include "widgets/names_in_lines.h"
#include "word_desk.h"

namespace klartext::gui {

namespace {

// Each page has a window of its own, and nobody reads a hundred at a time.
constexpr qsizetype mostAtOnce = 20;

}  // namespace

void Application::open(const QStringList& pages) {
    if (pages.isEmpty()) newReader().openSample();
    for (const QString& page : pages.first(std::min(pages.size(), mostAtOnce))) {
        newReader().open(page);
    }
    tellNotOpened(pages.mid(mostAtOnce, ui::mostNamesTold), pages.size() - mostAtOnce);
}

void Application::openBeside(const QList<QUrl>& pages) {
    // One is opened where they were dropped.
    const auto count = std::min(pages.size(), mostAtOnce - 1);
    const bool isUnderWay = !m_toOpen.isEmpty();
    for (const QUrl& page : pages.first(count)) m_toOpen += ui::incomingAddress(page);
    if (!isUnderWay) QTimer::singleShot(0, this, &Application::openNext);
    for (const QUrl& page : pages.mid(count, ui::mostNamesTold)) {
        m_notOpened += ui::incomingAddress(page);
    }
    m_notOpenedCount += pages.size() - count;
}

void Application::openNext() {
    // A window takes its time; between two of them the others answer.
    newReader().open(m_toOpen.takeFirst());
    if (!m_toOpen.isEmpty()) {
        QTimer::singleShot(0, this, &Application::openNext);
    } else {
        tellNotOpened(std::exchange(m_notOpened, {}), std::exchange(m_notOpenedCount, 0));
    }
}

void Application::tellNotOpened(const QStringList& some, qsizetype all) {
    if (some.isEmpty()) return;
    // The last one lies above the others.
    m_windows.last()->showProblem(
        ui::MainWindow::tr("Not everything was opened"),
        tr("At most %L1 pages are opened at once. Open these afterwards in the "
           "same way:")
                .arg(mostAtOnce) +
            QStringLiteral("\n\n") + ui::namesInLines(some, all));
}

Reader& Application::newReader() {
    auto* window = new ui::MainWindow(m_settings);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    auto* reader =
        new Reader(*window, m_settings, m_notes,
                   {m_judges.extractor(), m_unpackers.unpacking(), m_protection}, m_network);
    new WordDesk(*window, m_dictionaries);
    reader->setCookies(m_cookies);
    window->setImports(*new ImportOffice(m_queue, m_destination, m_unpackers, window));
    window->setCookies(*new CookieOffice(m_cookies, window));
    window->setRules(*new RuleDesk(m_notes.rules(), m_database, m_judges.extractor(), window));
    auto* desk = new LibraryDesk(m_library, m_database, *reader, window);
    connect(desk, &LibraryDesk::wanted, this, &Application::takeUp);
    connect(desk, &LibraryDesk::heldMet, this,
            [this, window](const app::Error& error) { noteHeldTold(tell(*window, error)); });
    window->setShelf(*desk);
    window->setHighlights(*new HighlightDesk(m_library, *reader, *desk, window));
    connect(reader, &Reader::pageShown, this, &Application::remember);
    connect(window, &ui::MainWindow::saveKeptRequested, this,
            [this, window](const QList<qint64>& ids) { saveKept(*window, ids); });
    connect(window, &ui::MainWindow::clearRecentRequested, this, &Application::forgetRecent);
    connect(window, &ui::MainWindow::openBesideRequested, this, &Application::openBeside);
    window->setRecent(shownRecent());
    window->setCloseGuard(
        [this, window] { return !isLast(*window) || m_lastCall.mayClose(*window); });
    window->show();
    if (m_windows.size() == 1) {
        const auto [title, explanation, isHeldAlone] = startTrouble(m_settings, m_database);
        if (!explanation.isEmpty()) {
            auto* box = window->showProblem(title, explanation);
            if (isHeldAlone) noteHeldTold(box);
        }
    }
    return *reader;
}

}  // namespace klartext::gui
