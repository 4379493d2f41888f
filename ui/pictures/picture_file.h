// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace klartext::ui {

/// A file name for a picture, without folder: the last part of its address, made safe on every file
/// system, with the suffix of what the bytes are. `fallback` where the address says nothing.
///
///     https://a.example/i/bridge%20at%20dusk.jpg?w=800 → "bridge at dusk.jpg"
[[nodiscard]] QString pictureFileName(const QUrl& url, const QByteArray& bytes,
                                      const QString& fallback);

}  // namespace klartext::ui
