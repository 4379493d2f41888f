// SPDX-License-Identifier: MIT
#include "library/library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "kept_sample.h"

using namespace klartext::app;

class LibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksAsideInOrder() {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("library.sqlite")));
        QSignalSpy changed(&library, &Library::changed);
        QList<int> order;
        library.change(
            this,
            [](Library::Desk& desk) {
                return desk.pages.keep(samplePage(QStringLiteral("a"), QStringLiteral("river")));
            },
            [&](const Expected<qint64>& id) { order.append(static_cast<int>(*id)); });
        library.ask(
            this, [](Library::Desk& desk) { return desk.list.counts(); },
            [&](const KeptCounts& counts) { order.append(10 * counts.inbox); });
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, QList<int>({1, 10}));
        QCOMPARE(changed.size(), 1);
    }

    void writesWhatWasAskedBeforeItEnds() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        {
            Library library(path);
            for (int i = 0; i < 20; ++i) {
                library.change([i](Library::Desk& desk) {
                    return desk.pages.keep(samplePage(QString::number(i), QStringLiteral("x")));
                });
            }
        }
        Database database(path);
        KeptList list(database);
        QCOMPARE(list.counts().inbox, 20);
    }

    void tellsNobodyWhoIsGone() {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("library.sqlite")));
        bool told = false;
        {
            QObject context;
            library.ask(
                &context, [](Library::Desk& desk) { return desk.list.counts(); },
                [&](const KeptCounts&) { told = true; });
        }
        bool done = false;
        library.ask(
            this, [](Library::Desk& desk) { return desk.list.counts(); },
            [&](const KeptCounts&) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!told);
    }

    void saysWhatFailed() {
        const QTemporaryDir folder;
        Library library(folder.filePath(QStringLiteral("library.sqlite")));
        QSignalSpy failed(&library, &Library::failed);
        library.restore(folder.filePath(QStringLiteral("none")));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotALibrary);
        QSignalSpy written(&library, &Library::backedUp);
        library.backUp(folder.filePath(QStringLiteral("backup.sqlite")));
        QTRY_COMPARE(written.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
