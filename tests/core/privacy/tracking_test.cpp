// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/privacy.h"

using namespace klartext::core;

class TrackingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOffWhatOnlyTracks_data();
    void takesOffWhatOnlyTracks();
    void leavesEverythingElse_data();
    void leavesEverythingElse();
    void picturesAreAskedForWithoutIt_data();
    void picturesAreAskedForWithoutIt();
};

void TrackingTest::takesOffWhatOnlyTracks_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char* url, const char* clean) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(clean);
    };
    row("https://a.example/b?utm_source=x", "https://a.example/b");
    row("https://a.example/b?id=7&utm_source=mail#c", "https://a.example/b?id=7#c");
    row("https://a.example/b?utm_medium=m&id=7&UTM_Campaign=x&p=2", "https://a.example/b?id=7&p=2");
    row("https://a.example/?fbclid=abc#utm_source=x", "https://a.example/#utm_source=x");
    row("https://a.example/?q=a+b%20c&gclid", "https://a.example/?q=a+b%20c");
    row("HTTPS://a.example/?mc_eid=1", "HTTPS://a.example/");
    row("http://a.example/?a=1&&msclkid=2&b=3", "http://a.example/?a=1&&b=3");
}

void TrackingTest::takesOffWhatOnlyTracks() {
    QFETCH(QByteArray, url);
    QTEST(QByteArray::fromStdString(withoutTracking(url.toStdString())), "clean");
}

void TrackingTest::leavesEverythingElse_data() {
    QTest::addColumn<QByteArray>("url");
    for (const char* url :
         {"https://a.example/?id=7", "https://a.example/utm_source=x", "https://a.example/?",
          "https://a.example/?ref=home&source=rss&cid=5", "https://a.example/?q=utm_source",
          "mailto:a@b.example?subject=utm_source&utm_source=x", "#utm_source", "",
          "https://a.example/?a=1&&b=%zz&", "file:///a?utm_source=x", "?=&=&?"}) {
        QTest::newRow(*url == 0 ? "empty" : url) << QByteArray(url);
    }
}

void TrackingTest::leavesEverythingElse() {
    QFETCH(QByteArray, url);
    QCOMPARE(QByteArray::fromStdString(withoutTracking(url.toStdString())), url);
}

void TrackingTest::picturesAreAskedForWithoutIt_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char* url, const char* clean = nullptr) {
        QTest::newRow(url) << QByteArray(url) << QByteArray(clean == nullptr ? url : clean);
    };
    row("https://a.example/b.jpg?w=600&utm_source=feed", "https://a.example/b.jpg?w=600");
    row("https://a.example/b.jpg?fbclid=1&gclid=2#c", "https://a.example/b.jpg#c");
    row("https://a.example/b.jpg?w=600&quality=80");
    // Of what follows readers, nothing is a signature.
    row("https://a.example/b.jpg?fbclid=0123456789abcdef0123456789abcdef",
        "https://a.example/b.jpg");
    for (const char* url : {"https://a.example/b.jpg?utm_source=x&Signature=9f",
                            "https://a.example/b.jpg?utm_id=1&s=9",
                            "https://a.example/b.jpg?X-Amz-Signature=9f&utm_source=x",
                            "https://a.example/b.jpg?utm_source=x&X-Amz-Security-Token=9f",
                            "https://a.example/b.jpg?utm_source=x&token=9f",
                            "https://a.example/b.jpg?hmac=1&utm_id=2",
                            "https://a.example/b.jpg?utm_source=x&oh=00_AfD&oe=65",
                            "https://a.example/b.jpg?v=0123456789abcdef01234567&utm_source=x"}) {
        row(url);
    }
    row("data:image/png;base64,AAAA?utm_source=x");
}

void TrackingTest::picturesAreAskedForWithoutIt() {
    QFETCH(QByteArray, url);
    QTEST(QByteArray::fromStdString(withoutTrackingUnlessSigned(url.toStdString())), "clean");
}

QTEST_APPLESS_MAIN(TrackingTest)
#include "tracking_test.moc"
