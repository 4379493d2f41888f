// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/corrections.h"
#include "core/extraction.h"
#include "core/highlight.h"
#include "core/highlight_export.h"
#include "core/report.h"
#include "core/saved_page.h"
#include "core/writers.h"
#include "support/attacks.h"
#include "text/utf8.h"

using namespace klartext::core;
using klartext::test::AttackPage;
using klartext::test::Attacks;

namespace {

/// Words as strangers write them, bytes and all.
std::vector<std::string> words() {
    std::vector<std::string> list;
    const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
    for (const AttackPage& attack : attacks.strings()) {
        list.push_back(attack.bytes.toStdString());
    }
    list.emplace_back("\xED\xA0\x80 a \xED\xB0\x80");           // halves of a character, as UTF-8
    list.emplace_back("\\ud800 \\u0000 \\uDFFF \"\\\"\\\\\"");  // and spelt out
    list.emplace_back(std::string("a\0b\0", 4));
    list.emplace_back("\u2028\u2029\u0085\uFEFF\uFFFE\uFFFF\U0010FFFF");
    list.emplace_back("\xF4\x90\x80\x80\xC0\x80\xFE\xFF\x80");
    list.emplace_back("</script><!--<script>]]>");
    list.emplace_back(std::string(300'000, '"'));
    list.emplace_back(std::string(100'000, '['));
    return list;
}

/// What JSON can hold of the bytes: all characters, NUL as well.
std::string held(const std::string& bytes) {
    std::string result;
    std::size_t at = 0;
    while (true) {
        const std::size_t end = std::min(bytes.find('\0', at), bytes.size());
        result += repairUtf8(std::string_view(bytes).substr(at, end - at));
        if (end == bytes.size()) {
            return result;
        }
        result += '\0';
        at = end + 1;
    }
}

QJsonObject objectIn(const std::string& json) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

std::string stringIn(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString().toStdString();
}

/// Without what a terminal obeys, on one line or several: what cleanText() is there for.
bool holdsNoControls(const std::string& text) {
    const QString all = QString::fromStdString(text);
    return std::ranges::none_of(all, [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0) ||
               code == 0x202d || code == 0x202e;
    });
}

}  // namespace

/// All JSON that the program writes is read again as it was, whatever strangers wrote into it.
class ReadBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_words = words(); }

    void report() {
        for (const std::string& word : m_words) {
            Report report;
            report.page = {.bytes = word, .url = "https://a.example/" + held(word)};
            report.page.contentType = held(word);
            report.version = held(word);
            report.note = held(word);
            report.blocks.push_back({.text = held(word),
                                     .kept = false,
                                     .probability = 0.25F,
                                     .kind = BoilerplateKind::Navigation,
                                     .wanted = true});
            const std::string json = toJson(report);
            const auto read = readReport(json);
            QVERIFY2(read.has_value(), word.substr(0, 80).c_str());
            QVERIFY2(*read == report, word.substr(0, 80).c_str());
            QVERIFY(!objectIn(json).isEmpty());
        }
    }

    void savedPage() {
        for (const std::string& word : m_words) {
            SavedPage saved;
            saved.page = {.bytes = word, .url = "https://a.example/" + held(word)};
            saved.page.contentType = held(word);
            saved.blocksPrint = std::numeric_limits<std::uint64_t>::max();
            saved.highlights.push_back({.anchor = anchor(held(word)), .note = held(word)});
            saved.corrections.push_back(correction(held(word)));
            const auto read = unpack(pack(saved));
            QVERIFY2(read.has_value(), word.substr(0, 80).c_str());
            QVERIFY(read->page.bytes == word);
            QVERIFY(read->page.url == saved.page.url);
            QVERIFY(read->page.contentType == saved.page.contentType);
            QVERIFY(read->blocksPrint == saved.blocksPrint);
            QVERIFY(read->highlights == saved.highlights);
            QVERIFY(read->corrections == saved.corrections);
        }
    }

    void correctionsAndAnchors() {
        for (const std::string& word : m_words) {
            const std::vector<Correction> corrections{correction(held(word))};
            QVERIFY(readCorrections(toJson(corrections)) == corrections);
            QVERIFY(readAnchor(toJson(anchor(held(word)))) == anchor(held(word)));
            // What is no text cannot be read back as it was, but as JSON.
            QVERIFY(readCorrections(toJson(std::vector{correction(word)})).has_value());
            QVERIFY(readAnchor(toJson(anchor(word))).has_value());
        }
    }

    void highlights() {
        for (const std::string& word : m_words) {
            HighlightedPage page{word, word, word, word, word, {}};
            page.highlights.push_back({.quote = word, .note = word, .made = word});
            const QJsonObject json = objectIn(highlightsAsJson(std::span(&page, 1)));
            const QJsonObject read = json.value(QLatin1String("pages")).toArray().at(0).toObject();
            const QJsonObject quote =
                read.value(QLatin1String("highlights")).toArray().at(0).toObject();
            QCOMPARE(read.keys().size(), qsizetype{6});
            QCOMPARE(quote.keys().size(), qsizetype{5});
            verifyKept(stringIn(quote, "quote"), word);
            verifyKept(stringIn(quote, "note"), word);
            verifyKept(stringIn(read, "title"), word);
        }
    }

    void article() {
        for (const std::string& word : m_words) {
            RawPage page;
            page.url = "https://a.example/";
            page.contentType = "text/plain; charset=utf-8";
            page.kind = PageKind::PlainText;
            page.bytes = word + "\n\n" + std::string(3, 'a') + " words of a paragraph.\n";
            const std::string json =
                toJson(extract(page), {}, {.id = word, .source = word, .explain = true});
            const QJsonObject read = objectIn(json);
            QVERIFY2(!read.isEmpty(), word.substr(0, 80).c_str());
            QCOMPARE(read.keys().size(), qsizetype{17});
            QVERIFY(holdsNoControls(stringIn(read, "text")));
            QVERIFY(holdsNoControls(stringIn(read, "id")));
            QVERIFY(json.find("\n") == std::string::npos);
            const QJsonObject failure = objectIn(errorToJson(word, word, word));
            QCOMPARE(failure.keys().size(), qsizetype{3});
            QVERIFY(holdsNoControls(stringIn(failure, "error")));
        }
    }

    /// Files that were made to break what reads them.
    void brokenAndDeepFilesAreRefused() {
        for (const std::string& deep : {std::string(1'000'000, '['), std::string(1'000'000, '{'),
                                        std::string(200'000, '[') + std::string(200'000, ']')}) {
            QVERIFY(!readCorrections(deep));
            QVERIFY(!readAnchor(deep));
            QVERIFY(!readReport("{\"klartext-report\": 1, \"page\": " + deep + "}"));
            QVERIFY(!unpack("{\"klartext-page\": 1, \"page\": " + deep + "}\n"));
        }
        for (const char* number : {"1e999", "-1", "1.5", "18446744073709551616", "\"1\"", "null",
                                   "99999999999999999999999999", "-0.0", "true"}) {
            const std::string entry =
                R"({"version":1,"blocks":[{"keep":true,"text":"a","print":1,"path":"p","order":)" +
                std::string(number) + R"(,"of":1}]})";
            QVERIFY2(!readCorrections(entry), number);
        }
    }

private:
    static Anchor anchor(const std::string& word) {
        return {
            .quote = word, .before = word, .after = word, .print = ~std::uint64_t{0}, .order = 7};
    }
    static Correction correction(const std::string& word) {
        return {.keep = true,
                .print = ~std::uint64_t{0},
                .text = word,
                .path = word,
                .order = 3,
                .equals = 4};
    }
    static void verifyKept(const std::string& read, const std::string& word) {
        QVERIFY(holdsNoControls(read));
        if (holdsNoControls(word) && held(word) == word) {
            QVERIFY(read == word);
        }
    }

    std::vector<std::string> m_words;
};

QTEST_GUILESS_MAIN(ReadBackTest)
#include "read_back_test.moc"
