// SPDX-License-Identifier: MIT
#include "math/symbols.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace klartext::core {

namespace {

struct Group {
    MathRole role;
    bool identifier;
    std::string_view pairs;  // command and symbol in turn
};

// Of two commands for one symbol the first is written.
constexpr auto groups = std::to_array<Group>({
    {MathRole::Ordinary, true,
     "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι "
     "kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ "
     "varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda "
     "Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ Re ℜ "
     "Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ daleth ℸ partial ∂ nabla ∇ infty ∞ emptyset ∅ varnothing ∅ "
     "digamma ϝ eth ð complement ∁ AA Å aa å ss ß ae æ oe œ o ø O Ø"},
    {MathRole::Ordinary, false,
     "forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ triangle △ "
     "square □ Box □ blacksquare ■ Diamond ◇ diamondsuit ♢ heartsuit ♡ spadesuit ♠ clubsuit ♣ flat "
     "♭ natural ♮ sharp ♯ surd √ prime ′ backprime ‵ dagger † ddagger ‡ S § P ¶ copyright © pounds "
     "£ euro € degree ° checkmark ✓ bigstar ★ blacktriangle ▲ triangledown ▽ lozenge ◊ dots … "
     "ldots "
     "… cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso … textbackslash \\ lbrace { "
     "rbrace } backslash \\ _ _ # # % % & & $ $ star ⋆"},
    {MathRole::Large, false,
     "sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcap ⋂ bigcup ⋃ bigsqcup ⨆ "
     "bigvee "
     "⋁ bigwedge ⋀ bigodot ⨀ bigoplus ⨁ bigotimes ⨂ biguplus ⨄ intop ∫ smallint ∫"},
    {MathRole::Binary, false,
     "pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee "
     "∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ triangleleft ◁ "
     "triangleright "
     "▷ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ amalg ⨿ ltimes ⋉ rtimes ⋊ dotplus ∔ boxplus ⊞ "
     "boxtimes ⊠ bigcirc ◯ veebar ⊻ barwedge ⊼ centerdot ⋅"},
    {MathRole::Relation, false,
     "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ varpropto ∝ "
     "ll "
     "≪ gg ≫ lll ⋘ ggg ⋙ prec ≺ succ ≻ preceq ⪯ succeq ⪰ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ "
     "subsetneq ⊊ supsetneq ⊋ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ ni ∋ notin ∉ mid ∣ nmid ∤ parallel ∥ "
     "nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ asymp ≍ bowtie ⋈ doteq ≐ smile ⌣ "
     "frown ⌢ leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ lessgtr ≶ triangleq ≜ coloneqq ≔ eqqcolon ≕ "
     "nleq ≰ ngeq ≱ nless ≮ ngtr ≯ nsubseteq ⊈ trianglelefteq ⊴ trianglerighteq ⊵ therefore ∴ "
     "because ∵ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ "
     "Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ longrightarrow ⟶ longleftarrow ⟵ "
     "longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ mapsto ↦ "
     "longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ "
     "Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightharpoonup ⇀ rightharpoondown ⇁ "
     "leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ "
     "leadsto ⇝ rightsquigarrow ⇝ twoheadrightarrow ↠ nrightarrow ↛ nRightarrow ⇏ upharpoonright ↾ "
     "restriction ↾ colon :"},
    {MathRole::Opening, false,
     "langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lbrack [ lgroup ⟮ ulcorner ⌜ llbracket ⟦"},
    {MathRole::Closing, false,
     "rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rbrack ] rgroup ⟯ urcorner ⌝ rrbracket ⟧"},
    {MathRole::Punctuation, false, "cdotp ⋅ ldotp ."},
    {MathRole::Ordinary, false, "vert | Vert ‖ | ‖"},
});

constexpr auto functions = std::to_array<std::string_view>(
    {"arccos", "arcsin", "arctan", "arg",    "cos", "cosh", "cot", "coth", "csc",  "deg",
     "det",    "dim",    "exp",    "gcd",    "hom", "inf",  "ker", "lg",   "lim",  "liminf",
     "limsup", "ln",     "log",    "max",    "min", "Pr",   "sec", "sin",  "sinh", "sup",
     "tan",    "tanh",   "argmax", "argmin", "sgn", "tr",   "mod"});
constexpr auto limitFunctions =
    std::to_array<std::string_view>({"lim", "liminf", "limsup", "max", "min", "inf", "sup", "det",
                                     "gcd", "Pr", "argmax", "argmin"});

struct AccentRow {
    std::string_view name;
    MathAccent accent;
};
constexpr auto accents = std::to_array<AccentRow>({
    {"hat", {"^", false, false}},          {"widehat", {"^", true, false}},
    {"tilde", {"~", false, false}},        {"widetilde", {"~", true, false}},
    {"bar", {"¯", false, false}},          {"overline", {"¯", true, false}},
    {"vec", {"→", false, false}},          {"overrightarrow", {"→", true, false}},
    {"overleftarrow", {"←", true, false}}, {"overleftrightarrow", {"↔", true, false}},
    {"dot", {"˙", false, false}},          {"ddot", {"¨", false, false}},
    {"dddot", {"⃛", false, false}},         {"check", {"ˇ", false, false}},
    {"breve", {"˘", false, false}},        {"acute", {"´", false, false}},
    {"grave", {"`", false, false}},        {"mathring", {"˚", false, false}},
    {"overbrace", {"⏞", true, false}},     {"underline", {"_", true, true}},
    {"underbrace", {"⏟", true, true}},     {"underrightarrow", {"→", true, true}},
    {"underleftarrow", {"←", true, true}},
});

struct Tables {
    std::unordered_map<std::string_view, MathSymbol> ofCommand;
    std::unordered_map<std::string_view, std::string_view> ofSymbol;
    std::unordered_map<std::string_view, MathRole> roles;
};

bool isIntegral(std::string_view text) {
    return text == "∫" || text == "∬" || text == "∭" || text == "∮" || text == "∯";
}

std::string_view nextWord(std::string_view& list) {
    const auto end = std::min(list.find(' '), list.size());
    const std::string_view word = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return word;
}

Tables makeTables() {
    Tables tables;
    for (const Group& group : groups) {
        std::string_view rest = group.pairs;
        while (!rest.empty()) {
            const std::string_view name = nextWord(rest);
            const std::string_view text = nextWord(rest);
            const bool limits = group.role == MathRole::Large && !isIntegral(text);
            tables.ofCommand.emplace(name, MathSymbol{text, group.role, group.identifier, limits});
            tables.ofSymbol.emplace(text, name);
            tables.roles.emplace(text, group.role);
        }
    }
    const auto set = [&](MathRole role, std::string_view list) {
        while (!list.empty()) {
            tables.roles.insert_or_assign(nextWord(list), role);
        }
    };
    set(MathRole::Binary, "+ - − * · ∗ / ∕");
    set(MathRole::Relation, "= < > : ∶ ≔ ⪅ ⪆");
    set(MathRole::Opening, "( [ { ⟨ 〈");
    set(MathRole::Closing, ") ] } ⟩ 〉");
    set(MathRole::Punctuation, ", ;");
    set(MathRole::Ordinary, "| ‖ ! ⁢ ⁡ . ⊥ / ∕");
    return tables;
}

const Tables& tables() {
    static const Tables made = makeTables();
    return made;
}

}  // namespace

std::optional<MathSymbol> symbolOfCommand(std::string_view name) {
    const auto found = tables().ofCommand.find(name);
    return found == tables().ofCommand.end() ? std::nullopt : std::optional(found->second);
}

std::string_view commandOfSymbol(std::string_view text) {
    const auto found = tables().ofSymbol.find(text);
    return found == tables().ofSymbol.end() ? std::string_view() : found->second;
}

MathRole roleOfSymbol(std::string_view text) {
    const auto found = tables().roles.find(text);
    return found == tables().roles.end() ? MathRole::Ordinary : found->second;
}

bool takesLimits(std::string_view text) {
    return roleOfSymbol(text) == MathRole::Large && !isIntegral(text);
}

bool isFenceSymbol(std::string_view text) {
    constexpr auto fences = std::to_array<std::string_view>(
        {"(", ")", "[", "]", "{", "}", "|", "‖", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟦", "⟧", "⟮", "⟯"});
    return std::ranges::find(fences, text) != fences.end();
}

std::optional<MathAccent> accentOfCommand(std::string_view name) {
    const auto* row = std::ranges::find(accents, name, &AccentRow::name);
    return row == accents.end() ? std::nullopt : std::optional(row->accent);
}

std::string_view commandOfAccent(std::string_view mark, bool under) {
    const auto* row = std::ranges::find_if(accents, [&](const AccentRow& each) {
        return each.accent.mark == mark && each.accent.under == under;
    });
    return row == accents.end() ? std::string_view() : row->name;
}

bool isFunctionName(std::string_view name) {
    return std::ranges::find(functions, name) != functions.end();
}

bool isLimitFunction(std::string_view name) {
    return std::ranges::find(limitFunctions, name) != limitFunctions.end();
}

}  // namespace klartext::core
