// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/projection.h"
#include "write/html_body.h"

using namespace klartext::core;

/// Whole pages and the body of the article that a reader should get of each: tests/fixtures/
/// structure/NAME.html and NAME.expected.html.
class StructureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageBecomesArticle_data();
    void pageBecomesArticle();
};

namespace {

QDir fixtures() { return QDir(QStringLiteral(KLARTEXT_SOURCE_DIR "/tests/fixtures/structure")); }

QByteArray contentOf(const QString& name) {
    QFile file(fixtures().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void StructureTest::pageBecomesArticle_data() {
    QTest::addColumn<QString>("name");
    const QStringList expected = fixtures().entryList({QStringLiteral("*.expected.html")});
    QVERIFY(expected.size() >= 23);
    for (const QString& file : expected) {
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void StructureTest::pageBecomesArticle() {
    QFETCH(const QString, name);
    RawPage page;
    page.bytes = contentOf(name + QStringLiteral(".html")).toStdString();
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://seite.example/text";
    QVERIFY(!page.bytes.empty());
    const Extraction extraction = extract(page);
    const std::string body = htmlBody(article(extraction).body);
    // Line by line, so that a failure names the first line that differs.
    const auto actual = QByteArray::fromStdString(body).split('\n');
    const auto expected = contentOf(name + QStringLiteral(".expected.html")).split('\n');
    for (qsizetype line = 0; line < std::min(actual.size(), expected.size()); ++line) {
        QCOMPARE(actual[line], expected[line]);
    }
    QCOMPARE(actual.size(), expected.size());
}

QTEST_GUILESS_MAIN(StructureTest)

#include "structure_test.moc"
