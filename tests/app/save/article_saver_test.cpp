// SPDX-License-Identifier: MIT
#include "save/article_saver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "council_article.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

DocumentOptions options(DocumentFormat format) {
    DocumentOptions chosen;
    chosen.format = format;
    return chosen;
}

}  // namespace

class ArticleSaverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void htmlHoldsItsImages();
    void failureIsASentence();
    void lastSaveStays();
    void savingOutlivesTheSaver();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArticleSaverTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void ArticleSaverTest::everyFormatIsWritten_data() {
    QTest::addColumn<DocumentFormat>("format");
    QTest::newRow("html") << DocumentFormat::Html;
    QTest::newRow("markdown") << DocumentFormat::Markdown;
    QTest::newRow("text") << DocumentFormat::PlainText;
}

void ArticleSaverTest::everyFormatIsWritten() {
    QFETCH(DocumentFormat, format);
    ArticleSaver saver;
    QString saved;
    connect(&saver, &ArticleSaver::saved, this, [&](const QString& path) { saved = path; });
    saver.save(path("a"), options(format), articleNamed("A Decision"));
    QTRY_COMPARE(saved, path("a"));
    const QByteArray written = content(saved);
    for (const char* part :
         {"A Decision", "The council met.", "https://example.org/a", "Ada Example", "2026-03-01"}) {
        QVERIFY2(written.contains(part), part);
    }
}

void ArticleSaverTest::htmlHoldsItsImages() {
    ArticleSaver saver;
    bool saved = false;
    connect(&saver, &ArticleSaver::saved, this, [&] { saved = true; });
    saver.save(path("a.html"), options(DocumentFormat::Html), articleNamed("A"));
    QTRY_VERIFY(saved);
    QVERIFY(content(path("a.html")).contains("data:image/gif;base64,R0lGODlh"));
}

void ArticleSaverTest::failureIsASentence() {
    ArticleSaver saver;
    QString sentence;
    connect(&saver, &ArticleSaver::failed, this,
            [&](const Error& error) { sentence = error.explanation; });
    saver.save(path("missing/a.html"), options(DocumentFormat::Html), articleNamed("A"));
    QTRY_COMPARE(sentence,
                 QStringLiteral("The folder for “%1” does not exist.").arg(path("missing/a.html")));
}

void ArticleSaverTest::lastSaveStays() {
    ArticleSaver saver;
    int saved = 0;
    connect(&saver, &ArticleSaver::saved, this, [&] { ++saved; });
    for (int i = 1; i <= 5; ++i) {
        saver.save(path("a.txt"), options(DocumentFormat::PlainText),
                   articleNamed("Version " + std::to_string(i)));
    }
    QTRY_COMPARE(saved, 5);
    QVERIFY(content(path("a.txt")).contains("Version 5"));
}

void ArticleSaverTest::savingOutlivesTheSaver() {
    {
        ArticleSaver saver;
        saver.save(path("a.md"), options(DocumentFormat::Markdown), articleNamed("A"));
    }
    QVERIFY(content(path("a.md")).contains("The council met."));
}

QTEST_GUILESS_MAIN(ArticleSaverTest)
#include "article_saver_test.moc"
