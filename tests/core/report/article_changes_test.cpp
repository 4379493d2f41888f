// SPDX-License-Identifier: MIT
#include "core/article_changes.h"

#include <QTest>

using namespace klartext::core;

namespace {

QString picture(std::string_view before, std::string_view after) {
    QString text;
    for (const ParagraphChange& change : changesBetween(before, after)) {
        text +=
            QLatin1String(change.added ? "+" : "-") + QString::fromStdString(change.text) + u' ';
    }
    return text.trimmed();
}

}  // namespace

class ArticleChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char* before, const char* after, const char* changes) {
            QTest::addRow("%s", changes)
                << QByteArray(before) << QByteArray(after) << QString::fromUtf8(changes);
        };
        row("", "", "");
        row("a\nb\n", "a\n\n  b ", "");
        row("a\nb", "a\nc\nb", "+c");
        row("a\nmenu\nb", "a\nb", "-menu");
        row("a\nb\nc", "a\nB\nc", "-b +B");
        row("", "a\nb", "+a +b");
        row("a\nb", "", "-a -b");
        row("a\na\nb", "a\nb", "-a");
        row("x\na\nb\ny", "a\nz\nb", "-x +z -y");
    }
    void tells() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, changes);
        QCOMPARE(picture(before.toStdString(), after.toStdString()), changes);
    }

    void staysQuickWithLongTexts() {
        std::string before;
        std::string after;
        for (int i = 0; i < 20'000; ++i) {
            before += "old " + std::to_string(i) + "\n";
            after += "new " + std::to_string(i) + "\n";
        }
        QCOMPARE(changesBetween(before, after).size(), std::size_t{40'000});
    }
};

QTEST_GUILESS_MAIN(ArticleChangesTest)
#include "article_changes_test.moc"
