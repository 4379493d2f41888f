// SPDX-License-Identifier: MIT
// What a worker that was taken over might answer, and what it might be asked.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/projection.h"
#include "core/wire.h"
#include "core/writers.h"

namespace {

using namespace klartext::core;

void require(bool holds) {
    if (!holds) std::abort();
}

/// All that the window does with a page.
void use(const Extraction& extraction) {
    require(extraction.tree != nullptr);
    require(extraction.verdicts.size() == extraction.tree->blocks().size());
    const Article shown = article(extraction);
    (void)toHtml(shown);
    (void)toPlainText(shown);
    (void)articleWithDoubt(extraction);
    (void)removedList(extraction);
    (void)markedPage(extraction);
    for (const PageFormula& formula : extraction.tree->formulas()) {
        (void)toMathml(*formula.formula);
        (void)toTex(formula.formula->root);
        (void)plainText(formula.formula->root);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto extraction = unpackExtraction(bytes)) {
        use(*extraction);
        const std::string packed = packExtraction(*extraction);
        const auto again = unpackExtraction(packed);
        require(again.has_value() && packExtraction(*again) == packed);
    }
    if (const auto request = unpackRequest(bytes)) {
        const std::string packed = packRequest(request->page, request->options);
        require(unpackRequest(packed).has_value());
    }
    return 0;
}
