// SPDX-License-Identifier: MIT
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <vector>

#include "kept_sample.h"
#include "library/kept_highlights.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"
#include "support/slowness.h"

using namespace klartext::app;

namespace {

/// What a checker looks at starts and writes many times as slowly.
const int kills = klartext::test::slowness() > 1 ? 10 : 200;

/// Writes pages without end and says of each that it is kept, one byte each.
[[noreturn]] void writeForever(const QString& path, int writer, int says) {
    Database database(path);
    KeptPages pages(database);
    KeptHighlights highlights(database);
    for (int number = 0;; ++number) {
        const QString name = QStringLiteral("%1-%2").arg(writer).arg(number);
        const QString text = QStringLiteral("kept%1x%2 ").arg(writer).arg(number).repeated(200);
        const auto kept = pages.keep(samplePage(name, text));
        if (!kept) _exit(1);
        KeptHighlight highlight{newHighlightId(), *kept, {}, {}};
        highlight.highlight.anchor.quote = "kept";
        highlight.highlight.note = name.toStdString();
        if (!highlights.put(highlight)) _exit(1);
        const char done = 'k';
        if (write(says, &done, 1) != 1) _exit(2);
    }
}

struct Writer {
    pid_t process = -1;
    int heard = -1;
    int number = 0;
    int confirmed = 0;
};

Writer startWriter(const QString& path, int number) {
    int ends[2];
    if (pipe(ends) != 0) return {};
    const pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        writeForever(path, number, ends[1]);
    }
    close(ends[1]);
    return {process, ends[0], number, 0};
}

/// Waits until the writer has confirmed so many, then ends it in the middle of whatever it does.
void kill(Writer& writer, int after, int microseconds) {
    char done = 0;
    while (writer.confirmed < after && read(writer.heard, &done, 1) == 1) ++writer.confirmed;
    usleep(static_cast<useconds_t>(microseconds));
    ::kill(writer.process, SIGKILL);
    int status = 0;
    waitpid(writer.process, &status, 0);
    while (read(writer.heard, &done, 1) == 1) ++writer.confirmed;
    close(writer.heard);
}

}  // namespace

/// No thread and no connection may be there when a process is forked, so each test opens its own.
class DurabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenKilled() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        std::vector<Writer> writers;
        quint32 state = 17;
        for (int i = 0; i < kills; ++i) {
            Writer writer = startWriter(path, i);
            QVERIFY(writer.process > 0);
            state = state * 1664525u + 1013904223u;
            // Also before the first page is there.
            kill(writer, static_cast<int>(state >> 30), static_cast<int>((state >> 8) % 3000));
            writers.push_back(writer);
        }
        check(path, writers);
    }

    void servesTwoProcesses() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        std::vector<Writer> writers{startWriter(path, 1), startWriter(path, 2)};
        for (Writer& writer : writers) kill(writer, 30, 0);
        for (const Writer& writer : writers) QVERIFY(writer.confirmed >= 30);
        check(path, writers);
    }

private:
    static void check(const QString& path, const std::vector<Writer>& writers) {
        Database database(path);
        QVERIFY(!database.trouble());
        QSqlQuery sound = database.run(QStringLiteral("PRAGMA integrity_check"));
        QVERIFY(sound.next());
        QCOMPARE(sound.value(0).toString(), QStringLiteral("ok"));
        sound.finish();
        QVERIFY(database
                    .run(QStringLiteral("INSERT INTO kept_search (kept_search, rank) VALUES "
                                        "('integrity-check', 1)"))
                    .isActive());
        KeptPages pages(database);
        KeptList list(database);
        int confirmed = 0;
        for (const Writer& writer : writers) {
            for (int number = 0; number < writer.confirmed; ++number, ++confirmed) {
                const QString word = QStringLiteral("kept%1x%2 ").arg(writer.number).arg(number);
                const auto found = list.find({KeptSection::All, {}, word, KeptOrder::Relevance});
                QCOMPARE(found.size(), std::size_t{1});
                const auto content = pages.content(found.front());
                QVERIFY(content);
                const auto marked = KeptHighlights(database).of({found.front()});
                QCOMPARE(marked.size(), std::size_t{1});
                QCOMPARE(marked.front().highlight.note,
                         QStringLiteral("%1-%2").arg(writer.number).arg(number).toStdString());
                QVERIFY(content->page.bytes.find(word.toStdString()) != std::string::npos);
            }
        }
        QVERIFY(confirmed > 0);
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durability_test.moc"
