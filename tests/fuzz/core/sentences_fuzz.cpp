// SPDX-License-Identifier: MIT
// Sentences: the first line is the language, the rest UTF-16 as it comes.
#include "core/sentences.h"

#include <cstring>

#include "fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using klartext::fuzz::require;
    const auto [language, bytes] = klartext::fuzz::headed(klartext::fuzz::viewOf(data, size));
    std::u16string wide(bytes.size() / 2, u'\0');
    if (!wide.empty()) std::memcpy(wide.data(), bytes.data(), 2 * wide.size());
    std::u16string latin;
    for (const char c : bytes) latin += static_cast<unsigned char>(c);
    for (const std::u16string& text : {wide, latin}) {
        const auto starts = klartext::core::sentenceStarts(text, language);
        require(starts.empty() || starts.front() == 0, "the first sentence begins the text");
        for (std::size_t i = 0; i < starts.size(); ++i) {
            require(starts[i] < text.size(), "a sentence begins in the text");
            require(i == 0 || starts[i - 1] < starts[i], "sentences follow each other");
        }
    }
    return 0;
}
