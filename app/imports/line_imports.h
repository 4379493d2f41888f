// SPDX-License-Identifier: MIT
#pragma once

#include "archive/unpack_budget.h"
#include "imports/import_sink.h"
#include "imports/import_text.h"

namespace klartext::app {

/// A text with an address a line, also with a title before or behind it, or as a Markdown link. Of
/// HTML all links. Lines that begin with "#" and empty lines are passed over; of a line without end
/// the first thousands of letters are read.
void readLinkList(const ImportText& text, ImportSink& sink, UnpackBudget& budget);

}  // namespace klartext::app
