// SPDX-License-Identifier: MIT
#include "library/search_query.h"

#include <QCoreApplication>
#include <algorithm>

#include "library/search_tokens.h"

namespace klartext::app {

namespace {

// A shorter beginning stands in nearly every text.
constexpr qsizetype shortestBeginning = 2;

enum class Filter { Tag, Site, Language, Before, After, Is, Has };

struct FilterName {
    Filter filter;
    const char* name;
};
constexpr FilterName filterNames[] = {
    {Filter::Tag, QT_TRANSLATE_NOOP("SearchFilter", "tag")},
    {Filter::Site, QT_TRANSLATE_NOOP("SearchFilter", "site")},
    {Filter::Language, QT_TRANSLATE_NOOP("SearchFilter", "lang")},
    {Filter::Before, QT_TRANSLATE_NOOP("SearchFilter", "before")},
    {Filter::After, QT_TRANSLATE_NOOP("SearchFilter", "after")},
    {Filter::Is, QT_TRANSLATE_NOOP("SearchFilter", "is")},
    {Filter::Has, QT_TRANSLATE_NOOP("SearchFilter", "has")},
};

constexpr const char* unreadWord = QT_TRANSLATE_NOOP("SearchFilter", "unread");
constexpr const char* readWord = QT_TRANSLATE_NOOP("SearchFilter", "read");
constexpr const char* favouriteWord = QT_TRANSLATE_NOOP("SearchFilter", "favourite");
constexpr const char* archivedWord = QT_TRANSLATE_NOOP("SearchFilter", "archived");
constexpr const char* highlightWord = QT_TRANSLATE_NOOP("SearchFilter", "highlight");
constexpr const char* highlightsWord = QT_TRANSLATE_NOOP("SearchFilter", "highlights");
constexpr const char* noteWord = QT_TRANSLATE_NOOP("SearchFilter", "note");
constexpr const char* notesWord = QT_TRANSLATE_NOOP("SearchFilter", "notes");

bool isWord(const QString& typed, const char* english) {
    return typed.compare(QLatin1String(english), Qt::CaseInsensitive) == 0 ||
           typed.compare(QCoreApplication::translate("SearchFilter", english),
                         Qt::CaseInsensitive) == 0;
}

/// One thing that was typed: a word, a phrase or a filter.
struct Term {
    QString name;  ///< of the filter
    QString text;
    bool without = false;
    bool phrase = false;  ///< it stood in quotes
    bool prefix = false;
};

class Scanner {
public:
    explicit Scanner(const QString& typed) : m_typed(typed) {}

    bool next(Term& term) {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace()) ++m_at;
        if (m_at >= m_typed.size()) return false;
        term = {};
        if (m_typed[m_at] == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace()) {
            term.without = true;
            ++m_at;
        }
        readWord(term);
        return true;
    }

private:
    static bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'„'; }

    void readWord(Term& term) {
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace()) {
            const QChar c = m_typed[m_at++];
            if (isQuote(c) && term.text.isEmpty()) {
                readPhrase(term);
                return;
            }
            const bool isFilter = c == u':' && term.name.isEmpty() && !term.text.isEmpty();
            if (isFilter && filterOf(term.text)) {
                term.name = std::exchange(term.text, QString());
            } else {
                term.text += c;
            }
        }
        if (term.text.endsWith(u'*')) {
            term.prefix = true;
            term.text.chop(1);
        } else {
            term.prefix = m_at >= m_typed.size();
        }
    }

    void readPhrase(Term& term) {
        term.phrase = true;
        while (m_at < m_typed.size() && !isQuote(m_typed[m_at])) term.text += m_typed[m_at++];
        ++m_at;
    }

public:
    static const FilterName* filterOf(const QString& name) {
        const auto* found =
            std::find_if(std::begin(filterNames), std::end(filterNames),
                         [&name](const FilterName& each) { return isWord(name, each.name); });
        return found == std::end(filterNames) ? nullptr : found;
    }

private:
    const QString& m_typed;
    qsizetype m_at = 0;
};

/// "2024", "2024-05" or "2024-05-17": its first day.
QDate dayOf(const QString& text) {
    const QStringList parts = text.split(u'-');
    const auto part = [&parts](qsizetype i) { return i < parts.size() ? parts[i].toInt() : 1; };
    return parts.size() > 3 || parts[0].size() != 4 ? QDate() : QDate(part(0), part(1), part(2));
}

class Builder {
public:
    void add(const Term& term) {
        const FilterName* filter = term.name.isEmpty() ? nullptr : Scanner::filterOf(term.name);
        if (filter != nullptr) {
            addFilter(filter->filter, term);
        } else if (term.phrase || !addState(term.text, !term.without)) {
            addText(term);
        }
    }

    SearchQuery finish() {
        m_query.match = m_wanted.join(QLatin1String(" AND "));
        m_query.without = m_unwanted.join(QLatin1String(" OR "));
        return m_query;
    }

private:
    void addText(const Term& term) {
        const QByteArray utf8 = term.text.toUtf8();
        const QString words = QString::fromUtf8(foldedWords(utf8));
        if (words.isEmpty()) return;
        // Folded words hold letters and digits alone, so nothing needs to be escaped. Several
        // words in one, such as "e-mail", are a phrase.
        QString expression = u'"' + words + u'"';
        const bool prefix = term.prefix && !term.phrase && words.size() >= shortestBeginning;
        if (prefix) expression += QLatin1String(" *");
        if (!term.without) m_query.phrases.append({words.toUtf8().split(' '), prefix});
        (term.without ? m_unwanted : m_wanted).append(expression);
    }

    bool addState(const QString& word, bool wanted, bool afterIs = false) {
        if (isWord(word, unreadWord)) {
            m_query.unread = wanted;
        } else if (afterIs && isWord(word, readWord)) {
            m_query.unread = !wanted;
        } else if (afterIs && isWord(word, favouriteWord)) {
            m_query.favourite = wanted;
        } else if (afterIs && isWord(word, archivedWord)) {
            m_query.archived = wanted;
        } else {
            return false;
        }
        return true;
    }

    void addFilter(Filter filter, const Term& term) {
        if (term.text.isEmpty()) return;
        switch (filter) {
            case Filter::Tag:
                (term.without ? m_query.noTags : m_query.tags).append(term.text);
                return;
            case Filter::Site:
                (term.without ? m_query.noSites : m_query.sites).append(term.text.toLower());
                return;
            case Filter::Language:
                m_query.languages.append(term.text.toLower());
                return;
            case Filter::Before:
            case Filter::After:
                addDay(filter, term);
                return;
            case Filter::Is:
                if (!addState(term.text, !term.without, true)) misunderstand(term);
                return;
            case Filter::Has:
                addPossession(term);
                return;
        }
    }

    void addPossession(const Term& term) {
        if (isWord(term.text, highlightWord) || isWord(term.text, highlightsWord)) {
            m_query.highlighted = !term.without;
        } else if (isWord(term.text, noteWord) || isWord(term.text, notesWord)) {
            m_query.noted = !term.without;
        } else {
            misunderstand(term);
        }
    }

    void addDay(Filter filter, const Term& term) {
        const QDate day = dayOf(term.text);
        if (!day.isValid()) {
            misunderstand(term);
        } else {
            (filter == Filter::Before ? m_query.before : m_query.after) = day;
        }
    }

    void misunderstand(const Term& term) {
        m_query.misunderstood.append(term.name + u':' + term.text);
    }

    SearchQuery m_query;
    QStringList m_wanted;
    QStringList m_unwanted;
};

}  // namespace

SearchQuery readSearch(const QString& typed) {
    Scanner scanner(typed);
    Builder builder;
    for (Term term; scanner.next(term);) builder.add(term);
    return builder.finish();
}

}  // namespace klartext::app
