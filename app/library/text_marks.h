// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "core/page_tree.h"

namespace klartext::app {

/// The text of a block as a number that cannot be read back, to find the block again.
[[nodiscard]] QByteArray markOf(const core::PageTree& page, core::BlockId block);
/// The first block of this text, or core::noBlock. Looks through the whole page, unless `guess` is
/// such a block: then that one is as good.
[[nodiscard]] core::BlockId blockMarked(const core::PageTree& page, const QByteArray& mark,
                                        core::BlockId guess = core::noBlock);

}  // namespace klartext::app
