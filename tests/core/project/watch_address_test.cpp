// SPDX-License-Identifier: MIT
#include "project/watch_address.h"

#include <QTest>

#include "project/page_videos.h"

using namespace klartext::core;

class WatchAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToThePageOfTheVideo_data();
    void leadsToThePageOfTheVideo();
    void tellsPlayersFromMaps();
    void readsDurations();
    void findsVideosInData();
};

void WatchAddressTest::leadsToThePageOfTheVideo_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* address, const char* expected) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(expected);
    };
    row("https://www.youtube-nocookie.com/embed/AbC-1?rel=0",
        "https://www.youtube.com/watch?v=AbC-1");
    row("https://player.vimeo.com/video/76979871?h=1", "https://vimeo.com/76979871");
    row("https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=1",
        "https://soundcloud.com/a/b");
    row("https://maps.example/embed?pb=1", "https://maps.example/embed?pb=1");
    row("https://www.youtube.com/embed/videoseries?list=1",
        "https://www.youtube.com/embed/videoseries?list=1");
    row("https://evil.example/player?url=javascript:alert(1)",
        "https://evil.example/player?url=javascript:alert(1)");
}

void WatchAddressTest::leadsToThePageOfTheVideo() {
    QFETCH(const QString, address);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(watchAddress(address.toStdString())), expected);
}

void WatchAddressTest::tellsPlayersFromMaps() {
    QVERIFY(isPlayerAddress("https://player.example/12"));
    QVERIFY(isPlayerAddress("https://tube.example/embed/12"));
    QVERIFY(!isPlayerAddress("https://maps.example/embed?pb=1"));
    QVERIFY(!isPlayerAddress("https://data.example/chart/7"));
}

void WatchAddressTest::readsDurations() {
    QCOMPARE(secondsOf("PT1M30S"), 90);
    QCOMPARE(secondsOf("PT1H2M3S"), 3723);
    QCOMPARE(secondsOf("P0DT0H4M5.6S"), 245);
    QCOMPARE(secondsOf("90"), 0);
    QCOMPARE(secondsOf(""), 0);
}

void WatchAddressTest::findsVideosInData() {
    HeadData head;
    head.jsonLd = {R"({"@graph":[{"@type":"VideoObject","name":"A walk","duration":"PT2M",
        "thumbnailUrl":["https://a.example/t.jpg"],"embedUrl":"https://a.example/embed/1"}]})",
                   "no json"};
    const auto videos = pageVideos(head);
    QCOMPARE(videos.size(), std::size_t(1));
    QCOMPARE(videos[0].name, std::string("A walk"));
    QCOMPARE(videos[0].thumbnail, std::string("https://a.example/t.jpg"));
    QCOMPARE(videos[0].seconds, 120);
}

QTEST_GUILESS_MAIN(WatchAddressTest)

#include "watch_address_test.moc"
