// SPDX-License-Identifier: MIT
#include "library/text_marks.h"

#include <QCryptographicHash>

namespace klartext::app {

QByteArray markOf(const core::PageTree& page, core::BlockId block) {
    const std::string_view text = page.text(page.block(block));
    return QCryptographicHash::hash(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .left(16);
}

core::BlockId blockMarked(const core::PageTree& page, const QByteArray& mark, core::BlockId guess) {
    if (mark.isEmpty()) return core::noBlock;
    if (guess < page.blocks().size() && markOf(page, guess) == mark) return guess;
    for (core::BlockId block = 0; block < page.blocks().size(); ++block) {
        if (markOf(page, block) == mark) return block;
    }
    return core::noBlock;
}

}  // namespace klartext::app
