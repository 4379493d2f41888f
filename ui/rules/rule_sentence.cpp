// SPDX-License-Identifier: MIT
#include "rules/rule_sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <array>

#include "models/sentences.h"
#include "rules/rule_library.h"

namespace klartext::ui {

namespace {

struct Noun {
    const char* element;
    const char* words;
};

// What blocks are, many of them.
constexpr std::array nouns{
    Noun{"p", QT_TRANSLATE_NOOP("Rule", "paragraphs")},
    Noun{"h1", QT_TRANSLATE_NOOP("Rule", "headings")},
    Noun{"h2", QT_TRANSLATE_NOOP("Rule", "headings")},
    Noun{"h3", QT_TRANSLATE_NOOP("Rule", "headings")},
    Noun{"h4", QT_TRANSLATE_NOOP("Rule", "headings")},
    Noun{"h5", QT_TRANSLATE_NOOP("Rule", "headings")},
    Noun{"h6", QT_TRANSLATE_NOOP("Rule", "headings")},
    Noun{"li", QT_TRANSLATE_NOOP("Rule", "list items")},
    Noun{"img", QT_TRANSLATE_NOOP("Rule", "pictures")},
    Noun{"td", QT_TRANSLATE_NOOP("Rule", "table cells")},
    Noun{"th", QT_TRANSLATE_NOOP("Rule", "table cells")},
    Noun{"a", QT_TRANSLATE_NOOP("Rule", "links")},
    Noun{"figcaption", QT_TRANSLATE_NOOP("Rule", "captions")},
    Noun{"blockquote", QT_TRANSLATE_NOOP("Rule", "quotes")},
    Noun{"pre", QT_TRANSLATE_NOOP("Rule", "preformatted texts")},
};

// Boxes without a name; they follow "in".
constexpr std::array boxes{
    Noun{"main", QT_TRANSLATE_NOOP("Rule", "the main part")},
    Noun{"article", QT_TRANSLATE_NOOP("Rule", "the article")},
    Noun{"aside", QT_TRANSLATE_NOOP("Rule", "side boxes")},
    Noun{"nav", QT_TRANSLATE_NOOP("Rule", "navigation areas")},
    Noun{"header", QT_TRANSLATE_NOOP("Rule", "headers")},
    Noun{"footer", QT_TRANSLATE_NOOP("Rule", "footers")},
    Noun{"form", QT_TRANSLATE_NOOP("Rule", "forms")},
    Noun{"figure", QT_TRANSLATE_NOOP("Rule", "figures")},
    Noun{"table", QT_TRANSLATE_NOOP("Rule", "tables")},
    Noun{"blockquote", QT_TRANSLATE_NOOP("Rule", "quotes")},
    Noun{"dialog", QT_TRANSLATE_NOOP("Rule", "dialogs")},
};

QString say(const char* text) { return QCoreApplication::translate("Rule", text); }

template <std::size_t count>
QString wordsFor(const std::array<Noun, count>& table, const core::SelectorStep& step) {
    for (const Noun& noun : table) {
        if (step.element == noun.element) {
            return say(noun.words);
        }
    }
    return {};
}

QString nameOf(const core::SelectorStep& step) {
    QStringList names;
    for (const std::string& name : step.names) {
        names.append(toText(name));
    }
    if (!step.id.empty()) {
        names.prepend(toText(step.id));
    }
    if (names.isEmpty() && !step.role.empty()) {
        names.append(toText(step.role));
    }
    return names.join(QLatin1Char(' '));
}

/// After "in".
QString boxOf(const core::SelectorStep& step) {
    if (const QString name = nameOf(step); !name.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Rule", "the box “%1”")).arg(name);
    }
    const QString words = wordsFor(boxes, step);
    return words.isEmpty()
               ? say(QT_TRANSLATE_NOOP("Rule", "the element “%1”")).arg(toText(step.element))
               : words;
}

QString blocksOf(const core::SelectorStep& step) {
    QString words = wordsFor(nouns, step);
    if (words.isEmpty()) {
        words = say(QT_TRANSLATE_NOOP("Rule", "texts"));
    }
    const QString name = nameOf(step);
    return name.isEmpty() ? words
                          : say(QT_TRANSLATE_NOOP("Rule", "%1 named “%2”")).arg(words, name);
}

QString meant(const core::Selector& selector) {
    const bool everything = selector.everything;
    QString words =
        everything ? say(QT_TRANSLATE_NOOP("Rule", "everything")) : blocksOf(selector.path.back());
    QStringList around;
    for (auto step = selector.path.rbegin() + (everything ? 0 : 1); step != selector.path.rend();
         ++step) {
        //: %1: "the box “story”", "side boxes"
        around.append(say(QT_TRANSLATE_NOOP("Rule", "in %1")).arg(boxOf(*step)));
    }
    return (QStringList(words) + around).join(QLatin1Char(' '));
}

QString conditions(const core::Selector& selector) {
    QStringList parts;
    if (selector.shape != core::TextShape::Any) {
        parts.append(shapeName(selector.shape));
    }
    if (!selector.begins.empty()) {
        parts.append(
            say(QT_TRANSLATE_NOOP("Rule", "beginning with “%1”")).arg(toText(selector.begins)));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

QString ruleSentence(const core::SiteRule& rule) {
    //: %1: what is meant, such as "paragraphs named “teaser”"
    const QString sentence = (rule.keep ? say(QT_TRANSLATE_NOOP("Rule", "Keep %1"))
                                        : say(QT_TRANSLATE_NOOP("Rule", "Leave out %1")))
                                 .arg(meant(rule.selector));
    const QString only = conditions(rule.selector);
    //: %1: a rule; %2: which texts it is for, such as "at most 25 words"
    return only.isEmpty() ? sentence
                          : say(QT_TRANSLATE_NOOP("Rule", "%1 (%2)")).arg(sentence, only);
}

QString shapeName(core::TextShape shape) {
    switch (shape) {
        case core::TextShape::Any:
            return say(QT_TRANSLATE_NOOP("Rule", "any text"));
        case core::TextShape::Short:
            return say(QT_TRANSLATE_NOOP("Rule", "at most 25 words"));
        case core::TextShape::Long:
            return say(QT_TRANSLATE_NOOP("Rule", "more than 25 words"));
        case core::TextShape::MostlyLinks:
            return say(QT_TRANSLATE_NOOP("Rule", "mostly links"));
    }
    return {};
}

QString mistakeSentence(const core::RuleError& error) {
    QString sentence =
        QCoreApplication::translate("RuleMistake", core::mistakeTemplate(error.mistake));
    sentence.replace(QLatin1String("%1"), toText(error.text));
    return say(QT_TRANSLATE_NOOP("Rule", "Line %1: %2"))
        .arg(QLocale().toString(error.line), sentence);
}

QString useSentence(const RuleEntry& entry) {
    if (entry.idlePages > 0) {
        return QCoreApplication::translate("Rule", "matched nothing on the last %n page(s)",
                                           nullptr, entry.idlePages);
    }
    if (entry.matched.isNull()) {
        return say(QT_TRANSLATE_NOOP("Rule", "not used yet"));
    }
    return say(QT_TRANSLATE_NOOP("Rule", "matched %1"))
        .arg(QLocale().toString(entry.matched.date(), QLocale::ShortFormat));
}

QString blockCount(std::size_t blocks) {
    const auto count = static_cast<int>(blocks);
    return QCoreApplication::translate("Rule", "%n block(s)", nullptr, count);
}

}  // namespace klartext::ui
