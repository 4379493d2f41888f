// SPDX-License-Identifier: MIT
#include <QTest>

#include "text/encoding.h"

using namespace klartext::core;

class PageKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindIsGuessed_data();
    void kindIsGuessed();
};

void PageKindTest::kindIsGuessed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<bool>("html");
    QTest::newRow("declared text") << QByteArray("<p>x") << QByteArray("text/plain") << false;
    QTest::newRow("declared html") << QByteArray("x") << QByteArray("Text/HTML; charset=x") << true;
    QTest::newRow("doctype") << QByteArray("\n <!DOCTYPE html>x") << QByteArray() << true;
    QTest::newRow("fragment") << QByteArray("Hello <P>there</P>") << QByteArray() << true;
    QTest::newRow("utf-16") << QByteArray("<\0p\0>\0", 6) << QByteArray() << true;
    QTest::newRow("text") << QByteArray("if a < b and c > d then\nstop") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << QByteArray() << false;
}

void PageKindTest::kindIsGuessed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, contentType);
    QTEST(guessKind(bytes.toStdString(), contentType.toStdString()) == PageKind::Html, "html");
}

QTEST_GUILESS_MAIN(PageKindTest)
#include "page_kind_test.moc"
