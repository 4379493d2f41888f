// SPDX-License-Identifier: MIT
#include "library/waiting_error.h"

#include <QTest>

using namespace klartext::app;

class WaitingErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHelpsWithTheReason_data() {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char* name, ErrorCode code, const char* advice) {
            QTest::newRow(name) << code << QString::fromUtf8(advice);
        };
        row("busy", ErrorCode::LibraryBusy, "Close the other program. Klartext goes on trying.");
        row("held", ErrorCode::LibraryHeld, "Close the other program. Klartext goes on trying.");
        row("full", ErrorCode::LibraryFull, "Free some space, then try again.");
        // Whoever started the program anew would lose what waits.
        row("gone", ErrorCode::LibraryGone, "Put it back where it was.");
        row("torn", ErrorCode::LibraryTorn, "Check the disk or drive it is on.");
        row("failed", ErrorCode::LibraryFailed, "Check the disk or drive it is on.");
    }

    void saysWhatHelpsWithTheReason() {
        QFETCH(ErrorCode, code);
        QFETCH(QString, advice);
        const QString path = QStringLiteral("/home/anna/library.sqlite");
        const Error reason = makeError(code, path);
        const Error waiting = waitingError(reason, path);
        QCOMPARE(waiting.code, ErrorCode::DecisionsWait);
        QCOMPARE(waiting.suggestions, QStringList{advice});
        QVERIFY2(waiting.explanation.contains(reason.title), qPrintable(waiting.explanation));
    }
};

QTEST_GUILESS_MAIN(WaitingErrorTest)
#include "waiting_error_test.moc"
