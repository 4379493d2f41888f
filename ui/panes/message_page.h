// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>

namespace klartext::ui {

/// A page that says in plain words what happened and what can be done. All text is plain text.
struct MessagePage {
    QString title;                       ///< "The page could not be found"
    QString explanation;                 ///< one or two sentences
    QStringList suggestions;             ///< what a person can do, a sentence each
    bool canRetry = false;               ///< shows a button to try again
    std::chrono::seconds retryAfter{0};  ///< it is tried again by itself after that; 0 for never
    QUrl original = {};                  ///< what a web browser can open; empty for nothing
    bool inBrowser = false;              ///< shows a button for that
};

}  // namespace klartext::ui
