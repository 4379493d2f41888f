// SPDX-License-Identifier: MIT
#include "actions/file_name.h"

#include <QTest>

using namespace klartext::ui;

class FileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestsASafeName_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* title, const char* name) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(name);
        };
        row("A river rises", "A river rises.md");
        row("", "Article.md");
        row("   ", "Article.md");
        row("../../etc/passwd", "etc passwd.md");
        row("What? \"Yes\": a/b\\c|d <e> f*g", "What Yes a b c d e f g.md");
        row("line one\nline two\ttab", "line one line two tab.md");
        row("con", "_con.md");
        row("COM1.notes", "_COM1.notes.md");
        row("-rf", "rf.md");
        row("The end...", "The end.md");
        row("Größe – „Maß“ 漢字", "Größe – „Maß“ 漢字.md");
        row("gp\xE2\x80\xAEtxt.exe", "gp txt.exe.md");
        row("???", "Article.md");
    }
    void suggestsASafeName() {
        QFETCH(QString, title);
        QTEST(suggestedFileName(title, QStringLiteral("Article"), SaveFormat::Markdown), "name");
    }

    void cutsLongNamesBetweenWords() {
        const QString name = suggestedFileName(QStringLiteral("word ").repeated(100),
                                               QStringLiteral("Article"), SaveFormat::Html);
        QVERIFY(name.toUtf8().size() <= 125);
        QVERIFY(name.endsWith(QStringLiteral("word.html")));
    }

    void cutsNamesWithoutSpacesBetweenCharacters() {
        const QString name = suggestedFileName(QString::fromUtf8("𝔛").repeated(200),
                                               QStringLiteral("Article"), SaveFormat::PlainText);
        QVERIFY(name.toUtf8().size() <= 124);
        QVERIFY(name.endsWith(QString::fromUtf8("𝔛.txt")));
        QVERIFY(!name.toUtf8().contains('?'));
    }

    void changesTheSuffixWithTheFormat() {
        QCOMPARE(withSuffix(QStringLiteral("/a/b.html"), SaveFormat::Markdown),
                 QStringLiteral("/a/b.md"));
        QCOMPARE(withSuffix(QStringLiteral("/a/b.TXT"), SaveFormat::PlainText),
                 QStringLiteral("/a/b.TXT"));
        QCOMPARE(withSuffix(QStringLiteral("/a/v1.2"), SaveFormat::Html),
                 QStringLiteral("/a/v1.2.html"));
    }

    void readsTheFormatFromASuffix() {
        QCOMPARE(formatOf(QStringLiteral("x.markdown")), std::optional(SaveFormat::Markdown));
        QCOMPARE(formatOf(QStringLiteral("x.HTM")), std::optional(SaveFormat::Html));
        QCOMPARE(formatOf(QStringLiteral("x.doc")), std::optional<SaveFormat>());
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "file_name_test.moc"
