// SPDX-License-Identifier: MIT
// Dictionaries: the parts of the input (apart by 0x1E) are the files of a StarDict one, index and
// text also those of one of dictd.
#include "dictionary/dictd.h"
#include "dictionary/stardict.h"
#include "fuzz/app/opened.h"

namespace {

using namespace klartext;

void lookUp(const app::Expected<std::unique_ptr<app::Dictionary>>& dictionary) {
    if (!dictionary) return;
    for (const char* word : {"sea", "ferry", "ä", ""}) {
        for (const auto& entry : (*dictionary)->entriesOf(QString::fromUtf8(word))) {
            klartext::fuzz::require(entry.text.size() <= 2 * app::Dictionary::longestEntry,
                                    "an entry is bounded");
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [info, rest] = klartext::fuzz::cutAt(klartext::fuzz::viewOf(data, size), '\x1e');
    const auto [index, others] = klartext::fuzz::cutAt(rest, '\x1e');
    const auto [text, synonyms] = klartext::fuzz::cutAt(others, '\x1e');
    const QString star = app::fuzz::written(info, QStringLiteral("a.ifo"));
    (void)app::fuzz::written(index, QStringLiteral("a.idx"));
    (void)app::fuzz::written(text, QStringLiteral("a.dict"));
    (void)app::fuzz::written(synonyms, QStringLiteral("a.syn"));
    lookUp(app::StarDict::open(star));
    lookUp(app::Dictd::open(app::fuzz::written(index, QStringLiteral("a.index"))));
    return 0;
}
