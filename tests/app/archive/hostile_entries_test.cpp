// SPDX-License-Identifier: MIT
#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "archive/open_file.h"
#include "archive/zip_file.h"
#include "support/attacks.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

using Entries = std::vector<std::pair<std::string, std::string>>;

std::string number(std::size_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        text += static_cast<char>(value >> static_cast<unsigned>(8 * i));
    }
    return text;
}

/// Entries stored as they are under names of any bytes, which no library would write.
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
std::string rawZip(const Entries& entries) {
    std::string files;
    std::string list;
    constexpr std::size_t utf8 = 1U << 11U;
    for (const auto& [name, bytes] : entries) {
        const auto sum =
            crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
        const std::string facts = number(20, 2) + number(utf8, 2) + number(0, 2) + number(0, 4) +
                                  number(sum, 4) + number(bytes.size(), 4) +
                                  number(bytes.size(), 4) + number(name.size(), 2) + number(0, 2);
        list += "PK\x01\x02" + number(20, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2) +
                number(0, 4) + number(files.size(), 4) + name;
        files += "PK\x03\x04" + facts + name + bytes;
    }
    return files + list + "PK\x05\x06" + number(0, 4) + number(entries.size(), 2) +
           number(entries.size(), 2) + number(list.size(), 4) + number(files.size(), 4) +
           number(0, 2);
}

/// Names that lead out of the archive, to devices, or that are not what they look like.
std::vector<std::string> hostileNames() {
    std::vector<std::string> names = {
        "../../../../etc/cron.d/x.html",
        "..\\..\\..\\Windows\\x.html",
        "/etc/passwd.html",
        "\\\\server\\share\\x.html",
        "C:\\Windows\\x.html",
        "C:x.html",
        "c:/x.html",
        "a/../../b.html",
        "a/..\\..\\b.html",
        "./././x.html",
        "....//....//x.html",
        "%2e%2e/%2e%2e/x.html",
        "..%2f..%2fx.html",
        std::string("x.html\0.exe", 11),
        std::string("\0x.html", 7),
        "CON.html",
        "nul.html",
        "COM1.html",
        "a/aux.html/b.html",
        "x.html:stream",
        "x.html ",
        " .html",
        "invoice\u202elmth.html",
        "a\u2066b\u2069\u200f.html",
        "line\nend.html",
        "tab\tbell\x07.html",
        "\x1b]0;title\x07.html",
        "\x1b[2J\xc2\x9b"
        "31m.html",
        "\xff\xfe.html",
        "file:///etc/passwd.html",
        "http://spy.example/x.html",
        "//spy.example/x.html",
        "javascript:alert(1).html",
        "?query.html",
        "#fragment.html",
        "-rf.html",
        "~/x.html",
        "$(touch x).html",
        "`touch x`.html",
        std::string(60'000, 'a') + ".html",
        std::string(20'000, '/') + "deep.html",
        "META-INF/../x.html",
    };
    const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
    for (const AttackPage& attack : attacks.strings()) {
        names.push_back(attack.bytes.toStdString() + ".html");
    }
    return names;
}

bool staysInside(const std::string& name) {
    const std::string around = "/" + name + "/";
    return !name.empty() && !name.starts_with('/') && name.find('\\') == std::string::npos &&
           name.find('\0') == std::string::npos && around.find("/../") == std::string::npos &&
           around.find("/./") == std::string::npos;
}

}  // namespace

/// Names of entries are a stranger's words: they stay below the archive, and touch no disk.
class HostileEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStayInside() {
        for (const std::string& name : hostileNames()) {
            const std::string inside = insidePath(name.substr(0, name.find('\0')));
            QVERIFY2(inside.empty() || staysInside(inside), name.substr(0, 60).c_str());
            const auto zip =
                ZipFile::open(std::make_shared<const std::string>(rawZip({{name, "x"}})), {});
            if (!zip) continue;
            for (const std::string& each : zip->names()) {
                QVERIFY2(staysInside(each), name.substr(0, 60).c_str());
                QVERIFY(zip->read(each).has_value());
            }
        }
    }

    void namesThatLeadOutAreNotThere() {
        for (const char* name : {"../x.html", "/x.html", "\\x.html", "a/../../x.html", "..\\x.html",
                                 "a\\..\\..\\x.html"}) {
            const auto zip =
                ZipFile::open(std::make_shared<const std::string>(rawZip({{name, "x"}})), {});
            QVERIFY2(!zip, name);
        }
    }

    /// Each page of the archive is at an address below the archive's own, and its pictures too.
    void addressesStayBelowTheFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pages.zip"));
        const QString below = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u'/';
        int pages = 0;
        for (const std::string& name : hostileNames()) {
            write(path, rawZip({{name, "<p>Words of a page."}, {"plain.html", "<p>Plain."}}));
            const auto opened = openFile(QFile::encodeName(path).toStdString(),
                                         SpecialFiles::Refuse, ManyPages::TakeFirst);
            QVERIFY2(opened.has_value(), name.substr(0, 60).c_str());
            QVERIFY(opened->whole);
            for (std::size_t part = 0; part < opened->whole->parts().size(); ++part) {
                const auto page = opened->whole->page(part);
                QVERIFY2(page.has_value(), name.substr(0, 60).c_str());
                const QUrl url(QString::fromStdString(page->page.url), QUrl::StrictMode);
                QVERIFY2(url.isLocalFile(), page->page.url.substr(0, 90).c_str());
                const QString normal =
                    url.adjusted(QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
                QVERIFY2(normal.startsWith(below), qPrintable(normal.left(90)));
                ++pages;
            }
        }
        QVERIFY(pages > 200);
    }

    /// Whatever an archive holds, beside it nothing is written.
    void nothingIsWritten() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("in/here")));
        const QString path = folder.filePath(QStringLiteral("in/here/pages.zip"));
        Entries entries;
        for (const std::string& name : hostileNames()) entries.emplace_back(name, "<p>x");
        write(path, rawZip(entries));
        const auto opened = openFile(QFile::encodeName(path).toStdString(), SpecialFiles::Refuse,
                                     ManyPages::TakeFirst);
        QVERIFY(opened.has_value());
        QVERIFY(opened->whole->parts().size() > 100);
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(folder.path()).entryList(all), QStringList{QStringLiteral("in")});
        QCOMPARE(QDir(folder.filePath(QStringLiteral("in"))).entryList(all),
                 QStringList{QStringLiteral("here")});
        QCOMPARE(QDir(folder.filePath(QStringLiteral("in/here"))).entryList(all),
                 QStringList{QStringLiteral("pages.zip")});
    }

private:
    static void write(const QString& path, const std::string& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
};

QTEST_GUILESS_MAIN(HostileEntriesTest)
#include "hostile_entries_test.moc"
