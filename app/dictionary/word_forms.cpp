// SPDX-License-Identifier: MIT
#include "dictionary/word_forms.h"

#include <algorithm>
#include <span>

namespace klartext::app {

namespace {

constexpr qsizetype longestWord = 200;
/// Shorter stems are other words.
constexpr qsizetype shortestStem = 2;

struct Ending {
    const char* ending;
    const char* instead;
};

// The longest first.
constexpr Ending english[] = {{"'s", ""},   {"ies", "y"}, {"ied", "y"},   {"iest", "y"},
                              {"ier", "y"}, {"ves", "f"}, {"ves", "fe"},  {"ing", ""},
                              {"ing", "e"}, {"ed", ""},   {"ed", "e"},    {"es", ""},
                              {"s", ""},    {"est", ""},  {"est", "e"},   {"er", ""},
                              {"er", "e"},  {"ly", ""},   {"men", "man"}, {"'", ""}};
constexpr Ending german[] = {{"sten", ""}, {"ste", ""},   {"ten", "en"},   {"tet", "en"},
                             {"te", "en"}, {"end", "en"}, {"innen", "in"}, {"ern", ""},
                             {"er", ""},   {"en", ""},    {"em", ""},      {"es", ""},
                             {"e", ""},    {"n", ""},     {"s", ""},       {"st", "en"},
                             {"t", "en"},  {"e", "en"},   {"es", "e"}};
constexpr Ending french[] = {{"aux", "al"}, {"eaux", "eau"}, {"euse", "eur"}, {"ees", "er"},
                             {"ee", "er"},  {"es", ""},      {"es", "er"},    {"ent", "er"},
                             {"ons", "er"}, {"ez", "er"},    {"ait", "er"},   {"e", ""},
                             {"s", ""},     {"x", ""},       {"e", "er"}};
constexpr Ending romance[] = {{"ciones", "cion"}, {"es", ""},      {"s", ""},     {"as", "o"},
                              {"a", "o"},         {"i", "o"},      {"i", "e"},    {"e", "a"},
                              {"ando", "ar"},     {"iendo", "er"}, {"ado", "ar"}, {"ido", "ir"},
                              {"he", "ca"}};
constexpr Ending other[] = {{"en", ""}, {"er", ""}, {"s", ""}, {"e", ""}, {"n", ""}};

std::span<const Ending> endingsOf(const QString& language) {
    const QString primary = language.section(u'-', 0, 0).toLower();
    if (primary.isEmpty() || primary == QLatin1String("en")) {
        return english;
    }
    if (primary == QLatin1String("de")) {
        return german;
    }
    if (primary == QLatin1String("fr")) {
        return french;
    }
    if (primary == QLatin1String("es") || primary == QLatin1String("it") ||
        primary == QLatin1String("pt") || primary == QLatin1String("ca")) {
        return romance;
    }
    return other;
}

QString unaccented(QChar c) {
    switch (c.unicode()) {
        case u'ß':
            return QStringLiteral("ss");
        case u'æ':
            return QStringLiteral("ae");
        case u'œ':
            return QStringLiteral("oe");
        case u'ø':
            return QStringLiteral("o");
        case u'ł':
            return QStringLiteral("l");
        case u'đ':
        case u'ð':
            return QStringLiteral("d");
        case u'ı':
            return QStringLiteral("i");
        case u'’':
        case u'ʼ':
            return QStringLiteral("'");
        case 0xAD:
            return {};
        default:
            return c.category() == QChar::Mark_NonSpacing ? QString() : QString(c);
    }
}

void addDoubled(QStringList& forms, const QString& stem) {
    // "running" is "run" once its doubled letter is one.
    const qsizetype last = stem.size() - 1;
    if (last > shortestStem && stem[last] == stem[last - 1]) {
        forms.append(stem.left(last));
    }
}

}  // namespace

QString foldWord(const QString& word) {
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    if (word.size() <= longestWord && std::all_of(word.begin(), word.end(), isPlain)) {
        return word.toLower().simplified();
    }
    QString folded;
    for (const QChar c :
         word.left(longestWord).toCaseFolded().normalized(QString::NormalizationForm_D)) {
        folded += unaccented(c);
    }
    return folded.simplified();
}

QStringList lookUpForms(const QString& word, const QString& language) {
    const QString folded = foldWord(word);
    QStringList forms{folded};
    for (const Ending& each : endingsOf(language)) {
        const QLatin1String ending(each.ending);
        if (folded.endsWith(ending) && folded.size() - ending.size() >= shortestStem) {
            const QString stem = folded.chopped(ending.size());
            forms.append(stem + QLatin1String(each.instead));
            if (*each.instead == '\0') {
                addDoubled(forms, stem);
            }
        }
    }
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

}  // namespace klartext::app
