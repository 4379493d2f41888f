// SPDX-License-Identifier: MIT
#pragma once

#include "core/extraction.h"

namespace klartext::core::fuzz {

/// A page of a site with an article and what stands around one.
inline const Extraction& samplePage() {
    static const Extraction page = [] {
        RawPage raw;
        raw.url = "https://blatt.example/a/ferry.html";
        raw.contentType = "text/html; charset=utf-8";
        raw.bytes =
            "<!DOCTYPE html><html lang=en><title>The ferry</title><body>"
            "<nav class=menu><a href=/>Home</a> <a href=/news>News</a></nav>"
            "<main id=content class='page wide'><article><h1>The ferry</h1>"
            "<p class=lead>The ferry leaves at seven in the morning.</p>"
            "<p>It crosses the lake in an hour, and nobody on board is in a hurry to arrive.</p>"
            "<p class=note>Note: the ferry leaves at seven in the morning.</p>"
            "<img src=/boat.jpg alt=Boat><p>Menu</p>"
            "<p>Gr\xC3\xB6\xC3\x9F"
            "e, \xE6\xB9\x96 and \xF0\x9F\x9A\xA2.</p></article>"
            "<aside class='related teaser'><h2>Read more</h2><ul><li><a href=/b>The bridge</a>"
            "<li><a href=/c>The lake</a></ul></aside></main>"
            "<footer role=contentinfo><p>Imprint</p><p>Menu</p></footer>";
        return extract(raw);
    }();
    return page;
}

}  // namespace klartext::core::fuzz
