// SPDX-License-Identifier: MIT
#include "code/highlighter.h"

#include <QTest>

#include "code/code_colors.h"

using namespace klartext::ui;

namespace {

/// The code with each span in brackets behind the first letter of its role.
QString picture(const QString& code, const char* language) {
    const CodeLanguage* row = codeLanguage(QString::fromLatin1(language));
    if (row == nullptr) {
        return QStringLiteral("unknown");
    }
    static constexpr char letters[] = {'-', 'K', 'T', 'N', 'S', '#', 'C', '+', '!'};
    QString marked = code;
    const auto spans = highlighted(code, *row);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        marked.insert(span->from + span->length, u']');
        marked.insert(span->from, QStringLiteral("%1[").arg(
                                      QLatin1Char(letters[static_cast<int>(span->role)])));
    }
    return marked;
}

}  // namespace

class HighlighterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languagesAreToldApart_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        QTest::newRow("c++") << "cpp"
                             << "#include <x>\nint a = 0x1F; // no \"s\"\nreturn \"a\\\"b\";"
                             << "K[#include] <x>\nT[int] a = #[0x1F]; C[// no \"s\"]\nK[return] "
                                "S[\"a\\\"b\"];";
        QTest::newRow("python") << "python"
                                << "@x\ndef f(a):\n  \"\"\"d\ne\"\"\"\n  return 'y' # z"
                                << "N[@x]\nK[def] N[f](a):\n  S[\"\"\"d\ne\"\"\"]\n  K[return] "
                                   "S['y'] C[# z]";
        QTest::newRow("rust lifetimes") << "rust"
                                        << "fn f<'a>(c: &'a str) -> char { 'x' }"
                                        << "K[fn] f<'a>(c: &'a T[str]) -> T[char] { S['x'] }";
        QTest::newRow("js") << "js"
                            << "const s = `a\nb`; /* c */ o.delete(1)"
                            << "K[const] s = S[`a\nb`]; C[/* c */] o.delete(#[1])";
        QTest::newRow("sql in capitals") << "sql"
                                         << "SELECT Count(*) FROM t -- c"
                                         << "K[SELECT] T[Count](*) K[FROM] t C[-- c]";
        QTest::newRow("html") << "html"
                              << "<!-- c --><a href=\"x\">t &amp; u</a>"
                              << "C[<!-- c -->]K[<a] N[href]=S[\"x\"]K[>]t #[&amp;] uK[</a]K[>]";
        QTest::newRow("css") << "css"
                             << "a.b { color: #fff; width: 50% }"
                             << "T[a]T[.b] { N[color]: #[#fff]; N[width]: #[50%] }";
        QTest::newRow("json") << "json"
                              << "{\"a\": [1, true, \"s\"]}"
                              << "{N[\"a\"]: [#[1], K[true], S[\"s\"]]}";
        QTest::newRow("yaml") << "yaml"
                              << "a-b: yes # c\n- d: 'e'"
                              << "N[a-b]: K[yes] C[# c]\n- N[d]: S['e']";
        QTest::newRow("shell") << "bash"
                               << "if [ $# -gt 1 ]; then echo \"$HOME\"; fi # done"
                               << "K[if] [ N[$]# -gt #[1] ]; K[then] K[echo] S[\"$HOME\"]; K[fi] "
                                  "C[# done]";
        QTest::newRow("console") << "console"
                                 << "$ ls 1\nif 2"
                                 << "C[$] ls #[1]\nif 2";
        QTest::newRow("diff") << "diff"
                              << "@@ -1 +1 @@\n-a\n+b\n c"
                              << "K[@@ -1 +1 @@]\n![-a]\n+[+b]\n c";
    }
    void languagesAreToldApart() {
        QFETCH(const QString, language);
        QFETCH(const QString, code);
        QFETCH(const QString, expected);
        QCOMPARE(picture(code, language.toLatin1().constData()), expected);
    }

    void namesOfAnyHighlighterAreKnown() {
        for (const char* name : {"c++", "c#", "ts", "yml", "golang", "shell-session", "objc"}) {
            QVERIFY2(codeLanguage(QString::fromLatin1(name)) != nullptr, name);
        }
        QVERIFY(codeLanguage(u"klingon") == nullptr);
        QVERIFY(codeLanguage(u"") == nullptr);
    }

    void guessesAreCareful() {
        QCOMPARE(guessedLanguage(u"#!/bin/sh\nls"), codeLanguage(u"sh"));
        QCOMPARE(guessedLanguage(u"{\n  \"a\": 1\n}"), codeLanguage(u"json"));
        QCOMPARE(guessedLanguage(u"<div class=\"x\">y</div>"), codeLanguage(u"html"));
        QCOMPARE(guessedLanguage(u"def f(x):\n    return x"), codeLanguage(u"python"));
        QVERIFY(guessedLanguage(u"Roses are red,\nviolets are blue.") == nullptr);
        QVERIFY(guessedLanguage(u"   1  2  3\n   4  5  6") == nullptr);
        QVERIFY(guessedLanguage(u"") == nullptr);
    }

    void unendedPiecesEndWithTheCode() {
        for (const char* code :
             {"\"abc", "/* abc", "<a href=\"", "'", "\\", "<!--", "&", "$", "@"}) {
            for (const char* language : {"cpp", "html", "css", "bash", "json", "diff", "console"}) {
                for (const CodeSpan& span : highlighted(
                         QString::fromLatin1(code), *codeLanguage(QString::fromLatin1(language)))) {
                    QVERIFY(span.from >= 0 && span.length > 0);
                    QVERIFY(span.from + span.length <= qsizetype(qstrlen(code)));
                }
            }
        }
    }

    void coloursCanBeReadInEveryTheme() {
        for (const ThemeChoice choice : Theme::choices()) {
            const Theme& theme = Theme::named(choice);
            const CodeColors colors(theme);
            for (int role = 0; role < codeRoleCount; ++role) {
                QVERIFY(contrast(colors.color(static_cast<CodeRole>(role)),
                                 theme.color(ColorId::Surface)) >= 4.5);
            }
        }
    }
};

QTEST_APPLESS_MAIN(HighlighterTest)
#include "highlighter_test.moc"
