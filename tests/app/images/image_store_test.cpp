// SPDX-License-Identifier: MIT
#include "images/image_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "archive/stored_resources.h"
#include "core/projection.h"
#include "support/http_server.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// A GIF of one pixel.
QByteArray pixel() {
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}

QList<std::string> imageAddresses(const core::Element& element) {
    QList<std::string> list;
    if (element.kind == core::ElementKind::Image) list.append(element.url);
    for (const core::Element& child : element.children) list += imageAddresses(child);
    return list;
}

ImageLimits smallLimits() {
    ImageLimits limits;
    limits.perPage = 4;
    limits.parallel = 2;
    limits.bytes = 1000;
    limits.silence = 300ms * (slowness() > 1 ? 5 : 1);
    return limits;
}

}  // namespace

class ImageStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void imageIsLoadedOnce();
    void otherThingsFail_data();
    void otherThingsFail();
    void redirectToAFileFails();
    void inlineImageIsDecoded_data();
    void inlineImageIsDecoded();
    void pictureInThePageIsShown_data();
    void pictureInThePageIsShown();
    void diskImageIsForLocalPagesOnly();
    void whatCameWithAPageIsItsOwn();
    void numberIsLimited();
    void fewAreLoadedAtATime();
    void otherPageGivesUpTheRest();
    void snapshotHoldsWhatWasLoaded();

private:
    /// What came of the image: its bytes, empty for a failure.
    QByteArray requested(const QUrl& url) {
        m_store->request(url);
        if (!QTest::qWaitFor([&] { return m_answers.contains(url); }, 3000)) return "no answer";
        return m_answers.take(url);
    }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<ImageStore> m_store;
    QHash<QUrl, QByteArray> m_answers;
};

void ImageStoreTest::init() {
    m_server = std::make_unique<HttpServer>();
    m_store = std::make_unique<ImageStore>(smallLimits());
    m_store->setPage(m_server->url("/page"));
    m_answers.clear();
    connect(m_store.get(), &ImageStore::loaded, this,
            [this](const QUrl& url, const QByteArray& bytes) { m_answers.insert(url, bytes); });
    connect(m_store.get(), &ImageStore::failed, this,
            [this](const QUrl& url) { m_answers.insert(url, {}); });
}

void ImageStoreTest::cleanup() {
    m_store.reset();
    m_server.reset();
}

void ImageStoreTest::imageIsLoadedOnce() {
    m_server->serve("/a.gif", pixel());
    QCOMPARE(requested(m_server->url("/a.gif")), pixel());
    QCOMPARE(requested(m_server->url("/a.gif")), pixel());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests().first().headers.contains("referer"));
}

void ImageStoreTest::otherThingsFail_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("missing") << QByteArray() << QByteArray("404 Not Found");
    QTest::newRow("missing with a picture") << pixel() << QByteArray("404 Not Found");
    QTest::newRow("page") << QByteArray("<p>Text") << QByteArray("200 OK");
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                         << QByteArray("200 OK");
    QTest::newRow("too large") << pixel() + QByteArray(2000, 'x') << QByteArray("200 OK");
}

void ImageStoreTest::otherThingsFail() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, status);
    m_server->serve("/a", body, {"Content-Type: image/gif"}, status);
    QCOMPARE(requested(m_server->url("/a")), QByteArray());
}

void ImageStoreTest::redirectToAFileFails() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.gif")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pixel()) > 0 && file.flush());
    m_server->redirect("/a", QUrl::fromLocalFile(file.fileName()).toEncoded());
    m_server->redirect("/b", "/c");
    m_server->serve("/c", pixel());
    QCOMPARE(requested(m_server->url("/a")), QByteArray());
    QCOMPARE(requested(m_server->url("/b")), pixel());
}

void ImageStoreTest::inlineImageIsDecoded_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("base64") << "data:image/gif;base64," + pixel().toBase64() << true;
    QTest::newRow("percent") << "data:image/gif," + pixel().toPercentEncoding() << true;
    QTest::newRow("with a parameter") << "data:image/gif;a=b;BASE64," + pixel().toBase64() << true;
    QTest::newRow("SVG") << QByteArray("data:image/svg+xml,<svg/>") << false;
    QTest::newRow("no data") << QByteArray("data:image/gif") << false;
    QTest::newRow("text") << QByteArray("data:text/plain,GIF89a") << false;
}

void ImageStoreTest::inlineImageIsDecoded() {
    QFETCH(QByteArray, url);
    QFETCH(bool, good);
    QCOMPARE(requested(QUrl::fromEncoded(url)), good ? pixel() : QByteArray());
}

void ImageStoreTest::pictureInThePageIsShown_data() {
    QTest::addColumn<QUrl>("page");
    QTest::newRow("built in or pasted") << QUrl();
    QTest::newRow("of a file") << QUrl(QStringLiteral("file:///home/reader/sample.html"));
    QTest::newRow("of the web") << QUrl(QStringLiteral("https://blatt.example/a"));
}

void ImageStoreTest::pictureInThePageIsShown() {
    QFETCH(QUrl, page);
    QFile sample(QStringLiteral(KLARTEXT_SOURCE_DIR "/resources/sample/sample.html"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    core::RawPage raw;
    raw.bytes = sample.readAll().toStdString();
    raw.url = page.toString().toStdString();
    const auto addresses = imageAddresses(core::article(core::extract(raw)).body);
    QCOMPARE(addresses.size(), 1);
    const QUrl image(QString::fromStdString(addresses.first()));
    QCOMPARE(image.scheme(), QStringLiteral("data"));

    ImageStore store;
    QSignalSpy loaded(&store, &ImageStore::loaded);
    store.setPage(page);
    store.request(image);
    QVERIFY(loaded.wait(15'000));
    QCOMPARE(loaded.first().at(0).toUrl(), image);
    QVERIFY(loaded.first().at(1).toByteArray().startsWith("\xff\xd8\xff"));
}

void ImageStoreTest::diskImageIsForLocalPagesOnly() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.gif")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pixel()) > 0 && file.flush());
    const QUrl image = QUrl::fromLocalFile(file.fileName());
    QCOMPARE(requested(image), QByteArray());
    m_store->setPage(QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.html"))));
    QCOMPARE(requested(image), pixel());
    // What one page has brought into memory is not there for another to look at.
    m_store->setPage(m_server->url("/page"));
    QCOMPARE(requested(image), QByteArray());
    QVERIFY(!m_store->snapshot()(image.toString().toStdString()));
}

void ImageStoreTest::whatCameWithAPageIsItsOwn() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.gif")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pixel()) > 0 && file.flush());
    const QUrl image(m_server->url("/a.gif"));
    m_server->serve("/b.gif", pixel());
    auto brought = std::make_shared<StoredResources>();
    brought->add(image, [] { return pixel().toStdString(); });
    m_store->setPage(QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.mhtml"))), brought);
    QCOMPARE(requested(image), pixel());
    QVERIFY(m_store->snapshot()(image.toString().toStdString()));
    QCOMPARE(requested(QUrl::fromLocalFile(file.fileName())), QByteArray());
    QCOMPARE(requested(m_server->url("/b.gif")), QByteArray());
    QVERIFY(m_server->requests().isEmpty());
    // What a file calls a picture of a site is none of the site itself.
    m_store->setPage(m_server->url("/page"));
    QCOMPARE(requested(image), QByteArray());
    QVERIFY(!m_store->snapshot()(image.toString().toStdString()));
}

void ImageStoreTest::numberIsLimited() {
    for (int i = 0; i < 6; ++i) {
        const QByteArray path = "/" + QByteArray::number(i);
        m_server->serve(path, pixel());
        QCOMPARE(requested(m_server->url(path)), i < 4 ? pixel() : QByteArray());
    }
}

void ImageStoreTest::fewAreLoadedAtATime() {
    for (const char* path : {"/1", "/2", "/3", "/4"}) {
        m_server->on(path, [](const HttpServer::Request&, QTcpSocket&) {});
        m_store->request(m_server->url(path));
    }
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTest::qWait(100);
    QCOMPARE(m_server->requests().size(), 2);
    // The silent ones time out and make room.
    QTRY_COMPARE(m_answers.size(), 4);
    QCOMPARE(m_server->requests().size(), 4);
}

void ImageStoreTest::otherPageGivesUpTheRest() {
    m_server->on("/slow", [](const HttpServer::Request&, QTcpSocket&) {});
    m_store->request(m_server->url("/slow"));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_store->setPage(m_server->url("/other"));
    QTest::qWait(500);
    QVERIFY(m_answers.isEmpty());
}

void ImageStoreTest::snapshotHoldsWhatWasLoaded() {
    m_server->serve("/%C3%A4.gif?a=b%20c", pixel());
    const QUrl url = m_server->url({}).resolved(QUrl(QString::fromUtf8("/ä.gif?a=b c")));
    QCOMPARE(requested(url), pixel());
    const core::ImageSource images = m_store->snapshot();
    m_store.reset();
    const auto image = images(url.toString(QUrl::FullyEncoded).toStdString());
    QVERIFY(image);
    QCOMPARE(image->mediaType, std::string("image/gif"));
    QCOMPARE(image->bytes, pixel().toStdString());
    QVERIFY(!images("https://example.org/other.gif"));
}

QTEST_GUILESS_MAIN(ImageStoreTest)
#include "image_store_test.moc"
