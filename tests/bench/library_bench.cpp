// SPDX-License-Identifier: MIT
#include <zlib.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <string>

#include "arguments.h"
#include "core/extraction.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"
#include "library/page_codec.h"
#include "library/page_to_keep.h"

using namespace klartext;
using namespace klartext::app;

/// Builds a library of many pages and measures what a person waits for.
///
/// usage: klartext-library-bench [--pages N] [--library FILE] [--only WORDS] [PAGE.html[.gz]]...
///
/// The pages are those that are given, over and over, each time with other paragraphs of their
/// texts and words that stand nowhere else; without pages, texts made of a vocabulary in which
/// words are as rare as in a language. A library that is there is measured and not built.
namespace {

constexpr int runs = 21;
QString only;  // what the names of measurements must contain

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

QByteArray readPage(const QString& path) {
    QByteArray bytes;
    if (gzFile file = gzopen(QFile::encodeName(path).constData(), "rb")) {
        QByteArray part(1 << 16, Qt::Uninitialized);
        for (int size = 0;
             (size = gzread(file, part.data(), static_cast<unsigned>(part.size()))) > 0;) {
            bytes.append(part.constData(), size);
        }
        gzclose(file);
    }
    return bytes;
}

/// A page to be varied.
struct Template {
    NewPage page;
    QList<QByteArray> lines;
};

Template templateOf(const core::RawPage& raw, const QUrl& address) {
    const core::Extraction extraction = core::extract(raw);
    Template made;
    made.page = pageToKeep(address, raw, extraction, {});
    made.lines = unpacked(made.page.packedText).value_or(QByteArray()).split('\n');
    made.lines.removeAll(QByteArray());
    return made;
}

QList<Template> templatesFrom(const QStringList& paths) {
    QList<Template> templates;
    for (const QString& path : paths) {
        core::RawPage raw;
        raw.bytes = readPage(path).toStdString();
        raw.contentType = "text/html";
        raw.url = QStringLiteral("https://blatt%1.example/%2")
                      .arg(templates.size() % 97)
                      .arg(QFileInfo(path).baseName())
                      .toStdString();
        templates.append(templateOf(raw, QUrl(QString::fromStdString(raw.url))));
    }
    return templates;
}

/// Words by how common they are: the n-th is n times as rare as the first.
class Vocabulary {
public:
    explicit Vocabulary(std::mt19937& random) {
        const QByteArrayList parts{"ba", "ne", "tor", "il",  "gra", "schu", "ver",
                                   "mo", "ka", "lin", "dre", "son", "wei",  "pa",
                                   "ti", "ul", "ce",  "ran", "fo",  "mit"};
        std::uniform_int_distribution<int> pick(0, static_cast<int>(parts.size()) - 1);
        QSet<QByteArray> seen;
        while (m_words.size() < 60'000) {
            QByteArray word;
            const qsizetype length = 1 + m_words.size() / 20 % 4 + (m_words.size() > 500 ? 1 : 0);
            for (qsizetype i = 0; i < length || seen.contains(word); ++i) {
                word += parts[pick(random)];
            }
            if (m_words.size() > 5000) word += QByteArray::number(m_words.size() % 7);
            seen.insert(word);
            m_words.append(word);
        }
    }
    QByteArray text(std::mt19937& random, int words) const {
        std::uniform_real_distribution<double> even(0,
                                                    std::log(static_cast<double>(m_words.size())));
        QByteArray text;
        for (int i = 0; i < words; ++i) {
            text += m_words[static_cast<qsizetype>(std::exp(even(random))) - 1];
            text += i % 13 == 12 ? ". " : " ";
        }
        return text;
    }

private:
    QList<QByteArray> m_words;
};

QList<Template> madeTemplates(std::mt19937& random) {
    const Vocabulary words(random);
    QList<Template> templates;
    for (int i = 0; i < 400; ++i) {
        QByteArray html = "<!DOCTYPE html><html lang=en><head><title>" + words.text(random, 6) +
                          "</title><style>" + QByteArray("a{color:#123;margin:4px}").repeated(80) +
                          "</style></head><body><nav>";
        for (int link = 0; link < 120; ++link) {
            html += "<a class=\"menu-item menu-item-" + QByteArray::number(link) + "\" href=\"/" +
                    QByteArray::number(link * 7919 % 10007) + "\">" + words.text(random, 2) +
                    "</a>";
        }
        html += "</nav><article><h1>" + words.text(random, 6) + "</h1>";
        for (int paragraph = 0; paragraph < 14; ++paragraph) {
            html += "<p class=\"text text--body\">" + words.text(random, 70) + "</p>\n";
        }
        html += "</article><footer>" + words.text(random, 60) + "</footer></body></html>";
        core::RawPage raw;
        raw.bytes = html.toStdString();
        raw.contentType = "text/html";
        raw.url = QStringLiteral("https://blatt%1.example/%2").arg(i % 97).arg(i).toStdString();
        templates.append(templateOf(raw, QUrl(QString::fromStdString(raw.url))));
    }
    return templates;
}

/// The template with a word of its own; from the second time on with its paragraphs in another
/// order, too, and one in eight from elsewhere.
NewPage varied(const QList<Template>& templates, int number, std::mt19937& random) {
    const Template& from = templates[number % templates.size()];
    NewPage page = from.page;
    page.address = QUrl(page.address.toString() + u'/' + QString::number(number));
    QList<QByteArray> lines = from.lines;
    const bool isFirst = number < templates.size();
    if (!isFirst) std::shuffle(lines.begin(), lines.end(), random);
    for (qsizetype i = 0; i < lines.size() && !isFirst; i += 8) {
        const auto& other =
            templates[static_cast<qsizetype>(random() % static_cast<unsigned>(templates.size()))]
                .lines;
        if (!other.isEmpty())
            lines[i] =
                other[static_cast<qsizetype>(random() % static_cast<unsigned>(other.size()))];
    }
    lines.append("only" + QByteArray::number(number));
    page.packedText = packed(lines.join('\n'));
    page.facts.title += QStringLiteral(" %1").arg(number);
    page.facts.published = QDate(2015, 1, 1).addDays(number % 4000).toString(Qt::ISODate);
    page.keptAt = QDateTime(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC).addSecs(3600LL * number);
    page.unread = number % 3 != 0;
    page.archived = number % 2 == 0;
    page.favourite = number % 20 == 0;
    page.tags = {QStringLiteral("tag%1").arg(number % 50)};
    return page;
}

void build(const QString& path, int count, const QStringList& pages) {
    std::mt19937 random(20);
    const QList<Template> templates =
        pages.isEmpty() ? madeTemplates(random) : templatesFrom(pages);
    Database database(path);
    KeptPages kept(database);
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < count; ++number) {
        if (!kept.keep(varied(templates, number, random))) {
            out() << "could not write page " << number << "\n";
            return;
        }
    }
    out() << QStringLiteral("kept %1 pages of %2 in %3 s, each confirmed by itself\n")
                 .arg(count)
                 .arg(templates.size())
                 .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 0);
}

void measure(const QString& name, const std::function<qsizetype()>& work) {
    if (!only.isEmpty() && !name.contains(only)) return;
    QList<double> times;
    qsizetype result = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        result = work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    out() << QStringLiteral("%1 %2 ms (longest %3), %4 pages\n")
                 .arg(name, -44)
                 .arg(times[runs / 2], 7, 'f', 2)
                 .arg(times.constLast(), 0, 'f', 2)
                 .arg(result);
    out().flush();
}

/// Three of the commonest words in an order that is rare.
QString commonPhrase(Database& database) {
    KeptPages pages(database);
    QHash<QString, int> counts;
    for (qint64 id = 1; id < 200; ++id) {
        const auto content = pages.content(id);
        if (!content) continue;
        for (const QString& word :
             QString::fromUtf8(content->text).toLower().simplified().split(u' ')) {
            ++counts[word];
        }
    }
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(),
              [&](const QString& a, const QString& b) { return counts[a] > counts[b]; });
    return u'"' + words.value(2) + u' ' + words.value(1) + u' ' + words.value(0) + u'"';
}

/// How long a search goes on that nobody wants any more, whenever that is while it looks for all.
void measureStopping(KeptList& list, const QString& typed) {
    const QString name = QStringLiteral("search given up: ") + typed;
    if (!only.isEmpty() && !name.contains(only)) return;
    QList<double> times;
    for (qint64 wanted = 2; wanted < 2000; wanted += 2) {
        KeptSearch search = list.search({KeptSection::All, {}, typed, KeptOrder::Relevance});
        // Up to where the long step begins.
        if (search.goOn(std::chrono::hours(1))) break;
        QElapsedTimer timer;
        timer.start();
        if (search.goOn(std::chrono::hours(1), [&] { return timer.elapsed() >= wanted; })) break;
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6 - static_cast<double>(wanted));
    }
    if (times.isEmpty()) return;
    std::sort(times.begin(), times.end());
    out() << QStringLiteral("%1 %2 ms (longest %3), stopped %4 times\n")
                 .arg(name, -44)
                 .arg(times[times.size() / 2], 7, 'f', 2)
                 .arg(times.constLast(), 0, 'f', 2)
                 .arg(times.size());
    out().flush();
}

void measureAll(const QString& path) {
    measure(QStringLiteral("open the file, list, first rows"), [&] {
        Database database(path);
        KeptList list(database);
        const auto ids = list.find({});
        const qsizetype rows = std::min<qsizetype>(48, static_cast<qsizetype>(ids.size()));
        (void)list.pages(QList<qint64>(ids.begin(), ids.begin() + rows));
        return static_cast<qsizetype>(ids.size());
    });
    Database database(path);
    KeptList list(database);
    measure(QStringLiteral("counts of sections and tags"), [&] {
        (void)list.counts();
        return list.tags().size();
    });
    measure(QStringLiteral("words of titles, once"), [&] {
        KeptList fresh(database);
        fresh.prepareSearch();
        return qsizetype{0};
    });
    list.prepareSearch();
    const auto order = [&](const QString& name, KeptOrder by) {
        measure(name, [&] {
            return static_cast<qsizetype>(list.find({KeptSection::All, {}, {}, by}).size());
        });
    };
    order(QStringLiteral("all pages by title"), KeptOrder::Title);
    order(QStringLiteral("all pages by length"), KeptOrder::Length);
    const auto searchBy = [&](const QString& typed, KeptOrder by) {
        const KeptQuery query{KeptSection::All, {}, typed, by};
        bool whole = false;
        measure(QStringLiteral("search: ") + typed, [&] {
            KeptSearch search = list.search(query);
            whole = search.goOn(KeptSearch::untilFirst);
            const auto ids = search.ids();
            const qsizetype rows = std::min<qsizetype>(12, static_cast<qsizetype>(ids.size()));
            (void)list.pages(QList<qint64>(ids.begin(), ids.begin() + rows));
            return static_cast<qsizetype>(ids.size());
        });
        if (whole) return;
        measure(QStringLiteral("    until all pages were looked at"),
                [&] { return static_cast<qsizetype>(list.find(query).size()); });
    };
    const auto search = [&](const QString& typed) { searchBy(typed, KeptOrder::Relevance); };
    // The words of a text, from the rare to the common.
    const auto some = list.find({});
    KeptPages pages(database);
    const auto content = pages.content(some.at(some.size() / 2));
    const QStringList words =
        QString::fromUtf8(content ? content->text : QByteArray()).simplified().split(u' ');
    search(QStringLiteral("only77 "));
    search(QStringLiteral("only7"));
    search(words.value(30) + u' ' + words.value(31) + u' ');
    search(u'"' + words.value(30) + u' ' + words.value(31) + u' ' + words.value(32) + u'"');
    search(words.value(20).left(3));
    search(words.value(25) + u' ');
    search(QStringLiteral("the "));
    search(QStringLiteral("ba "));
    searchBy(QStringLiteral("ba "), KeptOrder::Title);
    search(QStringLiteral("ba -") + words.value(25) + u' ');
    search(commonPhrase(database));
    search(QStringLiteral("ba"));
    search(QStringLiteral("mo"));
    search(QStringLiteral("ba ne"));
    measureStopping(list, QStringLiteral("ba"));
    measureStopping(list, QStringLiteral("ba ne"));
    search(QStringLiteral("tag:tag7 "));
    search(QStringLiteral("tag:tag7 unread site:blatt7.example before:2020 "));
    search(words.value(30) + QStringLiteral(" lang:en after:2020 "));
    const auto ids = list.find({KeptSection::All, {}, words.value(30), KeptOrder::Relevance});
    measure(QStringLiteral("what was found in 12 pages"), [&] {
        const qsizetype rows = std::min<qsizetype>(12, static_cast<qsizetype>(ids.size()));
        return list.snippets(QList<qint64>(ids.begin(), ids.begin() + rows), words.value(30))
            .size();
    });
    QSqlQuery size = database.run(QStringLiteral("SELECT sum(length(bytes)) FROM kept_originals"));
    const double originals = size.next() ? size.value(0).toDouble() : 0;
    const auto file = static_cast<double>(QFileInfo(path).size());
    out() << QStringLiteral("file %1 MB, compressed originals %2 MB: %3 times\n")
                 .arg(file / 1e6, 0, 'f', 0)
                 .arg(originals / 1e6, 0, 'f', 0)
                 .arg(file / originals, 0, 'f', 3);
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = bench::readArguments(
        argc, argv,
        {.usage = "usage: klartext-library-bench [--pages N] [--library FILE] [--only WORDS] "
                  "[PAGE.html[.gz]]...",
         .options = {"--pages", "--library", "--only"},
         .counts = {"--pages"}});
    if (arguments.status) return *arguments.status;
    const QCoreApplication application(argc, argv);
    QStringList pages;
    for (const std::string& file : arguments.files) pages.append(QFile::decodeName(file.c_str()));
    only = QString::fromStdString(arguments.option("--only", {}));
    const QTemporaryDir folder;
    const std::string inFolder =
        QFile::encodeName(folder.filePath(QStringLiteral("library.sqlite"))).toStdString();
    const QString path = QFile::decodeName(arguments.option("--library", inFolder).c_str());
    if (!QFileInfo::exists(path)) build(path, arguments.count("--pages", 50'000), pages);
    measureAll(path);
    return 0;
}
