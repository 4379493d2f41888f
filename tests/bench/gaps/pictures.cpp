// SPDX-License-Identifier: MIT
#include <vector>

#include "gap_probe.h"
#include "large_pages.h"
#include "support/painted.h"
#include "trials.h"

namespace klartext::bench {

void seePictures(GapProbe& probe, const QTemporaryDir& folder) {
    const QString file = written(folder, "5 MB, 200 pictures.html", largePage(27, {}));
    probe.open(file);
    // As fast as they may come.
    const auto come = [&probe, bytes = test::png(800, 500, Qt::darkCyan)] {
        for (const auto& place : std::vector(probe.view()->page()->imagePlaces())) {
            probe.window().setImage(place.url, bytes);
        }
    };
    probe.step("200 pictures come", come);
    probe.open(file);
    probe.step("its middle", [&probe] { probe.toMiddle(); });
    probe.step("200 pictures come at its middle", come);
}

}  // namespace klartext::bench
