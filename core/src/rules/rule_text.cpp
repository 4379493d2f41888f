// SPDX-License-Identifier: MIT
#include "core/rule_text.h"

#include "core/sentence.h"
#include "dom/tag_names.h"
#include "rules/stable_names.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

/// Takes a name from the front of the text; empty when none stands there.
std::string takeName(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && isRuleNameCharacter(text[end])) {
        ++end;
    }
    const std::string name(text.substr(0, end));
    text.remove_prefix(end);
    return name;
}

std::string_view takeWord(std::string_view& text) {
    text = trimAscii(text);
    std::size_t end = 0;
    while (end < text.size() && !isAsciiSpace(text[end])) {
        ++end;
    }
    const std::string_view word = text.substr(0, end);
    text = trimAscii(text.substr(end));
    return word;
}

std::optional<std::string> takeRole(std::string_view& text) {
    std::string role = takeName(text);
    if (role.empty() || !text.starts_with(']')) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    return role;
}

/// One part of a step: "#id", "[role]" or ".class".
bool takePart(std::string_view& text, SelectorStep& step) {
    const char mark = text.front();
    text.remove_prefix(1);
    if (mark == '[') {
        const std::optional<std::string> role = takeRole(text);
        step.role = role.value_or("");
        return role.has_value();
    }
    std::string name = takeName(text);
    if (name.empty() || (mark != '#' && mark != '.')) {
        return false;
    }
    if (mark == '#') {
        step.id = std::move(name);
    } else {
        step.names.push_back(std::move(name));
    }
    return true;
}

std::optional<SelectorStep> parseStep(std::string_view text) {
    SelectorStep step;
    step.element = asciiLower(takeName(text));
    const Tag tag = tagOfName(step.element);
    if (!step.element.empty() && (tag == Tag::Unknown || tag == Tag::Custom)) {
        return std::nullopt;
    }
    while (!text.empty()) {
        if (!takePart(text, step)) {
            return std::nullopt;
        }
    }
    return step;
}

std::string stepText(const SelectorStep& step) {
    std::string text = step.element;
    text += step.id.empty() ? "" : "#" + step.id;
    text += step.role.empty() ? "" : "[" + step.role + "]";
    for (const std::string& name : step.names) {
        text += "." + name;
    }
    return text;
}

}  // namespace

std::string pathText(const Selector& selector) {
    std::string text;
    for (const SelectorStep& step : selector.path) {
        text += text.empty() ? "" : " ";
        text += stepText(step);
    }
    return selector.everything ? text + " *" : text;
}

std::optional<Selector> parsePath(std::string_view text) {
    Selector selector;
    while (!trimAscii(text).empty()) {
        const std::string_view word = takeWord(text);
        if (word == "*" && text.empty()) {
            selector.everything = true;
            break;
        }
        std::optional<SelectorStep> step = parseStep(word);
        if (!step) {
            return std::nullopt;
        }
        selector.path.push_back(std::move(*step));
    }
    return selector.path.empty() ? std::nullopt : std::optional(std::move(selector));
}

std::string_view shapeId(TextShape shape) {
    switch (shape) {
        case TextShape::Any:
            return "any";
        case TextShape::Short:
            return "short";
        case TextShape::Long:
            return "long";
        case TextShape::MostlyLinks:
            return "links";
    }
    return "any";
}

const char* mistakeTemplate(RuleMistake mistake) {
    switch (mistake) {
        case RuleMistake::NoHeader:
            return KLARTEXT_SENTENCE("RuleMistake",
                                     "A file of rules begins with “klartext-rules 1”.");
        case RuleMistake::UnknownWord:
            return KLARTEXT_SENTENCE("RuleMistake", "“%1” means nothing here.");
        case RuleMistake::NoSite:
            return KLARTEXT_SENTENCE("RuleMistake", "A rule needs a site above it.");
        case RuleMistake::NoRule:
            return KLARTEXT_SENTENCE("RuleMistake", "There is no rule above that this belongs to.");
        case RuleMistake::BadSite:
            return KLARTEXT_SENTENCE("RuleMistake", "“%1” is not the name of a site.");
        case RuleMistake::BadPath:
            return KLARTEXT_SENTENCE("RuleMistake", "“%1” does not say which elements are meant.");
        case RuleMistake::BadShape:
            return KLARTEXT_SENTENCE("RuleMistake",
                                     "“%1” is none of “any”, “short”, “long” and “links”.");
        case RuleMistake::NoText:
            return KLARTEXT_SENTENCE("RuleMistake", "The text is missing.");
        case RuleMistake::TooMany:
            return KLARTEXT_SENTENCE("RuleMistake",
                                     "The file says too much; from here on it was not read.");
        case RuleMistake::TooManyHere:
            return KLARTEXT_SENTENCE(
                "RuleMistake", "There are too many rules for “%1”; the others were left out.");
    }
    return "";
}

}  // namespace klartext::core
