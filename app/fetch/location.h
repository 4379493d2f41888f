// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include "errors/error.h"

namespace klartext::app {

/// What a person typed, dropped or gave on the command line, as an http, https or file address.
///
///   example.org/a        https://example.org/a
///   localhost:8000       http://localhost:8000
///   ~/page.html          file:///home/…/page.html
///   https://a.example/?utm_source=b  https://a.example/: see core::withoutTracking()
///   page.html            file:///…/page.html, when `folder` is given and holds it
///   javascript:alert(1)  an error, as every other scheme
///
/// With a `folder`, relative paths are looked up in it, so the disk is asked; without, the text
/// alone decides.
[[nodiscard]] Expected<QUrl> locate(const QString& text, const QString& folder = {});

}  // namespace klartext::app
