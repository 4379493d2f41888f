// SPDX-License-Identifier: MIT
#include "library/search_tokens.h"

#include <QTest>

using namespace klartext::app;

class SearchTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("The Old Bridge, 1907.", "the old bridge 1907");
        row("Größe und Straße", "grosse und strasse");
        row("Łódź, Ærø, Dvořák, Ðorđe", "lodz aero dvorak dorde");
        row("e\u0301te\u0301", "ete");
        row("e\u00ADmail", "email");
        row("ﬁn ½ Ｋｌａｒ", "fin 12 klar");
        row("ΜΟΥΣΙΚΉ μουσική", "μουσικη μουσικη");
        row("Ёлка Мой", "елка мои");
        row("مَكْتَبَة", "مكتبة");
        row("שָׁלוֹם", "שלום");
        row("東京タワーabc", "東 京 タ ワ ー abc");
        row("한국어", "한국어");
        row("don't e-mail", "don t e mail");
        row("  …—“”  ", "");
    }
    void folds() {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(QString::fromUtf8(foldedWords(text.toUtf8())), words);
    }

    void saysWhereWordsStand() {
        const QByteArray text = "Zwei Größen";
        QStringList places;
        forEachToken(text, [&](const SearchToken& token) {
            places.append(QString::fromUtf8(text.mid(token.begin, token.end - token.begin)));
            return true;
        });
        QCOMPARE(places, QStringList({QStringLiteral("Zwei"), QStringLiteral("Größen")}));
    }

    void stopsWhenTold() {
        int seen = 0;
        QVERIFY(!forEachToken("a b c", [&](const SearchToken&) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
    }

    void takesAnyBytes() {
        QByteArray bytes;
        quint32 state = 7;
        for (int i = 0; i < 20'000; ++i) {
            state = state * 1664525u + 1013904223u;
            bytes.append(static_cast<char>(state >> 24));
        }
        qsizetype last = 0;
        forEachToken(bytes, [&](const SearchToken& token) {
            if (token.begin < last || token.end <= token.begin || token.end > bytes.size()) {
                last = -1;
                return false;
            }
            last = token.end;
            return true;
        });
        QVERIFY(last > 0);
        QCOMPARE(foldedWords(QByteArray("a\xC3")), QByteArray("a"));
    }
};

QTEST_GUILESS_MAIN(SearchTokensTest)
#include "search_tokens_test.moc"
