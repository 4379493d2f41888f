// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

class QMimeData;

namespace klartext::ui {

/// What somebody pasted or dropped onto the window.
struct Incoming {
    enum class Kind { Nothing, Address, Html, Text };

    Kind kind = Kind::Nothing;
    QString address;      ///< of Address: a link or a local path
    QList<QUrl> more;     ///< of Address: the other files and links
    QList<QUrl> useless;  ///< of Address: what is none of both
    QByteArray content;   ///< of Html and Text: UTF-8
};

/// Files and links count before HTML, HTML before text; text that is one link or the path of a file
/// (absolute, or from the home folder with "~/") is an Address.
[[nodiscard]] Incoming readIncoming(const QMimeData& data);

/// A file or a link as it is opened: a local path, or an encoded address.
[[nodiscard]] QString incomingAddress(const QUrl& url);

}  // namespace klartext::ui
