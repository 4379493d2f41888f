// SPDX-License-Identifier: MIT
#include "images/image_policy.h"

#include <QTest>

#include "fetch/public_address.h"

using namespace klartext::app;

class ImagePolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageDecidesWhatItMayShow_data();
    void pageDecidesWhatItMayShow();
    void addressesAreToldApart_data();
    void addressesAreToldApart();
};

void ImagePolicyTest::pageDecidesWhatItMayShow_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("image");
    QTest::addColumn<ImageAccess>("access");
    const auto row = [](const char* page, const char* image, ImageAccess access) {
        QTest::addRow("%s on %s", image, page)
            << QString::fromLatin1(page) << QString::fromLatin1(image) << access;
    };
    const char* site = "https://example.org/a";
    row(site, "https://images.example/a.png", ImageAccess::Web);
    row(site, "https://example.org/a.png", ImageAccess::Nearby);
    row(site, "data:image/png;base64,AAAA", ImageAccess::Inline);
    row(site, "data:text/html,<b>", ImageAccess::Refused);
    row(site, "file:///etc/passwd", ImageAccess::Refused);
    row(site, "http://localhost/a.png", ImageAccess::Refused);
    row(site, "http://192.168.1.1/a.png", ImageAccess::Refused);
    row(site, "http://[::ffff:127.0.0.1]/a.png", ImageAccess::Refused);
    for (const char* host : {"LOCALHOST",
                             "localhost.",
                             "a.localhost",
                             "127.1",
                             "127.0.1",
                             "2130706433",
                             "0x7f000001",
                             "0x7f.1",
                             "0177.0.0.1",
                             "017700000001",
                             "0",
                             "192.168.257",
                             "[::1]",
                             "[::]",
                             "[::127.0.0.1]",
                             "[fe80::1%25lo]",
                             "[::ffff:7f00:1]",
                             "[64:ff9b::7f00:1]",
                             "[2002:7f00:1::]",
                             "printer.local",
                             "router",
                             "nas.home.arpa",
                             "[::ffff:0:7f00:1]",
                             "%31%32%37.0.0.1",
                             "１２７.0.0.1",
                             "127。0。0。1"}) {
        const QByteArray image = QByteArray("http://") + host + "/a.png";
        QTest::addRow("%s on %s", image.constData(), site)
            << QString::fromLatin1(site) << QString::fromUtf8(image) << ImageAccess::Refused;
    }
    row(site, "javascript:alert(1)", ImageAccess::Refused);
    row(site, "qrc:/sample/sample.html", ImageAccess::Refused);
    row("http://192.168.1.1/", "http://192.168.1.2/a.png", ImageAccess::Nearby);
    row("http://localhost:8000/", "http://127.0.0.1:9000/a.png", ImageAccess::Nearby);
    row("file:///home/a.html", "file:///home/a.png", ImageAccess::Disk);
    row("file:///home/a.html", "file:///home/files/b/a.png", ImageAccess::Disk);
    row("file:///home/a.html", "file:///home/files/../../etc/a.png", ImageAccess::Refused);
    row("file:///home/a.html", "file:///etc/a.png", ImageAccess::Refused);
    row("file:///home/a.html", "file:///homes/a.png", ImageAccess::Refused);
    row("file:///home/a.html", "file:///home/%2e%2e/etc/a.png", ImageAccess::Refused);
    row("file:///home/a.html", "file://server/a.png", ImageAccess::Refused);
    row("file:///home/a.html", "https://example.org/a.png", ImageAccess::Web);
    row("file:///home/a.html", "http://127.0.0.1/a.png", ImageAccess::Refused);
    row("", "file:///home/a.png", ImageAccess::Refused);
    row("", "https://example.org/a.png", ImageAccess::Web);
}

void ImagePolicyTest::pageDecidesWhatItMayShow() {
    QFETCH(QString, page);
    QFETCH(QString, image);
    QFETCH(ImageAccess, access);
    QCOMPARE(imageAccess(QUrl(image), QUrl(page)), access);
}

void ImagePolicyTest::addressesAreToldApart_data() {
    QTest::addColumn<bool>("isOnTheInternet");
    for (const char* address : {"93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "172.32.0.1",
                                "64:ff9b::808:808", "2002:808:808::1"}) {
        QTest::newRow(address) << true;
    }
    for (const char* address : {"0.0.0.0",         "10.1.2.3",    "100.64.0.1",
                                "127.0.0.1",       "127.255.0.1", "169.254.169.254",
                                "172.16.0.1",      "192.168.0.1", "224.0.0.1",
                                "255.255.255.255", "::",          "::1",
                                "fe80::1",         "fd00::1",     "ff02::1",
                                "::ffff:10.0.0.1", "::10.0.0.1",  "64:ff9b::a00:1",
                                "2002:a00:1::1",   "2001:db8::1", "192.0.2.1",
                                "203.0.113.9"}) {
        QTest::newRow(address) << false;
    }
}

void ImagePolicyTest::addressesAreToldApart() {
    QFETCH(bool, isOnTheInternet);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublic(address), isOnTheInternet);
}

QTEST_GUILESS_MAIN(ImagePolicyTest)
#include "image_policy_test.moc"
