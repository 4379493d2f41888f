// SPDX-License-Identifier: MIT
#include "widgets/shown_address.h"

#include <QDir>
#include <algorithm>

#include "widgets/honest_host.h"

namespace klartext::ui {

namespace {

bool misleads(const QString& text) {
    const bool unseen = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    // A name that is no text: only its bytes lead back to it.
    const bool garbled = text.contains(QChar(QChar::ReplacementCharacter));
    return unseen || garbled || text != text.trimmed();
}

}  // namespace

QString shownAddress(const QUrl& url) {
    const QString text = url.isLocalFile() ? QDir::toNativeSeparators(url.toLocalFile())
                                           : url.toDisplayString(QUrl::RemovePassword);
    return misleads(text) || !isHonestHost(url.host())
               ? QString::fromLatin1(url.toEncoded(QUrl::RemovePassword))
               : text;
}

}  // namespace klartext::ui
