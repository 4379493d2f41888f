// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <sys/stat.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "settings/settings_trouble.h"

using namespace klartext::ui;

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("klartext.ini")); }
    QString aside() const { return path() + QStringLiteral(".broken"); }

    void write(const QByteArray& content) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray read(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() {
        QFile::remove(path());
        QFile::remove(aside());
    }

    void missingFileGivesDefaults() {
        const Settings settings(path());
        QCOMPARE(settings.pointSize.value(), 15.0);
        QCOMPARE(settings.theme.value(), ThemeChoice::System);
        QCOMPARE(settings.zoom.value(), 100);
        QCOMPARE(settings.typography().family, defaultReadingFamily());
    }

    void valuesLast() {
        {
            Settings settings(path());
            settings.pointSize.setValue(18.5);
            settings.theme.setValue(ThemeChoice::Sepia);
            settings.justified.setValue(true);
            settings.recentAddresses.setValue({QStringLiteral("https://a.test/ä,b"), QString()});
            settings.windowState.setValue(QByteArray("\0\x01\xff", 3));
        }
        const Settings again(path());
        QCOMPARE(again.pointSize.value(), 18.5);
        QCOMPARE(again.theme.value(), ThemeChoice::Sepia);
        QCOMPARE(again.typography().alignment, Qt::Alignment(Qt::AlignJustify));
        QCOMPARE(again.recentAddresses.value(),
                 (QStringList{QStringLiteral("https://a.test/ä,b"), QString()}));
        QCOMPARE(again.windowState.value(), QByteArray("\0\x01\xff", 3));
    }

    void whatAnotherProgramAddedIsTakenOver() {
        Settings one(path());
        Settings two(path());
        one.pictureSites.setValue({QStringLiteral("a.example")});
        QVERIFY(QTest::qWaitFor([this] { return read(path()).contains("a.example"); }));
        QCOMPARE(two.pictureSites.value(), QStringList());
        two.zoom.setValue(150);
        QSignalSpy changes(&two.pictureSites, &SettingBase::changed);
        two.pictureSites.takeOver();
        QCOMPARE(two.pictureSites.value(), QStringList{QStringLiteral("a.example")});
        QCOMPARE(changes.size(), 1);
        two.pictureSites.takeOver();
        QCOMPARE(changes.size(), 1);
        one.zoom.takeOver();
        QCOMPARE(one.zoom.value(), 150);
    }

    void saysThatNothingCanBeWritten() {
        Settings settings(QStringLiteral("/dev/null/klartext.ini"));
        QSignalSpy failures(&settings, &Settings::notWritten);
        settings.zoom.setValue(150);
        QVERIFY(failures.wait());
        QCOMPARE(settings.zoom.value(), 150);
    }

    void brokenFileIsSetAside_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no ini file") << QByteArray("{\"text\": {\"size\": 20}}\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("cut off") << QByteArray("[text\nsize=20\n");
    }

    void brokenFileIsSetAside() {
        QFETCH(QByteArray, content);
        write(content);
        {
            Settings settings(path());
            QCOMPARE(settings.pointSize.value(), 15.0);
            settings.zoom.setValue(120);
        }
        QCOMPARE(read(aside()), content);
        QCOMPARE(Settings(path()).zoom.value(), 120);
    }

    void pipeIsSetAsideUnread() {
        QVERIFY(::mkfifo(QFile::encodeName(path()).constData(), 0600) == 0);
        {
            Settings settings(path());
            QCOMPARE(settings.setAside(), aside());
            const QString trouble = troubleOf(settings);
            QVERIFY2(trouble.startsWith(u"A pipe or a device stood") && trouble.contains(aside()),
                     qPrintable(trouble));
            settings.zoom.setValue(120);
        }
        QCOMPARE(Settings(path()).zoom.value(), 120);
    }

    void whatComesIntoThePlaceOfTheFileIsNamed() {
        Settings settings(path());
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), path()));
        QString told = notWrittenSentence(settings);
        QVERIFY2(told.contains(path() + QStringLiteral(" is a pipe or a device")),
                 qPrintable(told));
        QVERIFY(!told.contains(u"rights"));
        QVERIFY(!settings.lasts());
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkpath(path()));
        told = notWrittenSentence(settings);
        QVERIFY2(told.contains(path() + QStringLiteral(" is a folder")), qPrintable(told));
        QVERIFY(!told.contains(u"rights"));
        QVERIFY(QDir().rmdir(path()));
        QVERIFY(settings.lasts());
    }

    void pipeInPlaceOfTheFileHoldsNobodyUp() {
        Settings settings(path());
        settings.zoom.setValue(110);
        QTRY_VERIFY(read(path()).contains("110"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(::mkfifo(QFile::encodeName(path()).constData(), 0600) == 0);
        QSignalSpy failures(&settings, &Settings::notWritten);
        settings.zoom.setValue(120);
        settings.pictureSites.takeOver();
        QVERIFY(failures.wait());
        settings.zoom.takeOver();
        QCOMPARE(settings.zoom.value(), 120);
        QVERIFY(QFile::remove(path()));
        QTRY_VERIFY(read(path()).contains("120"));
    }

    void lockThatStaysHoldsNobodyUp() {
        const QString lock = path() + QStringLiteral(".lock");
        Settings settings(path());
        {
            QLockFile other(lock);
            QVERIFY(other.tryLock(0));
            QElapsedTimer time;
            time.start();
            settings.zoom.setValue(130);
            QTest::qWait(700);
            QVERIFY2(time.elapsed() < 3000, "the window waits for another program");
            QVERIFY(!read(path()).contains("130"));
        }
        QTRY_VERIFY(read(path()).contains("130"));
    }

    void hugeFileIsSetAsideUnread() {
        write("[text]\nsize=18\n");
        QVERIFY(QFile::resize(path(), qint64{1} << 40));
        Settings settings(path());
        QCOMPARE(settings.setAside(), aside());
        QCOMPARE(settings.pointSize.value(), 15.0);
        QFile::remove(aside());
    }

    void emptyFileIsNoBrokenOne() {
        write({});
        QCOMPARE(Settings(path()).pointSize.value(), 15.0);
        QVERIFY(!QFile::exists(aside()));
    }

    void partOfAFileCounts() {
        write(
            "[text]\nsize=20\nzoom=oops\ntheme=77\nlineHeight=nan\ncolumnWidth=-4\n"
            "family=No Such Family\n");
        const Settings settings(path());
        QCOMPARE(settings.pointSize.value(), 20.0);
        QCOMPARE(settings.zoom.value(), 100);
        QCOMPARE(settings.theme.value(), ThemeChoice::System);
        QCOMPARE(settings.lineHeight.value(), 1.5);
        QCOMPARE(settings.columnWidth.value(), 66);
        QCOMPARE(settings.typography().family, defaultReadingFamily());
        QVERIFY(!QFile::exists(aside()));
    }

    void keysOfOtherVersionsAreKept() {
        write("[future]\nthing=1\n[text]\nsize=20\n");
        {
            Settings settings(path());
            settings.pointSize.setValue(21);
        }
        const QByteArray content = read(path());
        QVERIFY(content.contains("thing=1"));
        QVERIFY(content.contains("size=21"));
    }

    void impossibleValuesAreTurnedDown() {
        Settings settings(path());
        QSignalSpy changes(&settings.pointSize, &SettingBase::changed);
        settings.pointSize.setValue(1000);
        QCOMPARE(settings.pointSize.value(), 15.0);
        QCOMPARE(changes.count(), 0);
    }

    void changesAreSaidOnce() {
        Settings settings(path());
        QSignalSpy changes(&settings.pointSize, &SettingBase::changed);
        QSignalSpy typography(&settings, &Settings::typographyChanged);
        settings.pointSize.setValue(20);
        settings.pointSize.setValue(20);
        settings.theme.setValue(ThemeChoice::Dark);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(typography.count(), 1);
        settings.resetTypography();
        QCOMPARE(settings.pointSize.value(), 15.0);
        QCOMPARE(settings.theme.value(), ThemeChoice::Dark);
    }

    void unwritableFolderDoesNoHarmAndIsSaid() {
        Settings settings(QStringLiteral("/proc/nowhere/klartext.ini"));
        settings.zoom.setValue(150);
        QCOMPARE(settings.zoom.value(), 150);
        QVERIFY(!settings.lasts());
        QVERIFY(troubleOf(settings).contains(QStringLiteral("/proc/nowhere")));
    }

    void brokenFileIsSaid() {
        write("{\"text\": 1}\n");
        {
            const Settings settings(path());
            QCOMPARE(settings.setAside(), aside());
            QVERIFY(troubleOf(settings).contains(aside()));
        }
        // The next start is clean.
        QCOMPARE(troubleOf(Settings(path())), QString());
    }

    void folderInThePlaceOfTheFileIsMovedAway() {
        QVERIFY(QDir().mkpath(path() + QStringLiteral("/inside")));
        QVERIFY(QDir().mkpath(aside() + QStringLiteral("/inside")));
        const QString second = aside() + QStringLiteral("-2");
        {
            Settings settings(path());
            QCOMPARE(settings.setAside(), second);
            QVERIFY(settings.lasts());
            const QString trouble = troubleOf(settings);
            QVERIFY2(trouble.contains(second) && trouble.startsWith(u"A folder"),
                     qPrintable(trouble));
            QSignalSpy failures(&settings, &Settings::notWritten);
            settings.zoom.setValue(150);
            QVERIFY(QTest::qWaitFor([this] { return QFileInfo(path()).isFile(); }));
            QCOMPARE(failures.size(), 0);
        }
        QVERIFY(QDir(aside() + QStringLiteral("/inside")).exists());
        QVERIFY(QDir(second + QStringLiteral("/inside")).exists());
        QCOMPARE(Settings(path()).zoom.value(), 150);
        QDir(aside()).removeRecursively();
        QDir(second).removeRecursively();
    }

    void folderThatCannotBeMovedIsSaidOnce() {
        // Nothing in there can be renamed or written.
        const Settings settings(QStringLiteral("/proc/self"));
        QVERIFY(!settings.lasts());
        const QString trouble = troubleOf(settings);
        QVERIFY2(trouble.contains(u"/proc/self is a folder"), qPrintable(trouble));
        QVERIFY2(!trouble.contains(u"damaged") && !trouble.contains(u'\n'), qPrintable(trouble));
        QCOMPARE(notWrittenSentence(settings), trouble);
    }

    void soundFilesAreNoTrouble_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray("\n");
        // As the first version wrote it: without headings' fonts, presets and own themes.
        QTest::newRow("older") << QByteArray("[text]\nsize=20\ntheme=2\n[window]\nmenuBar=true\n");
        QTest::newRow("newer") << QByteArray("[text]\nsize=20\ntheme=4242\nink=\"@Variant(x)\"\n");
    }
    void soundFilesAreNoTrouble() {
        QFETCH(QByteArray, content);
        if (!content.isEmpty()) {
            write(content);
        }
        const Settings settings(path());
        QCOMPARE(troubleOf(settings), QString());
        QCOMPARE(settings.pointSize.value(), content.contains("size=20") ? 20.0 : 15.0);
        QCOMPARE(settings.theme.value(),
                 content.contains("theme=2") ? ThemeChoice::Sepia : ThemeChoice::System);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
