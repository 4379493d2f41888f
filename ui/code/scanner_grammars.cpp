// SPDX-License-Identifier: MIT
#include "code/scanner.h"

// The grammars that are more than words.
namespace klartext::ui {

namespace {

bool isNamePart(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':'; }

}  // namespace

void CodeScanner::scanMarkup() {
    static const QString comment = QStringLiteral("<!--");
    while (m_at < m_code.size()) {
        const QChar next = charAt(m_at + 1);
        if (startsHere(comment)) {
            const qsizetype end = m_code.indexOf(QLatin1StringView("-->"), m_at);
            take(end < 0 ? m_code.size() : end + 3, CodeRole::Comment);
        } else if (m_code[m_at] == u'<' && (next == u'!' || next == u'?')) {
            const qsizetype end = m_code.indexOf(u'>', m_at);
            take(end < 0 ? m_code.size() : end + 1, CodeRole::Type);
        } else if (m_code[m_at] == u'<' && (next.isLetter() || next == u'/')) {
            scanTag();
        } else if (m_code[m_at] == u'&') {
            qsizetype end = m_at + 1;
            while (charAt(end).isLetterOrNumber() || charAt(end) == u'#') {
                ++end;
            }
            take(end + 1, charAt(end) == u';' ? CodeRole::Number : CodeRole::Plain);
        } else {
            ++m_at;
        }
    }
}

void CodeScanner::scanTag() {
    qsizetype end = m_at + (charAt(m_at + 1) == u'/' ? 2 : 1);
    while (isNamePart(charAt(end)) || charAt(end) == u'.') {
        ++end;
    }
    take(end, CodeRole::Keyword);
    while (m_at < m_code.size()) {
        const QChar c = m_code[m_at];
        if (c == u'>' || (c == u'/' && charAt(m_at + 1) == u'>')) {
            take(m_at + (c == u'>' ? 1 : 2), CodeRole::Keyword);
            return;
        }
        if (c == u'"' || c == u'\'') {
            const qsizetype close = m_code.indexOf(c, m_at + 1);
            take(close < 0 ? m_code.size() : close + 1, CodeRole::String);
        } else if (isNamePart(c) || c == u'@') {
            qsizetype name = m_at + 1;
            while (isNamePart(charAt(name)) || charAt(name) == u'.') {
                ++name;
            }
            take(name, CodeRole::Name);
        } else if (c == u'<') {
            return;
        } else {
            ++m_at;
        }
    }
}

/// Before a brace stand selectors, in braces properties before a colon and values behind it.
void CodeScanner::scanStyle() {
    int depth = 0;
    bool value = false;
    while (m_at < m_code.size()) {
        const QChar c = m_code[m_at];
        if (takeComment()) {
            continue;
        }
        if (takeString()) {
            continue;
        }
        if (c == u'{' || c == u'}') {
            depth = qMax(0, depth + (c == u'{' ? 1 : -1));
            value = false;
        } else if (c == u':' && depth > 0) {
            value = true;
        } else if (c == u';') {
            value = false;
        } else if (c == u'@' || c == u'$' || isNamePart(c) || c == u'.' || c == u'#') {
            qsizetype end = m_at + 1;
            while (isNamePart(charAt(end)) && charAt(end) != u':') {
                ++end;
            }
            const bool number =
                c.isDigit() || (c == u'.' && charAt(m_at + 1).isDigit()) || (value && c == u'#');
            const bool sign = value && charAt(end) == u'%';
            take(end + (sign ? 1 : 0), c == u'@' || c == u'$' ? CodeRole::Keyword
                                       : number               ? CodeRole::Number
                                       : value                ? CodeRole::Plain
                                       : depth > 0            ? CodeRole::Name
                                                              : CodeRole::Type);
            continue;
        }
        ++m_at;
    }
}

void CodeScanner::scanDiff() {
    while (m_at < m_code.size()) {
        const qsizetype end = lineEnd(m_at);
        const QStringView line = m_code.sliced(m_at, end - m_at);
        CodeRole role = CodeRole::Plain;
        if (line.startsWith(u"+++") || line.startsWith(u"---") || line.startsWith(u"diff ") ||
            line.startsWith(u"index ")) {
            role = CodeRole::Comment;
        } else if (line.startsWith(u"@@")) {
            role = CodeRole::Keyword;
        } else if (line.startsWith(u'+')) {
            role = CodeRole::Added;
        } else if (line.startsWith(u'-')) {
            role = CodeRole::Removed;
        }
        if (!line.isEmpty()) {
            take(end, role);
        }
        ++m_at;
    }
}

/// A command stands behind a prompt; the other lines are answers.
void CodeScanner::scanConsole() {
    while (m_at < m_code.size()) {
        const qsizetype end = lineEnd(m_at);
        const QStringView line = m_code.sliced(m_at, end - m_at);
        qsizetype prompt = -1;
        for (qsizetype i = 0; i + 1 < line.size() && i < 60; ++i) {
            const QChar c = line[i];
            if ((c == u'$' || c == u'#' || c == u'%' || c == u'>' || c == u'❯') &&
                line[i + 1] == u' ') {
                prompt = i + 1;
                break;
            }
            if (c.isSpace()) {
                break;
            }
        }
        if (prompt > 0) {
            take(m_at + prompt, CodeRole::Comment);
            scanWords(end);
        }
        m_at = end + 1;
    }
}

}  // namespace klartext::ui
