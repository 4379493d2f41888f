// SPDX-License-Identifier: MIT
#pragma once

/// Times opening an article of 100,000 words beside a plain QTextBrowser that is given the same
/// HTML, and changing the size of the text in an article of 10,000 words. Prints medians.
void timeText();
