// SPDX-License-Identifier: MIT
#include "fetch/media_kind.h"

#include <QTest>

using namespace klartext::app;
using namespace std::string_view_literals;

class MediaKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstBytesTell();
    void headerTellsWhereBytesDoNot();
    void pagesAreLeftAlone();
    void onlyRasterImagesAreImages();
};

void MediaKindTest::firstBytesTell() {
    QCOMPARE(foreignMedia("text/html", "\x89PNG\r\n\x1a\n...."sv), MediaKind::Image);
    QCOMPARE(foreignMedia("", "\xff\xd8\xff\xe0...."sv), MediaKind::Image);
    QCOMPARE(foreignMedia("text/html", "%PDF-1.7\n"sv), MediaKind::Pdf);
    QCOMPARE(foreignMedia("", "PK\3\4....."sv), MediaKind::Archive);
    QCOMPARE(foreignMedia("", "\x1f\x8b\x08....."sv), MediaKind::Archive);
    QCOMPARE(foreignMedia("", "ID3\3"sv), MediaKind::Audio);
    QCOMPARE(foreignMedia("",
                          "\0\0\0\x18"
                          "ftypmp42"sv),
             MediaKind::Video);
    QCOMPARE(foreignMedia("", "\x1a\x45\xdf\xa3...."sv), MediaKind::Video);
    QCOMPARE(foreignMedia("", "wOF2...."sv), MediaKind::Font);
    QCOMPARE(foreignMedia("",
                          "\x7f"
                          "ELF...."sv),
             MediaKind::Program);
}

void MediaKindTest::headerTellsWhereBytesDoNot() {
    QCOMPARE(foreignMedia("image/svg+xml", "<svg>"sv), MediaKind::Image);
    QCOMPARE(foreignMedia("Application/PDF; a=b", "????"sv), MediaKind::Pdf);
    QCOMPARE(foreignMedia("video/mp4", ""sv), MediaKind::Video);
    QVERIFY(!foreignMedia("application/pdf", "<!DOCTYPE html><p>Viewer"sv));
}

void MediaKindTest::pagesAreLeftAlone() {
    for (const auto type : {"", "text/html", "text/plain", "application/xhtml+xml",
                            "application/octet-stream", "application/json"}) {
        QVERIFY(!foreignMedia(type, "<html><p>Text"sv));
        QVERIFY(!foreignMedia(type, "PKW-Maut: was jetzt gilt"sv));
        QVERIFY(!foreignMedia(type, ""sv));
    }
}

void MediaKindTest::onlyRasterImagesAreImages() {
    QCOMPARE(rasterImageType("\x89PNG\r\n\x1a\n...."sv), "image/png"sv);
    QCOMPARE(rasterImageType("RIFF....WEBPVP8 "sv), "image/webp"sv);
    QCOMPARE(rasterImageType("\0\0\0\x20"
                             "ftypavif"sv),
             "image/avif"sv);
    QVERIFY(rasterImageType("<svg xmlns=''>"sv).empty());
    QVERIFY(rasterImageType("%PDF-1.7"sv).empty());
}

QTEST_GUILESS_MAIN(MediaKindTest)
#include "media_kind_test.moc"
