// SPDX-License-Identifier: MIT
#include "gap_probe.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace klartext::bench {

bool NamingApplication::notify(QObject* receiver, QEvent* event) {
    const double begin = test::spent();
    const char* name = receiver->metaObject()->className();
    const int type = event->type();
    const bool handled = QApplication::notify(receiver, event);
    if (names && thread() == QThread::currentThread() && test::spent() - begin > 15) {
        std::printf("    %6.1f ms: event %d of a %s\n", test::spent() - begin, type, name);
    }
    return handled;
}

void GapProbe::step(const char* what, const std::function<void()>& work) {
    m_gaps.forget();
    if (m_application.names) std::printf("  %s\n", what);
    // In a turn of the event loop, as what a person does.
    QTimer::singleShot(0, &m_window, work);
    finish(what);
}

void GapProbe::open(const QString& file, const std::function<void()>& then) {
    bool shown = false;
    const auto connection =
        QObject::connect(&reader(), &gui::Reader::shown, &reader(), [&shown, then, this] {
            shown = true;
            if (then) QTimer::singleShot(0, &m_window, then);
        });
    m_gaps.forget();
    const QString name = file.section(QLatin1Char('/'), -1);
    if (m_application.names) std::printf("  %s\n", qPrintable(name));
    QElapsedTimer clock;
    clock.start();
    reader().open(file);
    if (!QTest::qWaitFor([&shown] { return shown; }, 60'000)) std::puts("not shown");
    const double seen = double(clock.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    finish(qPrintable(QStringLiteral("%1, shown after %2 ms").arg(name).arg(qRound(seen))));
}

void GapProbe::trigger(ui::ActionId id) { (*m_window.findChild<ui::ActionSet*>())[id]->trigger(); }

void GapProbe::press(Qt::Key key, int times) {
    if (times == 0) return;
    QTest::keyClick(view(), key);
    QTimer::singleShot(5, &m_window, [this, key, times] { press(key, times - 1); });
}

/// When nothing is done any more: what is laid out and counted afterwards is part of it.
void GapProbe::finish(const char* what) {
    constexpr int mostSeconds = 60;
    constexpr int quietSeconds = 4;  // what is done beside the window may take as long
    constexpr double quiet = 2;
    std::vector<double> gaps;
    for (int seconds = 0, still = 0; seconds < mostSeconds && still < quietSeconds; ++seconds) {
        QTest::qWait(1000);
        const std::vector<double> some = m_gaps.take();
        still = some.empty() || some.front() < quiet ? still + 1 : 0;
        gaps.insert(gaps.end(), some.begin(), some.end());
    }
    std::ranges::sort(gaps, std::greater());
    gaps.resize(std::min<std::size_t>(gaps.size(), 5));
    std::printf("%-48s away for", what);
    for (const double gap : gaps) std::printf(" %6.1f", gap);
    std::puts(" ms");
    std::fflush(stdout);
}

}  // namespace klartext::bench
