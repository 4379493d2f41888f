// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace klartext::ui {

/// Hands the address to the program that the person has for such: a web browser, a mail program.
/// Only what core::outsideAddress() lets out, as that says it; nothing at all for files, script and
/// the like, whoever wrote the address. False when nothing was opened.
bool openOutside(const QUrl& address);

/// The address as openOutside() hands it out; empty where it does not.
[[nodiscard]] QString outsideText(const QUrl& address);

}  // namespace klartext::ui
