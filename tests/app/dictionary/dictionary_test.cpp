// SPDX-License-Identifier: MIT
#include "dictionary/dictionary.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "app/dictionary/dictionary_files.h"
#include "dictionary/dictd.h"
#include "dictionary/dictionary_shelf.h"
#include "dictionary/entry_text.h"
#include "dictionary/headword_index.h"
#include "dictionary/stardict.h"
#include "dictionary/text_file.h"
#include "dictionary/word_forms.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::test;

namespace {

/// What the dictionaries say, one line for each entry.
QString said(app::DictionaryShelf& shelf, const char* word, const char* language = "en") {
    QString lines;
    const auto answers = shelf.lookUp(QString::fromUtf8(word), QString::fromLatin1(language));
    for (const app::DictionaryAnswer& answer : answers) {
        for (const app::DictionaryEntry& entry : answer.entries) {
            lines += answer.dictionary + u'|' + entry.headword + u'|' + entry.text + u'\n';
        }
    }
    return lines;
}

}  // namespace

class DictionaryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void starDictIsRead() {
        writeStarDict(path("a/test"),
                      {{"berry", "a small fruit"}, {"Café", "a place\nfor coffee"}});
        app::DictionaryShelf words({m_folder->path()});
        QCOMPARE(said(words, "berry"), QStringLiteral("Test Words|berry|a small fruit\n"));
        QCOMPARE(said(words, "Berries"), QStringLiteral("Test Words|berry|a small fruit\n"));
        QCOMPARE(said(words, "cafe"), QStringLiteral("Test Words|Café|a place\nfor coffee\n"));
        QCOMPARE(said(words, "nothing"), QString());
    }

    void longEntrySaysThatItIsCut() {
        const QByteArray text(app::Dictionary::longestEntry, 'x');
        writeStarDict(path("a/test"), {{"fits", text}, {"long", text + "yz"}});
        app::DictionaryShelf words({m_folder->path()});
        QVERIFY(said(words, "fits").endsWith(QStringLiteral("x\n")));
        QVERIFY(said(words, "long")
                    .endsWith(QStringLiteral(
                        "x\n[The entry is longer than can be shown here. Its end was left "
                        "out.]\n")));
        QCOMPARE(words.partlyKnown(), QStringList());
    }

    void indexThatIsTooLongSaysSo() {
        writeStarDict(path("a/test"), {{"one", "1"}, {"two", "2"}, {"three", "3"}});
        // The word, a zero, and two numbers.
        const auto reader = [](QByteArrayView bytes, app::IndexEntry& entry) -> qsizetype {
            const qsizetype zero = bytes.indexOf('\0');
            entry.headword = QString::fromUtf8(bytes.first(std::max<qsizetype>(zero, 0)));
            return zero < 0 ? 0 : zero + 9;
        };
        const QString file = path("a/test.idx");
        const auto whole = app::HeadwordIndex::read(file, reader, false, 3);
        QCOMPARE(whole.value().size(), std::size_t{3});
        QVERIFY(whole->isWhole());
        const auto part = app::HeadwordIndex::read(file, reader, false, 2);
        QCOMPARE(part.value().size(), std::size_t{2});
        QVERIFY(!part->isWhole());
    }

    void synonymsLeadToTheirWords() {
        writeStarDict(path("a/test"), {{"go", "to move"}, {"tar", "black"}});
        write(path("a/test.syn"), QByteArray("went") + '\0' + bigEndian(quint32{0}) + "pitch" +
                                      '\0' + bigEndian(quint32{1}) + "lost" + '\0' +
                                      bigEndian(quint32{900}) + "broken");
        app::DictionaryShelf words({m_folder->path()});
        QCOMPARE(said(words, "went"), QStringLiteral("Test Words|go|to move\n"));
        QCOMPARE(said(words, "pitch"), QStringLiteral("Test Words|tar|black\n"));
        QCOMPARE(said(words, "lost"), QString());
        QCOMPARE(said(words, "broken"), QString());
    }

    void partsOfEntriesAreTold() {
        writeStarDict(path("a/test"),
                      {{"one", QByteArray("m") + "plain" + '\0' + "h<p>a <b>b</b></p>" + '\0' +
                                   "W" + bigEndian(quint32{3}) + "\1\2\3" + "tsaid" + '\0'}},
                      {});
        app::DictionaryShelf words({m_folder->path()});
        QCOMPARE(said(words, "one"), QStringLiteral("Test Words|one|plain\na b\n[said]\n"));
    }

    void dictdIsRead() {
        writeDictd(path("gcide"),
                   {{"00-database-short", "00-database-short\n     A Test of Words\n"},
                    {"berry", "berry\n  a small {fruit}, which is told of at length\n"},
                    {"zebra", "zebra\n  an animal\n"}});
        app::DictionaryShelf words({m_folder->path()});
        QCOMPARE(said(words, "berry"),
                 QStringLiteral("A Test of Words|berry|berry\n  a small fruit, which is told of at "
                                "length\n"));
        QCOMPARE(said(words, "zebras"),
                 QStringLiteral("A Test of Words|zebra|zebra\n  an animal\n"));
        QCOMPARE(said(words, "00-database-short"), QString());
    }

    void severalDictionariesAnswer() {
        writeStarDict(path("a/one"), {{"haus", "house"}});
        writeDictd(path("b"), {{"Haus", "Haus\n  house, home"}});
        app::DictionaryShelf words({m_folder->path()});
        QCOMPARE(said(words, "Häuser", "de"),
                 QStringLiteral("Test Words|haus|house\nb|Haus|Haus\n  house, home\n"));
    }

    void newDictionariesAreFound() {
        app::DictionaryShelf words({m_folder->path()});
        QVERIFY(words.isEmpty());
        QCOMPARE(said(words, "tar"), QString());
        writeStarDict(path("a/one"), {{"tar", "black"}});
        QVERIFY(!words.isEmpty());
        QCOMPARE(said(words, "tar"), QStringLiteral("Test Words|tar|black\n"));
    }

    void damagedFilesAreHarmless_data() {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"ifo", "idx", "dict", "index", "dict.dz"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }

    void damagedFilesAreHarmless() {
        QFETCH(QString, ending);
        const Words all{{"berry", "berry\n  a small fruit"}, {"tar", "tar\n  black"}};
        QRandomGenerator random(7);
        for (int round = 0; round < 24; ++round) {
            init();
            writeStarDict(path("words"), all);
            writeDictd(path("other"), all);
            const bool other = ending == QLatin1String("index") || ending.endsWith(u'z');
            const QString file = path(other ? "other." : "words.") + ending;
            QFile broken(file);
            QVERIFY(broken.open(QIODevice::ReadOnly));
            QByteArray bytes = broken.readAll();
            broken.close();
            if (round % 3 == 0) {
                bytes.truncate(random.bounded(bytes.size()));
            }
            for (int i = 0; i < 6 && !bytes.isEmpty(); ++i) {
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            }
            write(file, bytes);
            app::DictionaryShelf words({m_folder->path()});
            said(words, "berry");
            said(words, "tar");
        }
        // One of the two is whole each time.
        app::DictionaryShelf words({m_folder->path()});
        QVERIFY(said(words, "berry").contains(QStringLiteral("a small fruit")));
    }

    void hostileNumbersAreHarmless() {
        // An entry of four gigabytes beyond the end of the file, and an index without an end.
        const QByteArray far = QByteArray("berry") + '\0' + bigEndian(quint32{0xfffffff0}) +
                               bigEndian(quint32{0xffffffff});
        writeStarDict(path("a"), {{"tar", "black"}});
        write(path("a.idx"), far + QByteArray(2'000'000, 'x'));
        writeDictd(path("b"), {{"berry", "berry"}});
        write(path("b.index"),
              "berry\t//////////\t//////////\n" + QByteArray(2'000'000, '\t') + "\nberry\tA\tF\n");
        app::DictionaryShelf words({m_folder->path()});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(said(words, "berry"), QStringLiteral("b|berry|berry\n"));
        QVERIFY(timer.elapsed() < 5000 * test::slowness());
    }

    void packedBombsAreCut() {
        // A chunk that says it holds little and unpacks to much.
        QByteArray file = dictzip(QByteArray(60'000, 'a'), 60'000);
        const qsizetype table = file.indexOf("RA");
        file.replace(table + 6, 2, littleEndian(8));
        writeDictd(path("b"), {{"berry", QByteArray(40, 'a')}});
        write(path("b.dict.dz"), file);
        app::DictionaryShelf words({m_folder->path()});
        QVERIFY(said(words, "berry").size() < 100);
    }

    void packedIndexesTakeRoomForTheirSize() {
        const QByteArray entry =
            "berry" + QByteArray(1, '\0') + bigEndian(quint32{0}) + bigEndian(quint32{13});
        write(path("a.idx.gz"), gzip(entry.repeated(1'000'000)));
        const auto index = app::HeadwordIndex::read(
            path("a.idx.gz"), [](QByteArrayView bytes, app::IndexEntry& found) -> qsizetype {
                found.headword = QStringLiteral("berry");
                return std::min<qsizetype>(bytes.size(), 14);
            });
        QVERIFY(index);
        // All of the file would be fourteen megabytes; what unpacks to so much more is cut.
        QVERIFY(index->size() > 10'000);
        QVERIFY(index->size() < 300'000);
        QVERIFY(!index->isWhole());
    }

    void headersThatEndBeyondTheFileAreRefused() {
        writeDictd(path("b"), {{"berry", "berry"}});
        QByteArray file = dictzip("berry", 60'000);
        file.replace(10, 2, littleEndian(0xffff));
        file.replace(file.indexOf("RA"), 4, "XX" + littleEndian(0x7fff));
        write(path("b.dict.dz"), file);
        QVERIFY(!app::TextFile::open(path("b.dict.dz")));
    }

    void filesThatAreNoDictionaryAreRefused() {
        write(path("a.ifo"), "something else");
        QVERIFY(!app::StarDict::open(path("a.ifo")));
        QVERIFY(!app::StarDict::open(path("missing.ifo")));
        write(path("b.index"), "");
        QVERIFY(!app::Dictd::open(path("b.index")));
        QVERIFY(!app::Dictd::open(path("missing.index")).error().explanation.isEmpty());
    }

    void wordsAreFolded_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << "HARBOUR"
                              << "harbour";
        QTest::newRow("accents") << "Éléphant"
                                 << "elephant";
        QTest::newRow("sharp s") << "Straße"
                                 << "strasse";
        QTest::newRow("ligature") << "Cæsar"
                                  << "caesar";
        QTest::newRow("soft hyphen") << QString::fromUtf8("har\u00ADbour") << "harbour";
        QTest::newRow("spaces") << "  ice   cream "
                                << "ice cream";
        QTest::newRow("apostrophe") << QString::fromUtf8("don’t") << "don't";
        QTest::newRow("cyrillic") << QString::fromUtf8("Москва") << QString::fromUtf8("москва");
    }

    void wordsAreFolded() {
        QFETCH(QString, word);
        QFETCH(QString, folded);
        QCOMPARE(app::foldWord(word), folded);
    }

    void formsAreTried_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("form");
        QTest::newRow("plural") << "harbours"
                                << "en-GB"
                                << "harbour";
        QTest::newRow("doubled") << "running"
                                 << "en"
                                 << "run";
        QTest::newRow("possessive") << QString::fromUtf8("ship’s") << ""
                                    << "ship";
        QTest::newRow("umlaut") << "Häuser"
                                << "de"
                                << "haus";
        QTest::newRow("verb") << "spielte"
                              << "de"
                              << "spielen";
        QTest::newRow("french") << "journaux"
                                << "fr"
                                << "journal";
        QTest::newRow("spanish") << "canciones"
                                 << "es"
                                 << "cancion";
    }

    void formsAreTried() {
        QFETCH(QString, word);
        QFETCH(QString, language);
        QFETCH(QString, form);
        const QStringList forms = app::lookUpForms(word, language);
        QVERIFY2(forms.contains(form), qPrintable(forms.join(u' ')));
        QCOMPARE(forms.front(), app::foldWord(word));
    }

    void markupBecomesText() {
        QCOMPARE(app::textOfMarkup(QStringLiteral(
                     "<k>a</k><br/>x &lt; y &#233; &bogus; <ul><li>one<li>two</ul>")),
                 QString::fromUtf8("a\nx < y é &bogus;\n• one\n• two"));
        QCOMPARE(app::textOfMarkup(QStringLiteral("open <b")), QStringLiteral("open"));
        QCOMPARE(app::textOfPlain(QStringLiteral("a {b}\r\n\n\n\nc\n")),
                 QStringLiteral("a b\n\nc"));
    }
};

QTEST_GUILESS_MAIN(DictionaryTest)
#include "dictionary_test.moc"
