// SPDX-License-Identifier: MIT
#include "archive/html_copy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <string>

#include "core/extraction.h"
#include "saved_files.h"
#include "saved_folder.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

class HtmlCopyTest : public QObject, private InSavedFolder {
    Q_OBJECT

private Q_SLOTS:
    void folderOfAPageIsItsOnlyDisk();
    void linkOutOfTheFolderIsNotFollowed();
    void singleFileIsReadAsItsPage();
    void sharedPictureComesBack();
    void copiesAreOnlyLookedThrough_data();
    void copiesAreOnlyLookedThrough();
};

void HtmlCopyTest::folderOfAPageIsItsOnlyDisk() {
    write("Page_files/a.gif", pixel());
    write("other.gif", pixel());
    const auto opened = open(write("Page.html", "<p>Text<img src='Page_files/a.gif'>"));
    QVERIFY(opened);
    const std::string folder = "file://" + m_folder.path().toStdString();
    QCOMPARE(picture(*opened, (folder + "/Page_files/a.gif").c_str()).toStdString(), pixel());
    QVERIFY(!opened->page.resources->holds(QUrl(QString::fromStdString(folder + "/other.gif"))));
    QVERIFY(opened->page.resources->allowsWeb());
}

void HtmlCopyTest::linkOutOfTheFolderIsNotFollowed() {
    write("secret.gif", pixel());
    write("Trap_files/a.gif", pixel());
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("secret.gif")),
                        m_folder.filePath(QStringLiteral("Trap_files/b.gif"))));
    const auto opened = open(write("Trap.html", "<p>Text"));
    const QString folder = QStringLiteral("file://") + m_folder.path();
    QVERIFY(opened->page.resources->holds(QUrl(folder + QStringLiteral("/Trap_files/a.gif"))));
    QVERIFY(!opened->page.resources->holds(QUrl(folder + QStringLiteral("/Trap_files/b.gif"))));
}

void HtmlCopyTest::singleFileIsReadAsItsPage() {
    const auto opened =
        open(write("s.html",
                   "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: "
                   "https://example.org/ferry \n saved date: Thu Nov 26 2026\n--><p>Text"));
    QCOMPARE(opened.value().page.page.url, std::string("https://example.org/ferry"));
    const auto chrome = open(write(
        "c.html", "<!DOCTYPE html>\n<!-- saved from url=(0020)https://example.org/ -->\n<p>Text"));
    QCOMPARE(chrome.value().page.page.url, std::string("https://example.org/"));
}

void HtmlCopyTest::sharedPictureComesBack() {
    const auto opened =
        open(write("shared.html",
                   "<style>:root{--sf-img-1: url(\"data:image/gif;base64,AAAA\")}</style>"
                   "<img alt=x src=\"data:image/svg+xml,<svg></svg>\" "
                   "style=\"background-image:var(--sf-img-1)!important\">"));
    QVERIFY(opened.value().page.page.bytes.find("<img src=\"data:image/gif;base64,AAAA\" alt=x ") !=
            std::string::npos);
}

void HtmlCopyTest::copiesAreOnlyLookedThrough_data() {
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char* name, const char* begin, const char* again) {
        QTest::newRow(name) << QByteArray(begin) << QByteArray(again);
    };
    row("comments", "<!DOCTYPE html>", "<!-- saved from url=(");
    row("own mark", "<!DOCTYPE html><meta name=\"generator\" content=\"Klartext\"><article>\n",
        "<header><footer>");
    row("pictures", "", "--sf-img-1:url(data:image/");
    row("blanks", "", "--sf-img-1                                ");
    row("numbers", "--sf-img-", "1");
    row("one picture, many uses", "--sf-img-1:url(data:image/gif;base64,AAAAAAAAAAAAAAAAAAAAAAAA)",
        "<img style=var(--sf-img-1)>");
    row("uses without end", "--sf-img-1:url(data:image/a)<img ", "var(--sf-img-2 ");
    row("tags without end", "--sf-img-1:url(data:image/a)", "<img ");
    row("sources without end", "--sf-img-1:url(data:image/a)<img var(--sf-img-1)", " src=\"");
    row("open quotes", "--sf-img-1:url(data:image/a)", "<img '>\n");
}

/// HTML beside its folder is no work for a helper: whatever it holds, the bytes are walked through.
void HtmlCopyTest::copiesAreOnlyLookedThrough() {
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    constexpr std::size_t size = std::size_t{16} << 20;
    core::RawPage page;
    page.bytes = begin.toStdString();
    page.bytes.reserve(size + 100);
    while (page.bytes.size() < size) page.bytes += again.constData();
    page.url = "file:///tmp/a.html";
    QElapsedTimer clock;
    clock.start();
    const SavedPage copy = asSavedCopy(std::move(page), "/tmp/none/a.html");
    // What goes back at each step would take hours.
    QCOMPARE_LT(clock.elapsed(), 5000 * slowness());
    QVERIFY(copy.page.bytes.size() <= core::ExtractOptions().maxBytes);
}

QTEST_GUILESS_MAIN(HtmlCopyTest)
#include "html_copy_test.moc"
