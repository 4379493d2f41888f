// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace klartext::ui {

/// How the text of a language is told apart; see highlighted().
enum class CodeGrammar {
    Words,    ///< comments, strings, numbers, words
    Markup,   ///< tags, attributes, comments
    Style,    ///< selectors, properties, values
    Diff,     ///< lines that were added and removed
    Console,  ///< prompts with commands, and what they answered
};

/// A row of the table of languages. Lists are words apart by blanks; null where a language has
/// none.
struct CodeLanguage {
    const char* names;  ///< lower case, as pages write them
    CodeGrammar grammar = CodeGrammar::Words;
    const char* keywords = "";
    const char* types = "";
    const char* lineComments = "";  ///< what begins them
    const char* blockOpen = nullptr;
    const char* blockClose = nullptr;
    const char* quotes = "\"'";   ///< each begins and ends a string within its line
    const char* longQuotes = "";  ///< the same, over several lines: ` """ '''
    bool characters = false;      ///< 'x' is a character, a lone ' is something else
    bool directives = false;      ///< # and a word at the start of a line
    bool sigils = false;          ///< $name is a variable
    bool annotations = false;     ///< @name is an annotation
    bool keys = false;            ///< a word before : or = at the start of a line is a key
    bool capitalTypes = false;    ///< a word with a capital is a type
    bool anyCase = false;         ///< keywords may be written in capitals
};

/// The language that a page names, by any of its usual names; null when it is not known.
[[nodiscard]] const CodeLanguage* codeLanguage(QStringView name);
/// The language of code that nobody named, where its text leaves little doubt; else null.
[[nodiscard]] const CodeLanguage* guessedLanguage(QStringView code);

}  // namespace klartext::ui
