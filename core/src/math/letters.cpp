// SPDX-License-Identifier: MIT
#include "math/letters.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace klartext::core {

namespace {

struct Alphabet {
    char32_t first;  // of A to Z, then a to z
    MathVariant variant;
};

// https://www.unicode.org/charts/PDF/U1D400.pdf
constexpr auto alphabets = std::to_array<Alphabet>({
    {0x1D400, MathVariant::Bold},
    {0x1D434, MathVariant::Italic},
    {0x1D468, MathVariant::BoldItalic},
    {0x1D49C, MathVariant::Script},
    {0x1D4D0, MathVariant::Script},
    {0x1D504, MathVariant::Fraktur},
    {0x1D538, MathVariant::DoubleStruck},
    {0x1D56C, MathVariant::Fraktur},
    {0x1D5A0, MathVariant::SansSerif},
    {0x1D5D4, MathVariant::SansSerif},
    {0x1D608, MathVariant::SansSerif},
    {0x1D63C, MathVariant::SansSerif},
    {0x1D670, MathVariant::Monospace},
});
constexpr char32_t alphabetSize = 52;

struct Exception {
    char32_t shaped;
    char letter;
    MathVariant variant;
};

// Letters that Unicode had before it had the alphabets.
constexpr auto exceptions = std::to_array<Exception>({
    {U'ℂ', 'C', MathVariant::DoubleStruck}, {U'ℍ', 'H', MathVariant::DoubleStruck},
    {U'ℕ', 'N', MathVariant::DoubleStruck}, {U'ℙ', 'P', MathVariant::DoubleStruck},
    {U'ℚ', 'Q', MathVariant::DoubleStruck}, {U'ℝ', 'R', MathVariant::DoubleStruck},
    {U'ℤ', 'Z', MathVariant::DoubleStruck}, {U'ℬ', 'B', MathVariant::Script},
    {U'ℰ', 'E', MathVariant::Script},       {U'ℱ', 'F', MathVariant::Script},
    {U'ℋ', 'H', MathVariant::Script},       {U'ℐ', 'I', MathVariant::Script},
    {U'ℒ', 'L', MathVariant::Script},       {U'ℳ', 'M', MathVariant::Script},
    {U'ℛ', 'R', MathVariant::Script},       {U'ℯ', 'e', MathVariant::Script},
    {U'ℊ', 'g', MathVariant::Script},       {U'ℴ', 'o', MathVariant::Script},
    {U'ℭ', 'C', MathVariant::Fraktur},      {U'ℌ', 'H', MathVariant::Fraktur},
    {U'ℨ', 'Z', MathVariant::Fraktur},      {U'ℎ', 'h', MathVariant::Italic},
});

struct Greek {
    char32_t first;  // of Α to Ω, then ∇, α to ω
    MathVariant variant;
};
constexpr auto greeks = std::to_array<Greek>({{0x1D6A8, MathVariant::Bold},
                                              {0x1D6E2, MathVariant::Italic},
                                              {0x1D71C, MathVariant::BoldItalic}});
constexpr char32_t greekCapitals = 25;
constexpr char32_t greekLetters = 51;

char32_t latin(char32_t index) { return index < 26 ? U'A' + index : U'a' + (index - 26); }

bool plain(char32_t& letter, MathVariant& variant) {
    for (const Exception& row : exceptions) {
        if (row.shaped == letter) {
            letter = static_cast<unsigned char>(row.letter);
            variant = row.variant;
            return true;
        }
    }
    for (const Alphabet& row : alphabets) {
        if (letter >= row.first && letter < row.first + alphabetSize) {
            letter = latin(letter - row.first);
            variant = row.variant;
            return true;
        }
    }
    for (const Greek& row : greeks) {
        if (letter >= row.first && letter < row.first + greekLetters) {
            const char32_t index = letter - row.first;
            letter = index < greekCapitals ? 0x391 + index : 0x3B1 + (index - greekCapitals - 1);
            variant = row.variant;
            return true;
        }
    }
    constexpr char32_t boldDigits = 0x1D7CE;
    if (letter >= boldDigits && letter < boldDigits + 50) {
        variant = letter < boldDigits + 10 ? MathVariant::Bold : MathVariant::Plain;
        letter = U'0' + (letter - boldDigits) % 10;
        return true;
    }
    return false;
}

char32_t shaped(char32_t letter, MathVariant variant) {
    const bool capital = letter >= U'A' && letter <= U'Z';
    if (!capital && (letter < U'a' || letter > U'z')) {
        return letter;
    }
    for (const Exception& row : exceptions) {
        if (static_cast<unsigned char>(row.letter) == letter && row.variant == variant) {
            return row.shaped;
        }
    }
    const auto* row = std::ranges::find(alphabets, variant, &Alphabet::variant);
    return row == alphabets.end() ? letter
                                  : row->first + (capital ? letter - U'A' : letter - U'a' + 26);
}

std::string mapped(std::string_view text, std::u32string_view from, std::u32string_view to) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const auto index = from.find(point.value);
        if (index == std::u32string_view::npos) {
            return {};
        }
        appendUtf8(result, to[index]);
        at = point.end;
    }
    return result;
}

}  // namespace

ShapedLetter plainLetter(std::string_view text, MathVariant otherwise) {
    ShapedLetter result{{}, otherwise};
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        char32_t letter = point.value;
        plain(letter, result.variant);
        appendUtf8(result.text, letter);
        at = point.end;
    }
    return result;
}

std::string shapedText(std::string_view text, MathVariant variant) {
    if (variant != MathVariant::DoubleStruck && variant != MathVariant::Script &&
        variant != MathVariant::Fraktur) {
        return std::string(text);
    }
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        appendUtf8(result, shaped(point.value, variant));
        at = point.end;
    }
    return result;
}

std::string raisedText(std::string_view text) {
    return mapped(text, U"0123456789+-−=()nixTabcdefghjklmoprstuvwyz′*″‴",
                  U"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣᵀᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷʸᶻ′*″‴");
}

std::string loweredText(std::string_view text) {
    return mapped(text, U"0123456789+-−=()aehijklmnoprstuvx", U"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");
}

}  // namespace klartext::core
