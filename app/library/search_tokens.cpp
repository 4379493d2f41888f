// SPDX-License-Identifier: MIT
#include "library/search_tokens.h"

#include <QChar>
#include <QList>
#include <QString>
#include <array>

namespace klartext::app {

namespace {

// What is longer is no word that anybody types.
constexpr qsizetype longestWord = 80;

struct Step {
    char32_t value = QChar::ReplacementCharacter;
    qsizetype length = 1;
};

/// The character at `at`; of bytes that are no UTF-8, one byte.
Step stepAt(QByteArrayView text, qsizetype at) {
    const auto byte = [&text](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4 || at + more >= text.size()) return {};
    char32_t value = lead & (0x3Fu >> more);
    for (int i = 1; i <= more; ++i) {
        if ((byte(at + i) & 0xC0u) != 0x80u) return {};
        value = (value << 6) | (byte(at + i) & 0x3Fu);
    }
    return {value, more + 1};
}

bool isAccent(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) ||                                // Latin, Greek, Cyrillic
           (c >= 0x591 && c <= 0x5C7 && QChar::isMark(c)) ||            // Hebrew points
           (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F) ||  // Arabic vowels
           c == 0x670 || c == 0x640 || c == 0xAD || c == 0x200C || c == 0x200D;
}

bool standsAlone(char32_t c) {
    if (c < 0xE00) return false;
    switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return c == 0x30FC;  // the mark of long vowels belongs to two scripts
    }
}

/// Letters with a stroke or of two letters, which no decomposition knows.
const char* plainLetters(char32_t c) {
    switch (c) {
        case 0xDF:
        case 0x1E9E:
            return "ss";
        case 0xC6:
        case 0xE6:
            return "ae";
        case 0x152:
        case 0x153:
            return "oe";
        case 0xD8:
        case 0xF8:
            return "o";
        case 0xD0:
        case 0xF0:
        case 0x110:
        case 0x111:
            return "d";
        case 0x141:
        case 0x142:
            return "l";
        case 0xDE:
        case 0xFE:
            return "th";
        case 0x131:
            return "i";
        case 0x17F:
            return "s";
        default:
            return nullptr;
    }
}

/// What a character is searched as; empty when it is not part of a word.
QByteArray computeFolded(char32_t c) {
    if (const char* plain = plainLetters(c)) return plain;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) return {};
    const QString one = QString::fromUcs4(&c, 1);
    const QString parts = QChar::script(c) == QChar::Script_Hangul
                              ? one
                              : one.normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const uint part : parts.toUcs4()) {
        const bool isWritten = QChar::isLetterOrNumber(part) || QChar::isMark(part);
        if (isAccent(part) || !isWritten) continue;
        const char32_t lower = QChar::toCaseFolded(part);
        folded += QString::fromUcs4(&lower, 1);
    }
    return folded.toUtf8();
}

// The alphabets of Europe and the Near East, so that their texts fold as fast as they are read.
constexpr char32_t tableEnd = 0x600;

const QByteArray& tabled(char32_t c) {
    static const auto table = [] {
        std::array<QByteArray, tableEnd> all;
        for (char32_t each = 0x80; each < tableEnd; ++each) all[each] = computeFolded(each);
        return all;
    }();
    return table[c];
}

class Reader {
public:
    Reader(QByteArrayView text, const std::function<bool(const SearchToken&)>& visit)
        : m_text(text), m_visit(visit) {}

    bool read() {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const auto byte = static_cast<unsigned char>(m_text[at]);
            if (byte < 0x80) {
                if (!takeAscii(byte, at)) return false;
                ++at;
                continue;
            }
            const Step step = stepAt(m_text, at);
            if (!take(step.value, at, at + step.length)) return false;
            at += step.length;
        }
        return finish();
    }

private:
    bool takeAscii(unsigned char c, qsizetype at) {
        const unsigned char lower = c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c;
        if ((lower < 'a' || lower > 'z') && (lower < '0' || lower > '9')) return finish();
        append(QByteArrayView(reinterpret_cast<const char*>(&lower), 1), at, at + 1);
        return true;
    }

    bool take(char32_t c, qsizetype begin, qsizetype end) {
        if (isAccent(c)) {
            if (!m_word.isEmpty()) m_end = end;
            return true;
        }
        const QByteArray folded = c < tableEnd ? tabled(c) : computeFolded(c);
        if (folded.isEmpty()) return finish();
        const bool alone = standsAlone(c);
        if (alone && !finish()) return false;
        append(folded, begin, end);
        return !alone || finish();
    }

    void append(QByteArrayView folded, qsizetype begin, qsizetype end) {
        if (m_word.isEmpty()) m_begin = begin;
        m_end = end;
        if (m_word.size() + folded.size() <= longestWord)
            m_word.append(folded.data(), folded.size());
    }

    bool finish() {
        if (m_word.isEmpty()) return true;
        const bool goesOn = m_visit({m_word, m_begin, m_end});
        m_word.resize(0);
        return goesOn;
    }

    QByteArrayView m_text;
    const std::function<bool(const SearchToken&)>& m_visit;
    QByteArray m_word;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

}  // namespace

bool forEachToken(QByteArrayView utf8, const std::function<bool(const SearchToken&)>& visit) {
    return Reader(utf8, visit).read();
}

QByteArray foldedWords(QByteArrayView utf8) {
    QByteArray words;
    forEachToken(utf8, [&words](const SearchToken& token) {
        if (!words.isEmpty()) words.append(' ');
        words.append(token.word.data(), token.word.size());
        return true;
    });
    return words;
}

}  // namespace klartext::app
