// SPDX-License-Identifier: MIT
#include "completeness/ending.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.h"
#include "text/function_words.h"
#include "text/utf8.h"
#include "text/words.h"

namespace klartext::core {

namespace {

/// Sentence ends of all scripts that have them, and signs that a sentence may stop at.
constexpr std::u32string_view sentenceEnds =
    U".!?…‥。．！？｡؟۔।॥։።፧፨။၊៕៖᙮᠃᠉⁇⁈⁉‼:;：；―—–*~•→■♦∎◆●©®™/|☺";
constexpr std::u32string_view closers = U"\"'”’»«›‹“‘)]}）】」』〉》〕］｝ \u00A0";

/// Scripts that part sentences by blanks alone: Thai, Lao, Tibetan, Khmer, and what lies between.
bool marksNoEnds(char32_t c) {
    constexpr char32_t thai = 0x0E00;
    constexpr char32_t tibetanEnd = 0x0FFF;
    constexpr char32_t khmer = 0x1780;
    constexpr char32_t khmerEnd = 0x17FF;
    return (c >= thai && c <= tibetanEnd) || (c >= khmer && c <= khmerEnd);
}

bool isOneOf(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

/// Where the character before `end` begins.
std::size_t before(std::string_view text, std::size_t end) {
    do {
        --end;
    } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
    return end;
}

/// The text without what may follow the end of its last sentence.
std::string_view withoutClosers(std::string_view text) {
    while (!text.empty()) {
        const std::size_t last = before(text, text.size());
        const char32_t c = codePointAt(text, last).value;
        if (c == U']') {
            constexpr std::size_t longestNote = 6;
            const std::size_t from = text.size() - std::min(text.size(), longestNote);
            const std::size_t open = text.substr(from).rfind('[');
            text = text.substr(0, open != std::string_view::npos ? from + open : last);
        } else if (isOneOf(closers, c)) {
            text = text.substr(0, last);
        } else {
            break;
        }
    }
    return text;
}

/// "It rained.3": the number of a note behind the end of a sentence.
bool endsWithNote(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && isAsciiDigit(text[end - 1])) {
        --end;
    }
    return end < text.size() && end > 0 &&
           isOneOf(sentenceEnds, codePointAt(text, before(text, end)).value);
}

std::string lastWord(std::string_view text) {
    std::string_view last;
    forEachWord(text, [&last](std::string_view word) { last = word; });
    return toLower(last);
}

/// Words that need another one after them, whatever the sentence.
bool needsMore(std::string_view lowerWord) {
    constexpr auto words = std::to_array<std::string_view>(
        {"the",  "a",    "an",   "and", "or",  "of",   "because", "his",   "its",   "their",
         "der",  "den",  "des",  "dem", "ein", "eine", "einen",   "einem", "eines", "und",
         "oder", "dass", "weil", "le",  "les", "du",   "et",      "ou",    "el",    "los",
         "y",    "una",  "il",   "gli", "e",   "di",   "que",     "het",   "een",   "och"});
    return std::ranges::find(words, lowerWord) != words.end();
}

/// Boxes whose text need not be sentences.
bool standsApart(const PageTree& page, NodeId id) {
    for (; id != noNode; id = page.node(id).parent) {
        switch (page.node(id).tag) {
            case Tag::Li:
            case Tag::Dl:
            case Tag::Table:
            case Tag::Blockquote:
            case Tag::Figure:
            case Tag::Pre:
            case Tag::Address:
            case Tag::Footer:
            case Tag::Aside:
            case Tag::Form:
            case Tag::Nav:
            case Tag::Header:
            case Tag::Details:
            case Tag::Label:
            case Tag::Button:
            case Tag::H1:
            case Tag::H2:
            case Tag::H3:
            case Tag::H4:
            case Tag::H5:
            case Tag::H6:
                return true;
            default:
                break;
        }
    }
    return false;
}

bool isProse(const PageTree& page, const Measures& measures, BlockId id) {
    constexpr int fewestWords = 12;
    constexpr double fewestFunctionWords = 0.2;
    constexpr double mostLinked = 0.3;
    const Block& block = page.block(id);
    const BlockMeasures& m = measures.blocks[id];
    return !block.image && !block.preformatted && !block.hidden && m.words >= fewestWords &&
           m.linkDensity() < mostLinked && m.functionWords >= fewestFunctionWords * m.words &&
           !standsApart(page, block.container);
}

/// Whether the first text behind a block asks to subscribe or to log in.
bool isFollowedByGate(const PageTree& page, std::span<const Verdict> verdicts, BlockId last) {
    for (BlockId id = last + 1; id < verdicts.size(); ++id) {
        if (!page.block(id).image) {
            const BoilerplateKind kind = verdicts[id].kind;
            return kind == BoilerplateKind::Subscription || kind == BoilerplateKind::Account;
        }
    }
    return false;
}

}  // namespace

Ending endingOf(std::string_view text) {
    text = withoutClosers(trimAscii(text));
    if (text.empty()) {
        return Ending::Closed;
    }
    const char32_t last = codePointAt(text, before(text, text.size())).value;
    if (last == U',' || last == U'，' || last == U'、' || last == U'،') {
        return Ending::Hanging;
    }
    if (isOneOf(sentenceEnds, last) || marksNoEnds(last) || endsWithNote(text)) {
        return Ending::Closed;
    }
    return needsMore(lastWord(text)) ? Ending::Hanging : Ending::Open;
}

bool isCutOff(const PageTree& page, std::span<const Verdict> verdicts, const Measures& measures) {
    BlockId last = noBlock;
    for (BlockId id = 0; id < verdicts.size(); ++id) {
        last = verdicts[id].kept && !page.block(id).image ? id : last;
    }
    if (last == noBlock || !isProse(page, measures, last)) {
        return false;
    }
    switch (endingOf(page.text(page.block(last)))) {
        case Ending::Hanging:
            return true;
        case Ending::Open:
            // Writers forget a full stop and sign their names; none puts an offer behind that.
            return isFollowedByGate(page, verdicts, last);
        case Ending::Closed:
            break;
    }
    return false;
}

}  // namespace klartext::core
