// SPDX-License-Identifier: MIT
#include "code/code_language.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>

#include "code/language_table.h"

namespace klartext::ui {

namespace {

/// Guessing reads no further.
constexpr qsizetype readForGuess = 4000;

bool hasWord(const char* words, QStringView wanted) {
    QLatin1StringView rest(words);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(u' ');
        const QLatin1StringView word = end < 0 ? rest : rest.first(end);
        if (wanted == word) {
            return true;
        }
        rest = end < 0 ? QLatin1StringView() : rest.sliced(end + 1);
    }
    return false;
}

bool matches(const QString& code, const char* pattern) {
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::MultilineOption);
    return expression.match(code).hasMatch();
}

}  // namespace

const CodeLanguage* codeLanguage(QStringView name) {
    const auto rows = languageTable();
    const auto found = std::ranges::find_if(
        rows, [&](const CodeLanguage& row) { return hasWord(row.names, name); });
    return found == rows.end() ? nullptr : &*found;
}

const CodeLanguage* guessedLanguage(QStringView code) {
    struct Sign {
        const char* pattern;
        const char* language;
    };
    // Each is hardly ever seen in another language; what only hints at one is left alone.
    static constexpr Sign signs[] = {
        {R"(\A\s*#!.*\b(?:ba|z|k)?sh\b)", "bash"},
        {R"(\A\s*#!.*\bpython)", "python"},
        {R"(\A\s*#!.*\bperl)", "perl"},
        {R"(\A\s*#!.*\bnode)", "js"},
        {R"(\A\s*<\?php\b)", "php"},
        {R"(\A\s*<(?:\?xml|!DOCTYPE|html|svg|[a-z][\w:-]*(?:\s[^<>]*)?>[\s\S]*</))", "html"},
        {R"(\A\s*[{\[]\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\{\s*"))", "json"},
        {R"(^@@ -\d+(?:,\d+)? \+\d+)", "diff"},
        {R"(^#include\s*[<"])", "cpp"},
        {R"(^\s*(?:def \w+\(.*\).*:|class \w+(?:\(.*\))?:|from [\w.]+ import \w)\s*)", "python"},
        {R"(^package main$|^func (?:\(\w+ \*?\w+\) )?\w+\(.*\{$)", "go"},
        {R"(^\s*(?:pub )?fn \w+(?:<.*>)?\(.*\{$|^\s*let mut \w+|^use (?:std|crate)::)", "rust"},
        {R"(^\s*(?:public|private|protected) (?:static |final )*(?:class|void|int|String) \w+)",
         "java"},
        {R"(^\s*(?:const|let) [\w{}, ]+ = .*;$|\bfunction\s*\w*\(.*\)\s*\{|=>\s*\{$)", "js"},
        {R"(^\s*(?:SELECT\s[\s\S]*\bFROM\b|INSERT INTO |CREATE TABLE |UPDATE \w+ SET ))", "sql"},
        {R"(^[\w@~:/.-]*\$ (?:sudo |cd |git |npm |pip |apt |docker |make |ls |echo |curl ))",
         "console"},
    };
    const QString start = code.first(std::min(code.size(), readForGuess)).toString();
    for (const Sign& sign : signs) {
        if (matches(start, sign.pattern)) {
            return codeLanguage(QString::fromLatin1(sign.language));
        }
    }
    return nullptr;
}

}  // namespace klartext::ui
