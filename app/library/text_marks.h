// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "core/page_tree.h"

namespace klartext::app {

/// The text of a block as a number that cannot be read back, to find the block again.
[[nodiscard]] QByteArray markOf(const core::PageTree& page, core::BlockId block);
/// The first block of this text, or core::noBlock.
[[nodiscard]] core::BlockId blockMarked(const core::PageTree& page, const QByteArray& mark);

}  // namespace klartext::app
