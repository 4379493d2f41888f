// SPDX-License-Identifier: MIT
#include "actions/action_set.h"
#include "gap_probe.h"
#include "large_pages.h"
#include "trials.h"

namespace klartext::bench {
namespace {

void compare(GapProbe& probe) {
    probe.step("compared", [&probe] { probe.trigger(ui::ActionId::Compare); });
    probe.step("compared no longer", [&probe] { probe.trigger(ui::ActionId::Compare); });
}

}  // namespace

void compareOften(GapProbe& probe, const QStringList& files) {
    for (int round = 0; round < 3; ++round) {
        for (const QString& file : files) {
            probe.open(file);
            compare(probe);
        }
    }
}

void openAndCompare(GapProbe& probe, const QTemporaryDir& folder, const QString& large) {
    probe.open(written(folder, "5 MB, pictures.html", largePage(10)));
    probe.open(large);
    compare(probe);
    probe.open(written(folder, "5 MB.txt", plainText()));
    compare(probe);
}

}  // namespace klartext::bench
