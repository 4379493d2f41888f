// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "cookie_office.h"
#include "cookies/cookie_store.h"
#include "core/extraction.h"
#include "library/database.h"
#include "library/rule_book.h"
#include "rule_desk.h"
#include "support/odd_files.h"
#include "support/slowness.h"

using namespace klartext;

/// What is chosen as a file of cookies or of rules need not be one.
class ChosenFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsNoFileIsToldAtOnce_data();
    void whatIsNoFileIsToldAtOnce();
    void anyFileIsRead();
    void fileThatIsTooLargeIsNotTakenInPart();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::CookieStore> m_store;
    std::unique_ptr<gui::CookieOffice> m_cookies;
    std::unique_ptr<app::Database> m_database;
    std::unique_ptr<app::Outbox> m_outbox;
    std::unique_ptr<app::RuleBook> m_book;
    std::unique_ptr<gui::RuleDesk> m_rules;
};

void ChosenFilesTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<app::CookieStore>(path("cookies"));
    m_cookies = std::make_unique<gui::CookieOffice>(*m_store, nullptr);
    m_database = std::make_unique<app::Database>(path("library.sqlite"));
    m_outbox = std::make_unique<app::Outbox>(*m_database);
    m_book = std::make_unique<app::RuleBook>(*m_database, *m_outbox);
    m_rules = std::make_unique<gui::RuleDesk>(
        *m_book, *m_database,
        [](const core::RawPage& raw, const core::ExtractOptions& options) {
            return core::extract(raw, options);
        },
        nullptr);
}

void ChosenFilesTest::cleanup() {
    m_rules.reset();
    m_book.reset();
    m_outbox.reset();
    m_database.reset();
    m_cookies.reset();
}

void ChosenFilesTest::whatIsNoFileIsToldAtOnce_data() {
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* kind, const char* sentence) {
        QTest::newRow(kind) << QString::fromUtf8(sentence);
    };
    row("nothing", "There is no file “%1”.");
    row("folder", "“%1” is a folder, not a file.");
    row("pipe", "“%1” is a device or a pipe, not a file.");
    row("device", "“%1” is a device or a pipe, not a file.");
    row("link loop", "“%1” is a symbolic link that leads back to itself.");
    row("10 GB", "so nothing of it was taken. Make a smaller file with only what you need.");
}

void ChosenFilesTest::whatIsNoFileIsToldAtOnce() {
    QFETCH(QString, sentence);
    const QString file = path("chosen.txt");
    test::makeOddFile(QTest::currentDataTag(), file);
    const QString expected = sentence.contains(QLatin1String("%1")) ? sentence.arg(file) : sentence;
    QElapsedTimer clock;
    clock.start();
    const ui::CookieDesk::Offer offer = m_cookies->readFile(file);
    QVERIFY2(offer.failure.contains(expected), qPrintable(offer.failure));
    QVERIFY(offer.sites.isEmpty());
    const ui::RuleLibrary::ReadFile rules = m_rules->read(file);
    QVERIFY2(rules.problem.contains(expected), qPrintable(rules.problem));
    QVERIFY(rules.bytes.isEmpty());
    QVERIFY(clock.elapsed() < 2'000 * test::slowness());
}

void ChosenFilesTest::anyFileIsRead() {
    const QByteArray bytes =
        ".blatt.example\tTRUE\t/\tTRUE\t0\tsession\tabc\nno cookie at all \xff\xfe\n";
    const QString name = QFile::decodeName(QFile::encodeName(path("ke\u00e4se.txt")));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const ui::CookieDesk::Offer offer = m_cookies->readFile(name);
    QCOMPARE(offer.failure, QString());
    QCOMPARE(offer.sites.size(), 1);
    QCOMPARE(offer.broken, 1);
    const ui::RuleLibrary::ReadFile rules = m_rules->read(name);
    QCOMPARE(rules.problem, QString());
    QCOMPARE(rules.bytes, bytes);
}

void ChosenFilesTest::fileThatIsTooLargeIsNotTakenInPart() {
    const QByteArray cookie = ".blatt.example\tTRUE\t/\tTRUE\t0\tsession\tabc\n";
    const QString name = path("many.txt");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(cookie + QByteArray((8 << 20) - cookie.size(), '\n'));
    file.flush();
    QCOMPARE(m_cookies->readFile(name).sites.size(), 1);
    QCOMPARE(m_rules->read(name).bytes.size(), 8 << 20);
    file.write("\n");
    file.flush();
    QCOMPARE(m_cookies->readFile(name).sites.size(), 1);
    QCOMPARE(m_rules->read(name).problem,
             QStringLiteral("“%1” is larger than 8 MiB, so nothing of it was taken. Make a smaller "
                            "file with only what you need.")
                 .arg(name));
    QVERIFY(m_rules->read(name).bytes.isEmpty());
    file.write(QByteArray(8 << 20, '\n'));
    file.close();
    const ui::CookieDesk::Offer offer = m_cookies->readFile(name);
    QVERIFY2(offer.failure.contains(QStringLiteral("is larger than 16 MiB")),
             qPrintable(offer.failure));
    QVERIFY(offer.sites.isEmpty());
}

QTEST_MAIN(ChosenFilesTest)
#include "chosen_files_test.moc"
