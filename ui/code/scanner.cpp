// SPDX-License-Identifier: MIT
#include "code/scanner.h"

#include <algorithm>

namespace klartext::ui {

namespace {

QStringList wordsOf(const char* words) {
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> setOf(const char* words) {
    const QStringList list = wordsOf(words);
    return {list.begin(), list.end()};
}

bool isWordStart(QChar c) { return c.isLetter() || c == u'_'; }
bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

bool hasLowerCase(QStringView word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

}  // namespace

CodeScanner::CodeScanner(QStringView code, const CodeLanguage& language)
    : m_code(code),
      m_language(language),
      m_keywords(setOf(language.keywords)),
      m_types(setOf(language.types)),
      m_lineComments(wordsOf(language.lineComments)),
      m_longQuotes(wordsOf(language.longQuotes)),
      m_blockOpen(QString::fromLatin1(language.blockOpen)),
      m_blockClose(QString::fromLatin1(language.blockClose)),
      m_quotes(QString::fromLatin1(language.quotes)) {}

std::vector<CodeSpan> CodeScanner::run() {
    switch (m_language.grammar) {
        case CodeGrammar::Words:
            scanWords(m_code.size());
            break;
        case CodeGrammar::Markup:
            scanMarkup();
            break;
        case CodeGrammar::Style:
            scanStyle();
            break;
        case CodeGrammar::Diff:
            scanDiff();
            break;
        case CodeGrammar::Console:
            scanConsole();
            break;
    }
    return std::move(m_spans);
}

void CodeScanner::take(qsizetype end, CodeRole role) {
    end = std::clamp(end, m_at + 1, std::max(m_code.size(), m_at + 1));
    if (role != CodeRole::Plain) {
        m_spans.push_back({m_at, end - m_at, role});
    }
    m_at = end;
}

bool CodeScanner::atLineStart() const {
    qsizetype before = m_at;
    while (before > 0 && (m_code[before - 1] == u' ' || m_code[before - 1] == u'\t')) {
        --before;
    }
    return before == 0 || m_code[before - 1] == u'\n';
}

qsizetype CodeScanner::lineEnd(qsizetype from) const {
    const qsizetype end = m_code.indexOf(u'\n', from);
    return end < 0 ? m_code.size() : end;
}

qsizetype CodeScanner::wordEnd(qsizetype from) const {
    while (from < m_code.size() && isWordPart(m_code[from])) {
        ++from;
    }
    return from;
}

/// One past the quote that ends the string beginning at `from`.
qsizetype CodeScanner::stringEnd(qsizetype from, qsizetype limit) const {
    const QChar quote = m_code[from];
    for (qsizetype at = from + 1; at < limit; ++at) {
        if (m_code[at] == u'\\') {
            ++at;
        } else if (m_code[at] == quote) {
            return at + 1;
        }
    }
    return limit;
}

void CodeScanner::scanWords(qsizetype end) {
    while (m_at < end) {
        if (!takeComment() && !takeLongString() && !takeString() && !takeCharacter() &&
            !takeNumber() && !takeMarked() && !takeWord()) {
            ++m_at;
        }
    }
}

bool CodeScanner::takeComment() {
    if (!m_blockOpen.isEmpty() && startsHere(m_blockOpen)) {
        const qsizetype end = m_code.indexOf(m_blockClose, m_at + m_blockOpen.size());
        take(end < 0 ? m_code.size() : end + m_blockClose.size(), CodeRole::Comment);
        return true;
    }
    for (const QString& mark : m_lineComments) {
        // A single sign is many things in the middle of a word: $#, a#b, 50%.
        const bool apart = mark.size() > 1 || m_at == 0 || charAt(m_at - 1).isSpace();
        if (apart && startsHere(mark)) {
            take(lineEnd(m_at), CodeRole::Comment);
            return true;
        }
    }
    return false;
}

bool CodeScanner::takeLongString() {
    for (const QString& quote : m_longQuotes) {
        if (!startsHere(quote)) {
            continue;
        }
        const qsizetype end = quote.size() == 1 ? stringEnd(m_at, m_code.size())
                                                : m_code.indexOf(quote, m_at + quote.size());
        take(end < 0             ? m_code.size()
             : quote.size() == 1 ? end
                                 : end + quote.size(),
             CodeRole::String);
        return true;
    }
    return false;
}

bool CodeScanner::takeString() {
    if (!m_quotes.contains(m_code[m_at])) {
        return false;
    }
    const qsizetype end = stringEnd(m_at, lineEnd(m_at));
    take(end, m_language.keys && charAt(end) == u':' ? CodeRole::Name : CodeRole::String);
    return true;
}

bool CodeScanner::takeCharacter() {
    if (!m_language.characters || m_code[m_at] != u'\'') {
        return false;
    }
    const qsizetype length = charAt(m_at + 1) == u'\\' ? 3 : 2;
    if (charAt(m_at + length) != u'\'') {
        return false;
    }
    take(m_at + length + 1, CodeRole::String);
    return true;
}

bool CodeScanner::takeNumber() {
    if (!m_code[m_at].isDigit()) {
        return false;
    }
    qsizetype end = m_at;
    while (isWordPart(charAt(end)) || (charAt(end) == u'.' && charAt(end + 1).isDigit()) ||
           (charAt(end) == u'\'' && charAt(end + 1).isDigit() && m_language.directives)) {
        ++end;
    }
    take(end, CodeRole::Number);
    return true;
}

/// A sign and a word: #include, $name, @Override, \command.
bool CodeScanner::takeMarked() {
    const QChar sign = m_code[m_at];
    const bool word = isWordStart(charAt(m_at + 1));
    if (sign == u'#' && m_language.directives && word && atLineStart()) {
        take(wordEnd(m_at + 1), CodeRole::Keyword);
        return true;
    }
    if (sign == u'$' && m_language.sigils) {
        const bool inBraces = charAt(m_at + 1) == u'{' || charAt(m_at + 1) == u'(';
        take(inBraces ? m_at + 1 : wordEnd(m_at + 1), CodeRole::Name);
        return true;
    }
    if (sign == u'@' && m_language.annotations && word) {
        take(wordEnd(m_at + 1), CodeRole::Name);
        return true;
    }
    if (sign == u'\\' && word && m_quotes.isEmpty()) {
        take(wordEnd(m_at + 1), CodeRole::Keyword);
        return true;
    }
    return false;
}

bool CodeScanner::isKey(qsizetype from, qsizetype end) const {
    qsizetype before = from;
    while (before > 0 && m_code[before - 1] != u'\n') {
        --before;
        if (!m_code[before].isSpace() && m_code[before] != u'-') {
            return false;
        }
    }
    while (charAt(end) == u' ' || charAt(end) == u'-' || charAt(end) == u'.' ||
           isWordPart(charAt(end))) {
        ++end;
    }
    return charAt(end) == u':' || charAt(end) == u'=';
}

bool CodeScanner::takeWord() {
    if (!isWordStart(m_code[m_at])) {
        return false;
    }
    if (m_language.keys && isKey(m_at, m_at)) {
        qsizetype end = m_at;
        while (end < m_code.size() && m_code[end] != u':' && m_code[end] != u'=' &&
               m_code[end] != u' ') {
            ++end;
        }
        take(end, CodeRole::Name);
        return true;
    }
    const qsizetype end = wordEnd(m_at);
    take(end, roleOf(m_code.sliced(m_at, end - m_at), end));
    return true;
}

CodeRole CodeScanner::roleOf(QStringView word, qsizetype end) const {
    const QString written = m_language.anyCase ? word.toString().toLower() : word.toString();
    // A member may be called like a keyword.
    const bool isMember = charAt(m_at - 1) == u'.';
    if (m_keywords.contains(written)) {
        return isMember ? CodeRole::Plain : CodeRole::Keyword;
    }
    if (m_types.contains(written)) {
        return CodeRole::Type;
    }
    if (m_language.capitalTypes && word.front().isUpper() && word.size() > 1 &&
        hasLowerCase(word)) {
        return CodeRole::Type;
    }
    return charAt(end) == u'(' ? CodeRole::Name : CodeRole::Plain;
}

}  // namespace klartext::ui
