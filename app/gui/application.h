// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <memory>

#include "cookies/cookie_store.h"
#include "dictionary/dictionary_shelf.h"
#include "judge/judges.h"
#include "last_call.h"
#include "library/database.h"
#include "library/kept_destination.h"
#include "library/kept_pages.h"
#include "library/library.h"
#include "library/notes.h"
#include "library/rereader.h"
#include "means.h"
#include "models/recent_page.h"
#include "queue/fetch_queue.h"
#include "session/recent_pages.h"
#include "settings/settings.h"
#include "unpack/unpackers.h"
#include "widgets/fitting_dialogs.h"
#include "widgets/plain_labels.h"
#include "widgets/window_titles.h"

namespace klartext::ui {
class MainWindow;
}

namespace klartext::gui {

class Reader;

/// The program: owns the settings, the recent pages and the windows.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const Means& means = {});
    ~Application() override;

    /// Opens each page in a window of its own; without pages, the built-in sample. Of very many
    /// only the first, and says so.
    void open(const QStringList& pages);
    /// What holds for all windows.
    [[nodiscard]] ui::Settings& settings() { return m_settings; }

private:
    Reader& newReader();
    /// Each in a window of its own, one after the other.
    void openBeside(const QList<QUrl>& pages);
    void openNext();
    void tellNotOpened(const QStringList& some, qsizetype all);
    void saveKept(ui::MainWindow& window, const QList<qint64>& ids);
    void remember(const QString& title, const QString& address);
    void forgetRecent();
    void purgeDeleted();
    void watchDamage();
    void watchHeldFile(std::chrono::milliseconds pause);
    void takeUp();
    /// A box that is closed when the library is not held any more.
    void noteHeldTold(QMessageBox* box);
    void closeHeldTold();
    [[nodiscard]] bool isLast(const ui::MainWindow& window) const;
    void watchSettings();
    void offerRestart(const app::Error& error);
    [[nodiscard]] ui::MainWindow* frontWindow() const;
    [[nodiscard]] std::shared_ptr<const core::Extraction> ruled(
        const core::Extraction& judged) const;
    [[nodiscard]] QList<ui::RecentPage> shownRecent() const;
    void showRecent();

    app::Network m_network;
    std::shared_ptr<app::Protection> m_protection = std::make_shared<app::Protection>();
    app::Judges m_judges;
    app::Unpackers m_unpackers;
    ui::Settings m_settings;
    ui::PlainLabels m_plainLabels;
    ui::WindowTitles m_windowTitles;
    ui::FittingDialogs m_fittingDialogs;
    app::Database m_database;
    app::Library m_library;
    app::Notes m_notes;
    LastCall m_lastCall;
    app::Rereader m_rereader;
    app::CookieStore m_cookies;
    app::KeptPages m_kept;
    app::KeptDestination m_destination;
    app::FetchQueue m_queue;
    app::RecentPages m_recent;
    /// Of all windows; a look-up that is under way may outlive the program's.
    std::shared_ptr<app::DictionaryShelf> m_dictionaries;
    QList<QPointer<ui::MainWindow>> m_windows;
    QList<QPointer<QMessageBox>> m_heldTold;
    QStringList m_toOpen;     ///< beside what is there
    QStringList m_notOpened;  ///< some of what is too much for that
    qsizetype m_notOpenedCount = 0;
    bool m_restarts = false;  ///< once this one has ended
    QTimer m_again;           ///< runs while another program holds the library
};

}  // namespace klartext::gui
