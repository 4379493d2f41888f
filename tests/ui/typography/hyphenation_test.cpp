// SPDX-License-Identifier: MIT
#include "typography/hyphenation.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace klartext::ui;

/// Against dictionaries of a few patterns, so that the system's may be any.
class HyphenationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        write("hyph_de_DE.dic",
              "ISO8859-1\n1fahrt\n1ge\n1sell\n1schaft\n\xfc"
              "1ber\n");
        write("hyph_en.dic", "UTF-8\n1tion\n1light\n");
        write("hyph_pl_PL.dic", "ISO8859-2\n1\xb3o\xb6\xe6\n");
        write("hyph_xx.dic", "KOI-99\n1a\n");
    }

    void breaksWords_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("broken");
        const auto row = [](const char* name, const char* language, const char* text,
                            const char* broken) {
            QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(text)
                                << QString::fromUtf8(broken);
        };
        row("compound", "de", "Die Schifffahrtsgesellschaft.", "Die Schiff-fahrts-ge-sell-schaft.");
        row("upper case", "de-AT", "SCHIFFFAHRT", "SCHIFF-FAHRT");
        row("other script than the dictionary", "de", "Москвагефарт", "Москвагефарт");
        row("short words stay", "de", "Fahrt ge", "Fahrt ge");
        row("digits end a word", "en", "nation2tion stationed", "na-tion2tion sta-tioned");
        row("Latin-2", "pl", "niepodległość", "niepodleg-łość");
        row("with marks around", "en", "(\"candlelight\")", "(\"candle-light\")");
    }
    void breaksWords() {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, broken);
        Hyphenation hyphenation({m_folder.path()});
        QSignalSpy loaded(&hyphenation, &Hyphenation::loaded);
        QVERIFY(hyphenation.knows(language));
        QVERIFY(hyphenation.find(language) == nullptr);
        QVERIFY(loaded.wait());
        const Hyphenator* hyphenator = hyphenation.find(language);
        QVERIFY(hyphenator != nullptr);
        const QString result = hyphenator->hyphenated(text);
        QCOMPARE(QString(result).replace(QChar::SoftHyphen, u'-'), broken);
        QCOMPARE(withoutSoftHyphens(result), text);
    }

    void knowsNoOtherLanguage() {
        Hyphenation hyphenation({m_folder.path()});
        for (const char* language : {"", "fr", "d", "../../etc", "*"}) {
            QVERIFY(!hyphenation.knows(QString::fromLatin1(language)));
            QVERIFY(hyphenation.find(QString::fromLatin1(language)) == nullptr);
        }
    }

    void passesOverAFileItCannotRead() {
        QVERIFY(Hyphenator::fromFile(m_folder.filePath(QStringLiteral("hyph_xx.dic"))) == nullptr);
        QVERIFY(Hyphenator::fromFile(m_folder.filePath(QStringLiteral("missing.dic"))) == nullptr);
    }

private:
    void write(const char* name, const char* bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(HyphenationTest)
#include "hyphenation_test.moc"
