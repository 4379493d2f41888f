// SPDX-License-Identifier: MIT
#include <QTest>
#include <QTimer>

#include "actions/action_set.h"
#include "gap_probe.h"
#include "trials.h"

namespace klartext::bench {
namespace {

void readLines(GapProbe& probe, const char* where) {
    probe.step(qPrintable(QStringLiteral("50 lines down, %1").arg(QLatin1String(where))),
               [&probe] { probe.press(Qt::Key_Down, 50); });
}

}  // namespace

void focusLines(GapProbe& probe, const QString& file) {
    probe.settings().lineFocus.setValue(true);
    probe.open(file, [&probe] { probe.press(Qt::Key_Down, 50); });
    readLines(probe, "at its beginning");
    probe.step("its middle, with line focus", [&probe] { probe.toMiddle(); });
    readLines(probe, "at its middle");
    probe.step("dark, with line focus",
               [&probe] { probe.settings().theme.setValue(ui::ThemeChoice::Dark); });
    probe.step("in pages, with line focus", [&probe] { probe.settings().paged.setValue(true); });
    readLines(probe, "in pages");
    probe.step("light, in pages, with line focus",
               [&probe] { probe.settings().theme.setValue(ui::ThemeChoice::Light); });
    probe.open(file);
    probe.settings().lineFocus.setValue(false);
    probe.settings().paged.setValue(false);
}

void scroll(GapProbe& probe, const QString& file) {
    constexpr int fastest = 200;
    probe.settings().smoothScrolling.setValue(true);
    probe.open(file, [&probe] { probe.press(Qt::Key_Space, 10); });
    probe.step("20 screens down, gliding", [&probe] { probe.press(Qt::Key_Space, 20); });
    probe.open(file);
    probe.settings().autoScrollSpeed.setValue(fastest);
    probe.step("scrolled by itself for 5 seconds", [&probe] {
        probe.trigger(ui::ActionId::AutoScroll);
        QTimer::singleShot(5000, &probe.window(),
                           [&probe] { probe.trigger(ui::ActionId::AutoScroll); });
    });
}

}  // namespace klartext::bench
