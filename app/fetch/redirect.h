// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>
#include <string_view>

#include "errors/error.h"

namespace klartext::app {

/// Where the Location header of an answer from `from` leads. Refused are ways out of the web
/// (file:, data:, …) and, as a silent loss of what the person asked for, from https to http.
/// A name and a password in the target are dropped; a place in the page (#part) is kept.
[[nodiscard]] Expected<QUrl> redirectTarget(const QUrl& from, const QByteArray& location);

/// Whether it is surely the network that answered in the place of the site, to have its user log
/// in: what was asked for on the internet leads into the local network, or to another host that is
/// named like a login and is told what was asked for.
[[nodiscard]] bool isLoginRedirect(const QUrl& asked, const QUrl& target);

/// The same of an answer: by its status (RFC 6585, 6), or by the mark that programs log in by
/// (WISPr).
[[nodiscard]] bool isLoginAnswer(int status, std::string_view bytes);

}  // namespace klartext::app
