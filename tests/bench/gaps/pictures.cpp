// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QImage>
#include <vector>

#include "gap_probe.h"
#include "large_pages.h"
#include "trials.h"

namespace klartext::bench {
namespace {

QByteArray river() {
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

void seePictures(GapProbe& probe, const QTemporaryDir& folder) {
    const QString file = written(folder, "5 MB, 200 pictures.html", largePage(27, {}));
    probe.open(file);
    // As fast as they may come.
    const auto come = [&probe, bytes = river()] {
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
