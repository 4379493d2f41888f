// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

#include "code/highlighter.h"

namespace klartext::ui {

/// Walks over a code and gathers its spans.
class CodeScanner {
public:
    CodeScanner(QStringView code, const CodeLanguage& language);

    [[nodiscard]] std::vector<CodeSpan> run();

private:
    void scanWords(qsizetype end);
    void scanMarkup();
    void scanTag();
    void scanStyle();
    void scanDiff();
    void scanConsole();

    [[nodiscard]] bool takeComment();
    [[nodiscard]] bool takeString();
    [[nodiscard]] bool takeLongString();
    [[nodiscard]] bool takeCharacter();
    [[nodiscard]] bool takeNumber();
    [[nodiscard]] bool takeMarked();
    [[nodiscard]] bool takeWord();
    [[nodiscard]] CodeRole roleOf(QStringView word, qsizetype end) const;
    [[nodiscard]] bool isKey(qsizetype from, qsizetype end) const;

    [[nodiscard]] bool startsHere(const QString& text) const {
        return m_code.sliced(m_at).startsWith(text);
    }
    [[nodiscard]] QChar charAt(qsizetype at) const {
        return at >= 0 && at < m_code.size() ? m_code[at] : QChar();
    }
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const;
    [[nodiscard]] qsizetype wordEnd(qsizetype from) const;
    [[nodiscard]] qsizetype stringEnd(qsizetype from, qsizetype limit) const;
    /// Goes on at `end`; what lies before has the role.
    void take(qsizetype end, CodeRole role);

    QStringView m_code;
    const CodeLanguage& m_language;
    QSet<QString> m_keywords;
    QSet<QString> m_types;
    QStringList m_lineComments;
    QStringList m_longQuotes;
    QString m_blockOpen;
    QString m_blockClose;
    QString m_quotes;
    qsizetype m_at = 0;
    std::vector<CodeSpan> m_spans;
};

}  // namespace klartext::ui
