// SPDX-License-Identifier: MIT
// Formulas: the input is TeX, the inside of MathML, and text with formulas between delimiters.
#include "core/math.h"
#include "fuzz/input.h"
#include "fuzz/invariants.h"
#include "math/tex_parser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext::core;
    const std::string text(klartext::fuzz::viewOf(data, size).substr(0, 4000));
    TexMacros macros;
    Formula formula{parseTex(text, macros), text, true};
    (void)plainText(formula.root);
    (void)toMathml(formula);
    TexMacros none;
    (void)parseTex(toTex(formula.root), none);

    RawPage page;
    page.contentType = "text/html; charset=utf-8";
    page.kind = PageKind::Html;
    page.bytes =
        "<!DOCTYPE html><title>Waves</title><script src=MathJax.js></script><p>The height "
        "of a wave is \\(" +
        text + "\\) at noon.</p><math>" + text + "</math>";
    fuzz::checkExtraction(extract(page));
    return 0;
}
