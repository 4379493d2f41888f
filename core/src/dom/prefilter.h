// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// Bounds on what reaches the parser, which is quadratic in nesting depth and cannot be
/// interrupted.
struct PrefilterLimits {
    std::size_t maxBytes = std::size_t{6} << 20;  ///< of markup let through
    std::size_t maxTags = 120'000;                ///< start tags let through
    std::size_t maxDepth = 400;                   ///< of elements that need an end tag
    std::size_t maxData = std::size_t{4} << 20;   ///< of script data kept, in all
    std::size_t maxSources = 500;                 ///< of script addresses kept
};

/// A page's markup without what nobody reads, and the data scripts taken out of it.
struct Prefiltered {
    std::string html;
    std::vector<std::string> jsonLd;         ///< bodies of <script type="application/ld+json">
    std::vector<std::string> embeddedState;  ///< bodies of <script type="application/json">
    int scripts = 0;                         ///< <script src>
    std::vector<std::string> scriptSources;  ///< what the first of them name, as written
    std::size_t scriptBytes = 0;             ///< of the other scripts
    bool texInText = false;                  ///< a script sets TeX between delimiters in the text
    bool dollarsInText = false;              ///< single dollar signs are such delimiters
    bool truncated = false;                  ///< maxBytes or maxTags was reached
    bool flattened = false;                  ///< tags nested beyond maxDepth were left out
};

/// Leaves out comments, the bodies of scripts, styles, SVG pictures and frames, and attributes that
/// a PageTree does not store, as the HTML tokenizer would delimit them
/// (https://html.spec.whatwg.org/multipage/parsing.html#tokenization). Visible text is untouched.
/// Attributes of MathML are kept, and <script type="math/tex">x</script>, which MathJax shows,
/// becomes <span class="math/tex">\(x\)</span>.
///
/// Linear in the size of `html`, whatever it is. "<p>a<!-- b --><script>c</script>d" → "<p>ad".
[[nodiscard]] Prefiltered prefilter(std::string_view html, const PrefilterLimits& limits = {});

}  // namespace klartext::core
