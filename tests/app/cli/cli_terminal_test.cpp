// SPDX-License-Identifier: MIT
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/extraction.h"
#include "core/report.h"
#include "support/attacks.h"
#include "support/controls.h"
#include "support/zip_builder.h"

using namespace klartext;
using namespace klartext::test;

namespace {

const QString program = QStringLiteral(KLARTEXT_BINARY_DIR "/klartext-cli");

/// A terminal that the program writes to, and what it was sent.
class Terminal {
public:
    Terminal() {
        int other = -1;
        if (::openpty(&m_own, &other, m_name, nullptr, nullptr) != 0) return;
        // Bytes come as they were sent.
        termios raw = {};
        ::tcgetattr(other, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(other, TCSANOW, &raw);
        m_held = other;
        m_notifier = std::make_unique<QSocketNotifier>(m_own, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                         [this] { take(); });
    }
    ~Terminal() {
        m_notifier.reset();
        ::close(m_held);
        ::close(m_own);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    [[nodiscard]] bool isOpen() const { return m_held >= 0; }
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_name); }
    [[nodiscard]] const QByteArray& sent() const { return m_sent; }

private:
    void take() {
        char bytes[8192];
        const ssize_t count = ::read(m_own, bytes, sizeof bytes);
        if (count > 0) m_sent.append(bytes, count);
    }

    int m_own = -1;
    int m_held = -1;
    char m_name[256] = {};
    QByteArray m_sent;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// What a terminal would obey, and what is no text.
QStringList commandsIn(const QByteArray& bytes) {
    QStringList list;
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes) list.append(QStringLiteral("no UTF-8"));
    return list + controlsIn(text);
}

/// In a sentence of the program nothing turns the words of others around at all.
QStringList turnsIn(const QByteArray& bytes) {
    QStringList list = commandsIn(bytes);
    for (const QChar c : QString::fromUtf8(bytes)) {
        const char16_t code = c.unicode();
        if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
            code == 0x2028 || code == 0x2029) {
            list.append(QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')));
        }
    }
    list.removeDuplicates();
    return list;
}

/// As a file may be called here.
const std::vector<QByteArray> names = {
    "\x1b]0;title\x07.html",
    "\x1b]52;c;cm0gLXJmIH4=\x07.html",
    "\x1b]8;;http:x\x1b\\a\x1b]8;;\x1b\\.html",
    "\xc2\x9b"
    "31m\xc2\x9d"
    "0;x\xc2\x9c.html",
    "\x9b"
    "31m.html",
    "a\nklartext-cli: all is well.html",
    "a\rb\x08\x7f.html",
    "a\xe2\x80\xa8"
    "b.html",
    "\xe2\x80\xaelmth.exe.html",
    "\xe2\x81\xa6"
    "a\xe2\x80\xab"
    "b.html",
    "a\tb.html",
    "\xff\xfe.html",
};

const QByteArray allTricks =
    "\x1b]0;title\x07\xc2\x9b"
    "31m\n\r\x08\x7f\xe2\x80\xae\xe2\x81\xa6\xe2\x80\xa8\xff.html";

}  // namespace

/// Whatever pages, files and arguments are called, a terminal shows it and does nothing.
class CliTerminalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        for (const AttackPage& page : attacks.pages()) {
            if (page.name.startsWith(QLatin1String("all in "))) continue;
            const QString name = QStringLiteral("page%1.html").arg(m_pages.size());
            write(QFile::encodeName(name), page.bytes);
            m_pages.append(name);
        }
        QVERIFY(m_pages.size() > 100);
        for (const QByteArray& name : names) {
            write(name, "<title>A page</title><p>Words.");
        }
        write(allTricks, "<title>A page</title><p>Words.");
    }

    void pagesCommandNothing_data() {
        QTest::addColumn<QStringList>("options");
        for (const char* format : {"text", "markdown", "html", "jsonl"}) {
            const QStringList options{QStringLiteral("--format"), QLatin1String(format)};
            QTest::newRow(format) << options + QStringList{QStringLiteral("--explain")};
        }
    }
    void pagesCommandNothing() {
        QFETCH(QStringList, options);
        const QStringList arguments = options + m_pages;
        const auto [out, err] = piped(arguments);
        QVERIFY(out.size() > 100'000);
        QCOMPARE(commandsIn(out), QStringList());
        QCOMPARE(turnsIn(err), QStringList());
    }

    void terminalIsSentTheSame() {
        const QStringList arguments = QStringList{QStringLiteral("--explain")} + m_pages;
        const auto [out, err] = piped(arguments);
        const QByteArray sent = shown(arguments);
        QCOMPARE(sent.size(), out.size() + err.size());
        QCOMPARE(commandsIn(sent), QStringList());
    }

    void namesOfFilesAreOneLineEach() {
        QStringList files;
        for (const QByteArray& name : names) {
            files.append({QFile::decodeName(name), QFile::decodeName("missing" + name)});
        }
        const auto [out, err] = piped(files);
        QCOMPARE(out.count("==> "), files.size());
        QCOMPARE(turnsIn(out), QStringList());
        verifySentences(err);
        const auto [json, sentences] =
            piped(QStringList{QStringLiteral("--format"), QStringLiteral("jsonl")} + files);
        QCOMPARE(json.count('\n'), files.size());
        QCOMPARE(commandsIn(json), QStringList());
        verifySentences(sentences);
    }

    void wrongArgumentsAreOneLineEach() {
        const QString word = QFile::decodeName(allTricks);
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("--format"), word},
              QStringList{QStringLiteral("--") + word},
              QStringList{QStringLiteral("--wrap"), word, word},
              QStringList{QStringLiteral("--jobs"), word, word},
              QStringList{QStringLiteral("--page"), word, word},
              QStringList{QStringLiteral("--paper"), word, word},
              QStringList{QStringLiteral("--base-url"), word, word},
              QStringList{QStringLiteral("-o"), word, m_pages.at(0)},
              QStringList{QStringLiteral("--output-dir"), QStringLiteral("none/") + word,
                          m_pages.at(0)},
              QStringList{QStringLiteral("--page"), QStringLiteral("7"), word},
              QStringList{QStringLiteral("x") + word + QStringLiteral("://a")}}) {
            const auto [out, err] = piped(arguments);
            QCOMPARE(turnsIn(out), QStringList());
            QVERIFY(!err.isEmpty());
            verifySentences(err);
        }
    }

    void listedPagesAreOneLineEach() {
        std::vector<std::pair<std::string, std::string>> entries;
        for (const QByteArray& name : names) entries.emplace_back(name.toStdString(), "<p>x");
        write("pages.zip", QByteArray::fromStdString(zipOf(entries)));
        QByteArray title =
            "<title>a\x1b]0;x\x07 b\xe2\x80\xae"
            "c\xe2\x81\xa6"
            "d</title>";
        write("titled.zip",
              QByteArray::fromStdString(zipOf({{"index.rdf",
                                                "<RDF:RDF xmlns:RDF='r' xmlns:MAF='m'><MAF:title "
                                                "RDF:resource='a&#x202e;b&#x2066;c&#x9b;d&#10;e'/>"
                                                "<MAF:originalurl RDF:resource='http://a.example/"
                                                "%1b%0a&#x202e;'/></RDF:RDF>"},
                                               {"index.html", title.toStdString()}})));
        for (const char* file : {"pages.zip", "titled.zip"}) {
            const QString path = m_folder.filePath(QLatin1String(file));
            const auto [list, err] = piped({QStringLiteral("--list"), path});
            QCOMPARE(turnsIn(list), QStringList());
            const auto lines = list.split('\n');
            QVERIFY(lines.size() > 1);
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                QVERIFY2(lines[i].startsWith(QByteArray::number(i + 1) + '\t'),
                         lines[i].constData());
                QCOMPARE(lines[i].count('\t'), 2);
            }
            const auto [out, sentences] = piped({path});
            QCOMPARE(turnsIn(out), QStringList());
        }
        QStringList files{QStringLiteral("--list")};
        for (const QByteArray& name : names) files.append(QFile::decodeName(name));
        const auto [list, err] = piped(files);
        QCOMPARE(turnsIn(list), QStringList());
        QCOMPARE(list.count('\n'), qsizetype(names.size()));
    }

    void checkedReportsCommandNothing() {
        core::Report report;
        report.page.bytes = "<p>Words of a page.";
        report.note = QString::fromUtf8(allTricks).toStdString();
        report.blocks.push_back({.text = report.note, .kept = true, .wanted = false});
        write("report.json", QByteArray::fromStdString(core::toJson(report)));
        const auto [out, err] =
            piped({QStringLiteral("--check"), m_folder.filePath(QStringLiteral("report.json"))});
        QVERIFY(out.contains("should be removed"));
        QCOMPARE(turnsIn(out), QStringList());
        QCOMPARE(turnsIn(err), QStringList());
    }

    void writtenNamesCommandNothing() {
        const auto [out, err] =
            piped(QStringList{QStringLiteral("--output-dir"), QStringLiteral("written")} + m_pages);
        QVERIFY(out.count('\n') > 50);
        QCOMPARE(turnsIn(out), QStringList());
        QCOMPARE(turnsIn(err), QStringList());
        for (const QByteArray& line : out.split('\n')) {
            if (line.isEmpty()) continue;
            QVERIFY2(line.startsWith("written/") && line.endsWith(".txt"), line.constData());
            QVERIFY2(line.count('/') == 1, line.constData());
        }
    }

private:
    struct Written {
        QByteArray out;
        QByteArray err;
    };

    void write(const QByteArray& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(QFile::decodeName(name)));
        QVERIFY2(file.open(QIODevice::WriteOnly), name.constData());
        file.write(bytes);
    }

    void begin(QProcess& process, const QStringList& arguments) const {
        QDir(m_folder.path()).mkpath(QStringLiteral("written"));
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
    }

    [[nodiscard]] Written piped(const QStringList& arguments) const {
        QProcess process;
        begin(process, arguments);
        [&] { QVERIFY(process.waitForFinished(120'000)); }();
        return {process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QByteArray shown(const QStringList& arguments) const {
        Terminal terminal;
        if (!terminal.isOpen()) return {};
        QProcess process;
        process.setStandardOutputFile(terminal.name());
        process.setStandardErrorFile(terminal.name());
        begin(process, arguments);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 120'000); }();
        QCoreApplication::processEvents();
        return terminal.sent();
    }

    static void verifySentences(const QByteArray& err) {
        QCOMPARE(turnsIn(err), QStringList());
        for (const QByteArray& line : err.split('\n')) {
            QVERIFY2(line.isEmpty() || line.startsWith("klartext-cli: ") ||
                         line == "Try \xe2\x80\x9cklartext-cli --help\xe2\x80\x9d.",
                     line.constData());
        }
    }

    QTemporaryDir m_folder;
    QStringList m_pages;
};

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "cli_terminal_test.moc"
