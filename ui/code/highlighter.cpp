// SPDX-License-Identifier: MIT
#include "code/highlighter.h"

#include "code/scanner.h"

namespace klartext::ui {

namespace {

constexpr qsizetype longest = 500'000;

}  // namespace

std::vector<CodeSpan> highlighted(QStringView code, const CodeLanguage& language) {
    if (code.size() > longest) {
        return {};
    }
    return CodeScanner(code, language).run();
}

}  // namespace klartext::ui
