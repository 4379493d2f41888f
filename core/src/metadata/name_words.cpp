// SPDX-License-Identifier: MIT
#include "metadata/name_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "metadata/month_names.h"
#include "metadata/names.h"
#include "metadata/similarity.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// Longer ones first: the first that fits is cut off.
constexpr auto byWords = std::to_array<std::string_view>({"ein gastbeitrag von",
                                                          "ein beitrag von",
                                                          "ein kommentar von",
                                                          "eine analyse von",
                                                          "ein artikel von",
                                                          "kommentar von",
                                                          "interview von",
                                                          "geschrieben von",
                                                          "veröffentlicht von",
                                                          "verfasst von",
                                                          "text und fotos",
                                                          "text und bilder",
                                                          "text und foto",
                                                          "article written by",
                                                          "article by",
                                                          "medically reviewed by",
                                                          "written by",
                                                          "posted by",
                                                          "published by",
                                                          "story by",
                                                          "words by",
                                                          "reported by",
                                                          "created by",
                                                          "authored by",
                                                          "contributed by",
                                                          "started by",
                                                          "post by",
                                                          "thread starter",
                                                          "topic author",
                                                          "topic starter",
                                                          "thread author",
                                                          "originally posted by",
                                                          "von:",
                                                          "asked by",
                                                          "submitted by",
                                                          "rédigé par",
                                                          "publié par",
                                                          "écrit par",
                                                          "escrito por",
                                                          "publicado por",
                                                          "redactado por",
                                                          "scritto da",
                                                          "pubblicato da",
                                                          "a cura di",
                                                          "geschreven door",
                                                          "geplaatst door",
                                                          "skriven av",
                                                          "skrevet av",
                                                          "skrevet af",
                                                          "napisał",
                                                          "author(s)",
                                                          "authors",
                                                          "author",
                                                          "autoren",
                                                          "autorin",
                                                          "autorzy",
                                                          "autor/in",
                                                          "autor",
                                                          "auteurs",
                                                          "auteur",
                                                          "autore",
                                                          "auteure",
                                                          "redaktion",
                                                          "interview",
                                                          "text",
                                                          "texte",
                                                          "texto",
                                                          "testo",
                                                          "tekst",
                                                          "von",
                                                          "by",
                                                          "par",
                                                          "por",
                                                          "door",
                                                          "di",
                                                          "av",
                                                          "af",
                                                          "kirjoittanut",
                                                          "szerző",
                                                          "автор",
                                                          "текст",
                                                          "автори",
                                                          "yazan",
                                                          "från"});

// Words that name a role or a desk and no person.
constexpr auto roleWords = std::to_array<std::string_view>({"editor",        "editors",
                                                            "writer",        "writers",
                                                            "reporter",      "reporters",
                                                            "correspondent", "journalist",
                                                            "contributor",   "contributors",
                                                            "columnist",     "author",
                                                            "authors",       "photographer",
                                                            "producer",      "founder",
                                                            "ceo",           "cto",
                                                            "president",     "director",
                                                            "manager",       "redakteur",
                                                            "redakteurin",   "redaktion",
                                                            "korrespondent", "korrespondentin",
                                                            "autor",         "autorin",
                                                            "volontär",      "volontärin",
                                                            "journalistin",  "chefredakteur",
                                                            "reporterin",    "chefredakteurin",
                                                            "redacteur",     "redactie",
                                                            "rédacteur",     "rédactrice",
                                                            "journaliste",   "redactor",
                                                            "redactora",     "periodista",
                                                            "redazione",     "giornalista",
                                                            "specialist",    "consultant",
                                                            "expert",        "analyst",
                                                            "engineer",      "head",
                                                            "chief",         "senior",
                                                            "junior",        "lead",
                                                            "strategist",    "professor",
                                                            "lecturer",      "freelance",
                                                            "guest",         "posted",
                                                            "published",     "updated",
                                                            "minutes",       "min",
                                                            "read",          "comments",
                                                            "comment",       "share",
                                                            "follow",        "view",
                                                            "profile",       "posts",
                                                            "more",          "about",
                                                            "reviewed",      "fotos",
                                                            "foto",          "photo",
                                                            "photos",        "image",
                                                            "subscribe",     "today",
                                                            "yesterday",     "uhr",
                                                            "login",         "sign",
                                                            "register",      "question",
                                                            "modified",      "attorney",
                                                            "search",        "icon",
                                                            "logo",          "disclosure",
                                                            "categories",    "tags",
                                                            "menu",          "app"});

constexpr auto particles = std::to_array<std::string_view>(
    {"von", "van", "de",  "der", "den", "del", "della", "di",  "da", "dos", "das",
     "du",  "la",  "le",  "el",  "al",  "bin", "ibn",   "ben", "zu", "zur", "zum",
     "vom", "ter", "ten", "af",  "av",  "y",   "e",     "i",   "o",  "st",  "und"});

// Names that stand for "no name".
constexpr auto nobodies = std::to_array<std::string_view>(
    {"admin",    "administrator", "author",    "autor",     "editor",  "guest",
     "user",     "webmaster",     "root",      "anonymous", "unknown", "null",
     "none",     "undefined",     "default",   "na",        "test",    "superuser",
     "sysadmin", "siteadmin",     "wordpress", "wpadmin",   "website", "redaktion",
     "gast",     "super",         "system",    "nan",       "false",   "true"});

constexpr auto weekdays = std::to_array<std::string_view>(
    {"monday", "tuesday",  "wednesday", "thursday",   "friday",   "saturday", "sunday",
     "mon",    "tue",      "wed",       "thu",        "fri",      "sat",      "sun",
     "montag", "dienstag", "mittwoch",  "donnerstag", "freitag",  "samstag",  "sonntag",
     "lundi",  "mardi",    "mercredi",  "jeudi",      "vendredi", "samedi",   "dimanche"});

template <std::size_t size>
bool isIn(const std::array<std::string_view, size>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

/// Whether a by-word ends here. Where tags part it from the name, no blank may stand between them.
bool isWordEnd(std::string_view text, std::size_t at) {
    const bool glued = at > 1 && at < text.size() && text[at] >= 'A' && text[at] <= 'Z' &&
                       text[at - 1] >= 'a' && text[at - 1] <= 'z';
    return at >= text.size() || glued || isAsciiSpace(text[at]) || text[at] == ':' ||
           text.substr(at).starts_with("\xC2\xA0");
}

}  // namespace

bool hasRole(std::string_view text) {
    const std::string lower = toLower(text);
    bool role = false;
    forEachWord(lower, [&role](std::string_view word) { role = role || isIn(roleWords, word); });
    return role;
}

bool isParticle(std::string_view word) { return isIn(particles, word); }

bool isLicence(std::string_view text) {
    const std::string letters = squeezed(text);
    constexpr std::array beginnings = {
        "ccby", "ccnc", "cc0", "creativecommons", "copyright", "publicdomain", "allrightsreserved"};
    return text.starts_with("©") || std::ranges::any_of(beginnings, [&](const char* beginning) {
               return letters.starts_with(beginning);
           });
}

bool isNobody(std::string_view name) {
    const std::string letters = squeezed(name);
    return letters.empty() || isIn(nobodies, letters);
}

bool isDayOrLabel(std::string_view text) {
    const std::string_view firstWord = nextWord(text);
    return monthNamed(toLower(firstWord)) > 0 || isIn(weekdays, toLower(firstWord)) ||
           afterByWord(std::string(text) + " x") == "x";
}

std::string_view afterByWord(std::string_view text) {
    const std::string_view trimmed = trimAscii(text);
    const std::string lower = toLower(trimmed.substr(0, 48));
    for (const std::string_view word : byWords) {
        if (!lower.starts_with(word) || !isWordEnd(trimmed, word.size())) {
            continue;
        }
        std::string_view rest = trimmed.substr(word.size());
        rest = trimAscii(rest.starts_with(':') ? rest.substr(1) : rest);
        const std::string_view further = afterByWord(rest);
        return further.empty() ? rest : further;
    }
    return {};
}

}  // namespace klartext::core
