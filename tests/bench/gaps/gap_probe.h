// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QString>
#include <functional>

#include "actions/action_set.h"
#include "main_window.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "reader.h"
#include "settings/settings.h"
#include "support/loop_gaps.h"

namespace klartext::bench {

/// Names the events that take long.
class NamingApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;
    bool names = false;
};

/// Does things to the window and prints the longest times that it did not answer.
///
/// Everything must outlive it.
class GapProbe {
public:
    GapProbe(ui::MainWindow& window, ui::Settings& settings, const NamingApplication& application)
        : m_window(window), m_settings(settings), m_application(application) {}

    /// Measures from the work until nothing is done any more.
    void step(const char* what, const std::function<void()>& work);
    /// The same for a file; calls `then` when it is seen: it may still be laid out.
    void open(const QString& file, const std::function<void()>& then = {});

    void trigger(ui::ActionId id);
    /// Each time in a turn of its own.
    void press(Qt::Key key, int times);
    void toMiddle() { view()->scrollToPosition(view()->page()->characterCount() / 2); }

    [[nodiscard]] ui::MainWindow& window() const { return m_window; }
    [[nodiscard]] ui::Settings& settings() const { return m_settings; }
    [[nodiscard]] ui::ReadingPane& pane() const { return *m_window.findChild<ui::ReadingPane*>(); }
    [[nodiscard]] ui::PageView* view() const { return pane().view(); }

private:
    [[nodiscard]] gui::Reader& reader() const { return *m_window.findChild<gui::Reader*>(); }
    void finish(const char* what);

    ui::MainWindow& m_window;
    ui::Settings& m_settings;
    const NamingApplication& m_application;
    test::LoopGaps m_gaps;
};

}  // namespace klartext::bench
