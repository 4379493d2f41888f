// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <csignal>
#include <memory>
#include <thread>

#include "actions/save_format.h"
#include "application.h"
#include "models/page_model.h"
#include "reader.h"
#include "session/history.h"
#include "support/council_page.h"
#include "support/odd_files.h"
#include "support/slowness.h"
#include "support/window_probe.h"

using namespace klartext;
using namespace klartext::test;

namespace {

const int patience = 10'000 * slowness();

const QByteArray beginning =
    "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1>";

/// Files grow no larger than that while it lives: what a full disk looks like.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before = {};
};

/// Somebody who may not read everything, for as long as it lives.
class PlainUser {
public:
    PlainUser() { m_isOther = ::geteuid() == 0 && ::seteuid(nobody) == 0; }
    ~PlainUser() {
        if (m_isOther) Q_UNUSED(::seteuid(0));
    }
    PlainUser(const PlainUser&) = delete;
    PlainUser& operator=(const PlainUser&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_isOther;
};

/// What the message that names this says; else the last one. Settings that cannot be written are
/// told, too.
QString boxThatNames(const QString& words) {
    QString told;
    (void)QTest::qWaitFor(
        [&] {
            const QString box = answeredBox();
            if (!box.isEmpty()) told = box;
            return told.contains(words);
        },
        patience);
    return told;
}

}  // namespace

/// The program with its window, and files that are not as they should be.
class BrokenFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fileThatIsNoneIsTold_data();
    void fileThatIsNoneIsTold();
    void mendedFileOpens_data();
    void mendedFileOpens();
    void unreadableFileIsTold();
    void growingFileIsShown();
    void shrinkingFileIsShown();
    void fullDiskSparesWhatWasSaved_data();
    void fullDiskSparesWhatWasSaved();
    void fullDiskIsToldWhenAPageIsKept();

private:
    void open(const QString& page) { m_application->open({page}); }
    [[nodiscard]] QString path(const char* name) const {
        return m_folder->filePath(QLatin1String(name));
    }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QString article() const {
        return write("bridge.html", beginning + paragraphs(1, 9) + "</article></html>");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Application> m_application;
};

void BrokenFilesTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_application = std::make_unique<gui::Application>();
}

void BrokenFilesTest::cleanup() { m_application.reset(); }

void BrokenFilesTest::fileThatIsNoneIsTold_data() {
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* kind, const char* sentence) {
        QTest::newRow(kind) << QString::fromUtf8(sentence);
    };
    row("nothing", "There is no file “%1”.");
    row("empty", "“%1” is empty: there is nothing in it to read.");
    row("folder", "“%1” is a folder, not a file.");
    row("pipe", "“%1” is a device or a pipe, not a file.");
    row("device", "“%1” is a device or a pipe, not a file.");
    row("link loop", "“%1” is a symbolic link that leads back to itself.");
    row("link to nothing", "There is no file “%1”.");
    row("10 GB", "“%1” is far too large for a page: 10.00 GiB. It was not read.");
    row("fails while it is read",
        "“%1” is no ordinary file: it has no end, or says something only when something happens. "
        "Nothing was read.");
    row("picture", "“%1” is no page with text, but an image.");
}

void BrokenFilesTest::fileThatIsNoneIsTold() {
    QFETCH(QString, sentence);
    open(article());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    const QString file = path("a.html");
    makeOddFile(QTest::currentDataTag(), file);
    QElapsedTimer clock;
    clock.start();
    auto* reader = window()->findChild<gui::Reader*>();
    reader->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(sentence.arg(file)), patience);
    QVERIFY(clock.elapsed() < 5'000 * slowness());
    // Nothing is lost: the page from before is a step back.
    trigger("back");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QCOMPARE(message(), QString());
}

void BrokenFilesTest::mendedFileOpens_data() { fileThatIsNoneIsTold_data(); }

void BrokenFilesTest::mendedFileOpens() {
    QFETCH(QString, sentence);
    const QString file = path("a.html");
    makeOddFile(QTest::currentDataTag(), file);
    open(file);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(sentence.arg(file)), patience);
    if (!QFile::remove(file)) QDir().rmdir(file);
    QVERIFY(QFile::rename(article(), file));
    if (auto* again = button("Try again")) {
        again->click();
    } else {
        trigger("reload");
    }
    const bool isShown = QTest::qWaitFor([] { return shows("meeting on day 9"); }, patience);
    QVERIFY2(isShown, qPrintable(message()));
}

void BrokenFilesTest::unreadableFileIsTold() {
    const QString file = article();
    {
        QVERIFY(QFile::setPermissions(file, {}));
        const PlainUser user;
        open(file);
        QTRY_VERIFY_WITH_TIMEOUT(
            message().contains(QStringLiteral("You are not allowed to use “%1”.").arg(file)),
            patience);
    }
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    button("Try again")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
}

void BrokenFilesTest::growingFileIsShown() {
    const QString file = article();
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        const int descriptor =
            ::open(QFile::encodeName(file).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
        const QByteArray more = paragraphs(10, 12);
        for (int i = 0; i < 1'500 && !stop; ++i) {
            if (::write(descriptor, more.constData(), static_cast<std::size_t>(more.size())) < 0)
                break;
        }
        ::close(descriptor);
    });
    open(file);
    const bool isShown = QTest::qWaitFor([] { return shows("meeting on day 9"); }, patience);
    stop = true;
    writer.join();
    QVERIFY(isShown);
}

void BrokenFilesTest::shrinkingFileIsShown() {
    const QString file =
        write("long.html", beginning + paragraphs(1, 9) + QByteArray(8'000'000, ' '));
    std::atomic<bool> stop = false;
    std::thread cutter([&] {
        for (off_t size = 7'900'000; size > 4'000 && !stop; size -= 20'000) {
            Q_UNUSED(::truncate(QFile::encodeName(file).constData(), size));
        }
    });
    open(file);
    const bool isShown = QTest::qWaitFor([] { return shows("meeting on day 1"); }, patience);
    stop = true;
    cutter.join();
    QVERIFY(isShown);
}

void BrokenFilesTest::fullDiskSparesWhatWasSaved_data() {
    QTest::addColumn<ui::SaveFormat>("format");
    QTest::newRow("HTML") << ui::SaveFormat::Html;
    QTest::newRow("Markdown") << ui::SaveFormat::Markdown;
    QTest::newRow("text") << ui::SaveFormat::PlainText;
    QTest::newRow("EPUB") << ui::SaveFormat::Epub;
    QTest::newRow("JSON") << ui::SaveFormat::Json;
    QTest::newRow("PDF") << ui::SaveFormat::Pdf;
}

void BrokenFilesTest::fullDiskSparesWhatWasSaved() {
    QFETCH(ui::SaveFormat, format);
    open(article());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    QVERIFY(QDir().mkdir(path("saved")));
    const QString target = write("saved/a.out", "what was there before");
    const app::Visit* visit = window()->findChild<gui::Reader*>()->visit();
    QVERIFY(visit != nullptr);
    const auto save = [&] {
        ui::SaveChoice choice;
        choice.format = format;
        Q_EMIT window()->saveRequested(target, choice, visit->extraction, visit->overrides);
    };
    QString told;
    {
        const SmallDisk disk(64);
        save();
        told = boxThatNames(target);
    }
    QVERIFY2(told.contains(QStringLiteral("There is not enough space left for “%1”.").arg(target)),
             qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("Free some space.")), qPrintable(told));
    QFile kept(target);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("what was there before"));
    const QDir folder(path("saved"));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a.out")});
    save();
    QTRY_VERIFY_WITH_TIMEOUT(QFile(target).size() > 1'000, patience);
    QVERIFY(shows("meeting on day 9"));
}

void BrokenFilesTest::fullDiskIsToldWhenAPageIsKept() {
    open(article());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 9"), patience);
    auto* keep = window()->findChild<QAction*>(QStringLiteral("keep"));
    QTRY_VERIFY_WITH_TIMEOUT(keep->isEnabled() && !keep->isChecked(), patience);
    QString told;
    {
        const SmallDisk disk(64);
        keep->trigger();
        told = boxThatNames(QStringLiteral("library"));
    }
    QVERIFY2(told.contains(QStringLiteral("library")), qPrintable(told));
    QVERIFY(shows("meeting on day 9"));
    QTRY_VERIFY_WITH_TIMEOUT(!keep->isChecked(), patience);
    keep->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(keep->isChecked(), patience);
    QCOMPARE(answeredBox(), QString());
}

QTEST_MAIN(BrokenFilesTest)
#include "broken_files_test.moc"
