// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "support/http_server.h"

using namespace klartext::test;

namespace {

const QString program = QStringLiteral(KLARTEXT_BINARY_DIR "/klartext");
constexpr int patience = 20'000;

const QByteArray page =
    "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1><p>In its meeting the "
    "council decided, after a debate that lasted until midnight, to build the bridge across the "
    "river, and the mayor thanked all who had come to listen and to speak.</p></article>";

}  // namespace

/// Runs the program with its window offscreen and looks at what it remembers.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void helpAndVersionAreAnswers();
    void pagesAreOpenedAndRemembered();
    void failedPagesAreNotRemembered();
    void damagedSettingsAreHarmless();
    void sampleOpensWithoutArguments();

private:
    void start(const QStringList& arguments);
    [[nodiscard]] QStringList remembered() const {
        return QSettings(settingsPath(), QSettings::IniFormat)
            .value(QStringLiteral("recent/addresses"))
            .toStringList();
    }
    [[nodiscard]] QString settingsPath() const {
        return m_home->filePath(QStringLiteral("config/klartext/klartext.ini"));
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        const QString path = m_home->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcess m_process;
    QString m_platform;
};

void WindowTest::initTestCase() {
    if (!QFile::exists(program)) QSKIP("built without the window");
}

void WindowTest::init() {
    m_home = std::make_unique<QTemporaryDir>();
    m_platform = QStringLiteral("offscreen");
}

void WindowTest::cleanup() {
    m_process.kill();
    m_process.waitForFinished();
}

void WindowTest::start(const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_home->filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), m_platform);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home->path());
    m_process.start(program, arguments);
}

void WindowTest::helpAndVersionAreAnswers() {
    // They need no display.
    m_platform = QStringLiteral("no-such-platform");
    start({QStringLiteral("--help")});
    QVERIFY(m_process.waitForFinished(patience));
    QCOMPARE(m_process.exitCode(), 0);
    QVERIFY(m_process.readAllStandardOutput().contains("[LINK|FILE]..."));
    start({QStringLiteral("--version")});
    QVERIFY(m_process.waitForFinished(patience));
    QVERIFY(m_process.readAllStandardOutput().startsWith("klartext "));
}

void WindowTest::pagesAreOpenedAndRemembered() {
    HttpServer server;
    server.serve("/bridge", page, {"Content-Type: text/html"});
    const QString file = write(QStringLiteral("page.html"), page);
    const QString link = server.url("/bridge").toString();
    start({QStringLiteral("page.html"), link});
    QTRY_VERIFY_WITH_TIMEOUT(remembered().contains(file) && remembered().contains(link), patience);
    QCOMPARE(m_process.state(), QProcess::Running);
}

void WindowTest::failedPagesAreNotRemembered() {
    const QString file = write(QStringLiteral("page.html"), page);
    write(QStringLiteral("image.html"), "\x89PNG\r\n\x1a\n....");
    start({QStringLiteral("image.html"), QStringLiteral("./missing.html"),
           QStringLiteral("javascript:alert(1)"), QStringLiteral("page.html")});
    QTRY_COMPARE_WITH_TIMEOUT(remembered(), QStringList{file}, patience);
    QCOMPARE(m_process.state(), QProcess::Running);
}

void WindowTest::damagedSettingsAreHarmless() {
    write(QStringLiteral("config/klartext/klartext.ini"), QByteArray("\0\xff[[[recent\n=\x01", 14));
    const QString file = write(QStringLiteral("page.html"), page);
    start({QStringLiteral("page.html")});
    QTRY_VERIFY_WITH_TIMEOUT(remembered().contains(file), patience);
}

void WindowTest::sampleOpensWithoutArguments() {
    start({});
    QVERIFY(m_process.waitForStarted(patience));
    QTest::qWait(500);
    QCOMPARE(m_process.state(), QProcess::Running);
    QVERIFY(remembered().isEmpty());
}

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
