// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "app/archive/saved_files.h"
#include "application.h"
#include "command_line.h"
#include "encodings/encoding_menu.h"
#include "fetch/file_name.h"
#include "images/image_store.h"
#include "main_window.h"
#include "panes/message_view.h"
#include "panes/notice_bar.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "support/council_page.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/window_probe.h"

using namespace klartext;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 10'000;

const QByteArray beginning =
    "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1>";

QByteArray wholePage() { return beginning + paragraphs(1, 9) + "</article></html>"; }

}  // namespace

/// The program with its window, and pages that fail.
class FailingPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void vanishedFileKeepsItsText();
    void failedReloadKeepsTheText();
    void partOfAPageIsShownWithTheReason();
    void partIsNothingWithoutAnArticle();
    void busySiteIsAskedAgainByItself();
    void refusedPageOpensInTheBrowser();
    void pipeIsToldAtOnce();
    void oddFileNamesAreOpened_data();
    void oddFileNamesAreOpened();
    void nameThatIsNoTextIsOpened_data();
    void nameThatIsNoTextIsOpened();
    void bookWhoseNameIsNoTextIsRead();
    void encodingIsChosenByHand();
    void wrongEncodingIsSaid();

private:
    void open(const QString& page) { m_application->open({page}); }
    [[nodiscard]] static QString said() {
        return window()->findChild<QLabel*>(QStringLiteral("status"))->text();
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<gui::Application> m_application;
};

void FailingPagesTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HttpServer>();
    m_application = std::make_unique<gui::Application>();
}

void FailingPagesTest::cleanup() {
    m_application.reset();
    m_server.reset();
}

void FailingPagesTest::vanishedFileKeepsItsText() {
    const QString file = write(QStringLiteral("bridge.html"), wholePage());
    open(file);
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QVERIFY(QFile::remove(file));
    trigger("reload");
    QTRY_COMPARE_WITH_TIMEOUT(
        notice(),
        QStringLiteral("There is no file “%1”. What you see is the page as it was before.")
            .arg(file),
        patience);
    QVERIFY(shows("meeting on day 9"));
    QVERIFY(window()->findChild<QAction*>(QStringLiteral("save"))->isEnabled());
    (void)write(QStringLiteral("bridge.html"), beginning + paragraphs(11, 19));
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 19"), patience);
    QCOMPARE(notice(), QString());
}

void FailingPagesTest::failedReloadKeepsTheText() {
    m_server->redirect("/a", "/b");
    m_server->serve("/b", wholePage(), {"Content-Type: text/html"});
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    m_server->serve("/b", "Gone", {}, "410 Gone");
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("HTTP 410")), patience);
    QVERIFY(shows("meeting on day 9"));
    // Half of it would be less than what is there.
    m_server->on("/b", Script()
                           .send(HttpServer::response("200 OK", {"Content-Length: 9999"},
                                                      beginning + paragraphs(1, 4)))
                           .close());
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("closed the connection")), patience);
    QVERIFY(shows("meeting on day 9"));
}

void FailingPagesTest::partOfAPageIsShownWithTheReason() {
    m_server->on("/a", Script()
                           .send(HttpServer::response(
                               "200 OK", {"Content-Length: 9999", "Content-Type: text/html"},
                               beginning + paragraphs(1, 5)))
                           .wait(20ms)
                           .reset());
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 5"), patience);
    QCOMPARE(notice(), QStringLiteral("“127.0.0.1” closed the connection before the whole page had "
                                      "arrived. Only the part that arrived is shown."));
    QVERIFY(said().startsWith(QStringLiteral("This may not be the article, or not all of it")));
    m_server->serve("/a", wholePage(), {"Content-Type: text/html"});
    window()->findChild<ui::NoticeBar*>()->findChild<QPushButton*>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(notice(), QString());
}

void FailingPagesTest::partIsNothingWithoutAnArticle() {
    m_server->on("/a", Script()
                           .send(HttpServer::response("200 OK", {"Content-Length: 9999"},
                                                      "<title>Bridge</title><nav><a href=/>Home"))
                           .close());
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Connection lost")), patience);
    QCOMPARE(notice(), QString());
}

void FailingPagesTest::busySiteIsAskedAgainByItself() {
    m_server->serve("/a", "Later", {"Retry-After: 1"}, "429 Too Many Requests");
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("by itself in 1 second")), patience);
    QVERIFY(message().contains(QStringLiteral("It asks to be left alone for 1 second")));
    m_server->serve("/a", wholePage(), {"Content-Type: text/html"});
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(m_server->requests().size(), 2);
}

void FailingPagesTest::refusedPageOpensInTheBrowser() {
    m_server->serve("/a", "No", {}, "403 Forbidden");
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("Not allowed")), patience);
    QVERIFY(window()->findChild<QAction*>(QStringLiteral("openInBrowser"))->isEnabled());
    const auto buttons = window()->findChild<ui::MessageView*>()->findChildren<QPushButton*>();
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(),
                           [](const QPushButton* button) { return button->isVisible(); }),
             2);
}

void FailingPagesTest::pipeIsToldAtOnce() {
    const QString pipe = m_folder->filePath(QStringLiteral("pipe.html"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    open(pipe);
    QTRY_VERIFY_WITH_TIMEOUT(
        message().contains(QStringLiteral("pipe.html” is a device or a pipe, not a file.")),
        patience);
}

void FailingPagesTest::oddFileNamesAreOpened_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isEncoded");
    QTest::newRow("plain") << QStringLiteral("100% a?b#c.html") << false;
    QTest::newRow("two lines") << QStringLiteral("a\nb.html") << true;
    QTest::newRow("blank at its end") << QStringLiteral("a.html ") << true;
    QTest::newRow("turned") << QStringLiteral("a\u202Elmth.html") << true;
}

void FailingPagesTest::oddFileNamesAreOpened() {
    QFETCH(QString, name);
    QFETCH(bool, isEncoded);
    const QUrl url = QUrl::fromLocalFile(write(name, wholePage()));
    open(QString::fromLatin1(url.toEncoded()));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    const QString shown = window()->findChild<QLineEdit*>()->text();
    QCOMPARE(shown.startsWith(QStringLiteral("file:///")), isEncoded);
    QVERIFY(!shown.contains(QChar(u'\u202E')) && !shown.contains(QLatin1Char('\n')));
    // What stands there opens the same file.
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QVERIFY(QFile::exists(url.toLocalFile()));
}

void FailingPagesTest::nameThatIsNoTextIsOpened_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9 100%.html");
    QTest::newRow("below a folder") << QByteArray("M\xFCll/a.html");
    QTest::newRow("Markdown") << QByteArray("caf\xE9.md");
    QTest::newRow("broken UTF-8") << QByteArray("a\xC3.html");
}

void FailingPagesTest::nameThatIsNoTextIsOpened() {
    QFETCH(QByteArray, name);
    const QByteArray path = QFile::encodeName(m_folder->path()) + '/' + name;
    const std::filesystem::path file(path.toStdString());
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << wholePage().toStdString();
    // What stands beside it, as a picture.
    std::ofstream(file.parent_path() / "b.gif")
        << QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
               .toStdString();
    std::string program = "klartext";
    std::string argument = path.toStdString();
    char* argv[] = {program.data(), argument.data(), nullptr};
    gui::Arguments arguments(2, argv);
    const QString given = QString::fromLatin1(arguments.values()[1]);
    QVERIFY2(given.startsWith(QStringLiteral("file:///")), qPrintable(given));
    open(given);
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    // What stands there opens the same file, as the list of recent pages does.
    QCOMPARE(window()->findChild<QLineEdit*>()->text(), given);
    std::ofstream(file) << (beginning + paragraphs(11, 19)).toStdString();
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 19"), patience);
    QVERIFY(window()->findChild<QAction*>(QStringLiteral("openInBrowser"))->isEnabled());
    app::ImageStore images;
    QSignalSpy loaded(&images, &app::ImageStore::loaded);
    const QUrl page = QUrl::fromEncoded(given.toLatin1());
    images.setPage(page);
    images.request(page.resolved(QUrl(QStringLiteral("b.gif"))));
    QVERIFY(loaded.wait(patience));
    std::filesystem::remove(file);
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(QStringLiteral("There is no file “")), patience);
}

void FailingPagesTest::bookWhoseNameIsNoTextIsRead() {
    const std::filesystem::path file =
        QFile::encodeName(m_folder->path()).toStdString() + "/\xFF\xFE/\xFF\xFE.epub";
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << epub();
    const QString given = QString::fromLatin1(app::fileUrl(file.string()).toEncoded());
    open(given);
    QTRY_VERIFY_WITH_TIMEOUT(shows("Short."), patience);
    trigger("nextPart");
    QTRY_VERIFY_WITH_TIMEOUT(shows("Waves."), patience);
    QCOMPARE(window()->findChild<QLineEdit*>()->text(),
             given + QStringLiteral("/OEBPS/text/two%20b.xhtml"));
    trigger("reload");
    QTRY_VERIFY_WITH_TIMEOUT(shows("Waves."), patience);
    trigger("previousPart");
    QTRY_VERIFY_WITH_TIMEOUT(shows("Short."), patience);
    std::filesystem::remove_all(file.parent_path());
}

void FailingPagesTest::encodingIsChosenByHand() {
    // Both are letters in either encoding: nothing but a person can tell.
    QByteArray page = "<!DOCTYPE html><title>x</title><article><h1>\xCC\xEE\xF1\xF2</h1>";
    for (int i = 0; i < 9; ++i) {
        page +=
            "<p>\xCC\xFD\xF0 \xE3\xEE\xF0\xEE\xE4\xE0 " + QByteArray::number(i) + paragraphs(i, i);
    }
    m_server->serve("/a", page, {"Content-Type: text/html; charset=windows-1252"});
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 8"), patience);
    const QString right = QString::fromUtf8("Мэр города");
    const auto text = [] {
        QString shown = window()->findChild<ui::ReadingPane*>()->view()->document()->toPlainText();
        return shown.remove(QChar(QChar::SoftHyphen));
    };
    QVERIFY(!text().contains(right));
    const auto* menu = window()->findChild<ui::EncodingMenu*>();
    QVERIFY(menu->isEnabled());
    const auto choose = [menu](const char* encoding) {
        for (QAction* action : menu->actions()) {
            if (!action->isSeparator() && action->data().toString() == QLatin1String(encoding)) {
                action->trigger();
            }
        }
    };
    choose("windows-1251");
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(right), patience);
    // It stays when the page is loaded again, and the page stays one step of the way.
    const auto requests = m_server->requests().size();
    trigger("reload");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), requests + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QAction*>(QStringLiteral("reload"))->isEnabled(),
                             patience);
    QVERIFY(text().contains(right));
    QVERIFY(!window()->findChild<QAction*>(QStringLiteral("back"))->isEnabled());
    choose("");
    QTRY_VERIFY_WITH_TIMEOUT(!text().contains(right), patience);
    QVERIFY(shows("meeting on day 8"));
}

void FailingPagesTest::wrongEncodingIsSaid() {
    QByteArray page = wholePage();
    page.replace("river",
                 "Fl\xFC\xDF"
                 "chen");
    m_server->serve("/a", page, {"Content-Type: text/html; charset=utf-8"});
    open(m_server->url("/a").toString());
    QTRY_VERIFY_WITH_TIMEOUT(shows("across the Fl\u00FC\u00DF"
                                   "chen"),
                             patience);
    QVERIFY2(said().contains(QStringLiteral("was read as Western (Windows-1252)")),
             qPrintable(said()));
}

QTEST_MAIN(FailingPagesTest)
#include "failing_pages_test.moc"
