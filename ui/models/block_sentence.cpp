// SPDX-License-Identifier: MIT
#include "models/block_sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include "models/sentences.h"

namespace klartext::ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("BlockSentence", text); }

/// "Left out: Navigation", "Put back: Navigation", "Kept", "Removed by you"
QString fateOf(const PageModel& page, core::BlockId block) {
    const core::Verdict& verdict = page.extraction().verdicts[block];
    const bool kept = page.isKept(block);
    if (kept == verdict.kept) {
        return kept ? translated(QT_TRANSLATE_NOOP("BlockSentence", "Kept"))
                    : translated(QT_TRANSLATE_NOOP("BlockSentence", "Left out: %1"))
                          .arg(kindLabel(verdict.kind));
    }
    return kept ? translated(QT_TRANSLATE_NOOP("BlockSentence", "Put back by you: %1"))
                      .arg(kindLabel(verdict.kind))
                : translated(QT_TRANSLATE_NOOP("BlockSentence", "Removed by you"));
}

}  // namespace

QString blockSentence(const PageModel& page, core::BlockId block) {
    if (block >= page.extraction().verdicts.size()) {
        return {};
    }
    const core::Verdict& verdict = page.extraction().verdicts[block];
    QStringList parts{fateOf(page, block)};
    if (!page.overrides().contains(block)) {
        const auto confidence = static_cast<double>(verdict.confidence());
        parts.append(QStringLiteral("%1 (%2)").arg(
            certaintyWord(confidence, !core::isDoubted(page.extraction(), {}, block)),
            percent(confidence)));
    }
    if (page.extraction().tree->block(block).hidden) {
        parts.append(translated(QT_TRANSLATE_NOOP("BlockSentence", "hidden on the page")));
    }
    const QString sentence = parts.join(QStringLiteral(", ")) + u'.';
    const QString reasons = reasonsSentence(verdict.reasons);
    return reasons.isEmpty() ? sentence : sentence + u' ' + reasons;
}

}  // namespace klartext::ui
