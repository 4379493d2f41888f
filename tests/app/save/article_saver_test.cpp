// SPDX-License-Identifier: MIT
#include "save/article_saver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace klartext;
using namespace klartext::app;

namespace {

core::Element text(const char* words) {
    core::Element element;
    element.kind = core::ElementKind::Text;
    element.text = words;
    return element;
}

core::Article articleWithImage() {
    core::Element paragraph;
    paragraph.kind = core::ElementKind::Paragraph;
    paragraph.children.push_back(text("The council met."));
    core::Element image;
    image.kind = core::ElementKind::Image;
    image.url = "https://example.org/a.gif";
    image.text = "The hall";
    core::Article article;
    article.metadata.title = "A Decision";
    article.metadata.url = "https://example.org/a";
    article.metadata.byline = "Ada Example";
    article.metadata.date = "2026-03-01";
    article.body.children = {paragraph, image};
    return article;
}

std::optional<core::EmbeddedImage> anyImage(std::string_view url) {
    if (url != "https://example.org/a.gif") return std::nullopt;
    return core::EmbeddedImage{"image/gif", "GIF89a"};
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
    saver.save(path("a"), format, articleWithImage(), {});
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
    saver.save(path("a.html"), DocumentFormat::Html, articleWithImage(), anyImage);
    QTRY_VERIFY(saved);
    QVERIFY(content(path("a.html")).contains("data:image/gif;base64,R0lGODlh"));
}

void ArticleSaverTest::failureIsASentence() {
    ArticleSaver saver;
    QString sentence;
    connect(&saver, &ArticleSaver::failed, this,
            [&](const Error& error) { sentence = error.explanation; });
    saver.save(path("missing/a.html"), DocumentFormat::Html, articleWithImage(), {});
    QTRY_COMPARE(sentence,
                 QStringLiteral("The folder for “%1” does not exist.").arg(path("missing/a.html")));
}

void ArticleSaverTest::lastSaveStays() {
    ArticleSaver saver;
    int saved = 0;
    connect(&saver, &ArticleSaver::saved, this, [&] { ++saved; });
    for (int i = 1; i <= 5; ++i) {
        core::Article article = articleWithImage();
        article.metadata.title = "Version " + std::to_string(i);
        saver.save(path("a.txt"), DocumentFormat::PlainText, article, {});
    }
    QTRY_COMPARE(saved, 5);
    QVERIFY(content(path("a.txt")).contains("Version 5"));
}

void ArticleSaverTest::savingOutlivesTheSaver() {
    {
        ArticleSaver saver;
        saver.save(path("a.md"), DocumentFormat::Markdown, articleWithImage(), {});
    }
    QVERIFY(content(path("a.md")).contains("The council met."));
}

QTEST_GUILESS_MAIN(ArticleSaverTest)
#include "article_saver_test.moc"
