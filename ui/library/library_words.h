// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "library/shelf.h"
#include "panes/message_page.h"

/// What the library says, in the user's language.
namespace klartext::ui {

[[nodiscard]] QString sectionName(ShelfSection section);
[[nodiscard]] QString sectionIcon(ShelfSection section);
[[nodiscard]] QString orderName(ShelfOrder order);
/// How one searches, for a tool tip.
[[nodiscard]] QString searchHint();
[[nodiscard]] MessagePage emptyMessage(const ShelfQuery& query, const ShelfCounts& counts);
[[nodiscard]] MessagePage noHitMessage(const QStringList& misunderstood);
/// "Save 3 Pages…"
[[nodiscard]] QString saveSelectedText(int pages);
/// "3 pages marked as read."
[[nodiscard]] QString flagSentence(ShelfFlag flag, bool on, int pages);

}  // namespace klartext::ui
