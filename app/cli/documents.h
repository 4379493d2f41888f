// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "input.h"
#include "judge/extractor.h"
#include "save/document.h"

namespace klartext::cli {

/// How the command line asks for articles to be written.
[[nodiscard]] app::DocumentOptions documentOptions(const Arguments& arguments);

/// What sets PDF pages and converts images: the program "klartext-paper", see app::helperProgram().
/// Without it there is no PDF, and EPUB holds only the images that need no conversion.
[[nodiscard]] const app::Renderers& renderers();

/// The article of a page, with its images where they are asked for or came with it. A saved copy
/// gives the page it was made from, as it was when it was saved, if it is `believed` what it says
/// it is: nobody but the person says on whose pages that is so. Blocks; any thread.
[[nodiscard]] app::SourceArticle articleOf(ReadPage read, bool believed, const Arguments& arguments,
                                           const app::Extractor& extract);

}  // namespace klartext::cli
