// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "core/extraction.h"
#include "core/projection.h"

namespace klartext::test {

/// What a page of the web is read as, with everything put back that was left out.
inline core::Article everythingOf(const QByteArray& bytes) {
    core::RawPage page;
    page.bytes = bytes.toStdString();
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://page.example/a/b";
    const core::Extraction extraction = core::extract(page);
    core::Overrides everything;
    for (core::BlockId block = 0; block < extraction.verdicts.size(); ++block) {
        everything.emplace(block, true);
    }
    return core::article(extraction, everything);
}

}  // namespace klartext::test
