// SPDX-License-Identifier: MIT
#include "errors/error.h"

#include <QTest>
#include <cerrno>

using namespace klartext::app;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSpeaks();
    void percentSignsInAddressesStay();
    void systemErrorsHaveNames();
};

void ErrorTest::everyErrorSpeaks() {
    for (int i = 0; i <= static_cast<int>(ErrorCode::OutOfMemory); ++i) {
        const Error error = makeError(static_cast<ErrorCode>(i), QStringLiteral("SUBJECT"),
                                      QStringLiteral("DETAIL"));
        QCOMPARE(static_cast<int>(error.code), i);
        QVERIFY(!error.title.isEmpty());
        QVERIFY(error.explanation.contains(QStringLiteral("SUBJECT")));
        QVERIFY(!error.explanation.contains(QLatin1Char('%')));
    }
}

void ErrorTest::percentSignsInAddressesStay() {
    const Error error =
        makeError(ErrorCode::NotFound, QStringLiteral("a%2Fb%1"), QStringLiteral("404"));
    QVERIFY(error.explanation.contains(QStringLiteral("“a%2Fb%1”")));
    QVERIFY(error.explanation.contains(QStringLiteral("(HTTP 404)")));
}

void ErrorTest::systemErrorsHaveNames() {
    QCOMPARE(fileError(ENOENT, {}).code, ErrorCode::NoSuchFile);
    QCOMPARE(fileError(EACCES, {}).code, ErrorCode::NoPermission);
    QCOMPARE(fileError(ENOSPC, {}).code, ErrorCode::NoSpace);
    QCOMPARE(fileError(EIO, {}).code, ErrorCode::ReadFailed);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
