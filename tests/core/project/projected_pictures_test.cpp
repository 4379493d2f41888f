// SPDX-License-Identifier: MIT
#include <QTest>

#include "article_picture.h"

using namespace klartext::core::test;

/// Pictures and films of an article.
class ProjectedPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreFound_data();
    void picturesAreFound() { comparePicture(); }
    void picturesInThePageItselfAreKept_data();
    void picturesInThePageItselfAreKept();
};

void ProjectedPicturesTest::picturesAreFound_data() {
    addRows({
        {"figure",
         "<figure><img src=a.jpg alt=Haus><figcaption>Das <b>Haus</b></figcaption></figure>",
         "<figure>\n<a href=\"https://blatt.example/a/a.jpg\">Haus</a>\n<figcaption>Das "
         "<strong>Haus</strong></figcaption>\n</figure>\n"},
        {"alone in a paragraph", "<p><a href=gross.jpg><img src=a.jpg alt=A></a></p>",
         "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n"},
        {"in a line", "<p>one <img src=a.png alt=A> two</p>",
         "<p>one <a href=\"https://blatt.example/a/a.png\">A</a> two</p>\n"},
        {"at the edge of a paragraph",
         "<p><img src=a.jpg alt=A> one<br><a href=gross.png><img src=b.jpg alt=B></a></p>",
         "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n<p>one</p>\n"
         "<a href=\"https://blatt.example/a/b.jpg\">B</a>\n"},
        {"icons stay in their line", "<p><img src=a.jpg alt=A height=16> one</p>",
         "<p><a href=\"https://blatt.example/a/a.jpg\">A</a> one</p>\n"},
        {"the candidate that is wide enough",
         "<img alt=A src=a.jpg srcset='b.jpg 400w, c.jpg 1600w, d.jpg 4000w'>",
         "<a href=\"https://blatt.example/a/c.jpg\">A</a>\n"},
        {"lazy", "<img alt=A src='data:image/gif;base64,R0l' data-src=b.jpg>",
         "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n"},
        {"lazy with a copy for readers without script",
         "<figure><img alt=A src=grau.gif data-src=b.jpg><noscript><img alt=A "
         "src=b.jpg></noscript></figure>",
         "<figure>\n<a href=\"https://blatt.example/a/b.jpg\">A</a>\n</figure>\n"},
        {"placeholder with a copy",
         "<div><img alt=A src=leer.gif></div><noscript><img alt=A src=b.jpg></noscript>",
         "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n"},
        {"placeholder beside a copy that was removed",
         "<div><img alt=A src=leer.gif></div><noscript><img alt=REMOVED src=b.jpg></noscript>",
         "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n"},
        {"picture sources",
         "<picture><source srcset='b.webp 1x, c.webp 2x'><img alt=A src=a.jpg></picture>",
         "<a href=\"https://blatt.example/a/c.webp\">A</a>\n"},
        {"tracking pixels",
         "<p>x</p><img src=t.gif width=1 height=1><img src=u.gif width=0 height=0>", "<p>x</p>\n"},
        {"pictures that nobody is to see",
         "<p>x</p><img src=t.gif style='display:none'><img src=/w/1 style='left:-9999px'>",
         "<p>x</p>\n"},
        {"pictures of a normal size that nobody is to see",
         "<p>x</p><img src=a.jpg alt=A width=600 height=400 hidden><div style='display: none'><img "
         "src=b.jpg alt=B width=600></div>",
         "<p>x</p>\n"},
        {"transparent until a script shows it",
         "<p>x</p><img src=a.jpg alt=A width=600 style='opacity:0'>",
         "<p>x</p>\n<a href=\"https://blatt.example/a/a.jpg\">A</a>\n"},
        {"placeholders without an address", "<p>x</p><img src='data:image/gif;base64,R0l'>",
         "<p>x</p>\n"},
        {"the same picture right again", "<img src=a.jpg alt=A><img src=a.jpg alt=A><p>x</p>",
         "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n<p>x</p>\n"},
        {"a caption that lost its picture",
         "<figure><img src=a.jpg alt=REMOVED><figcaption>Caption text</figcaption></figure>",
         "<p>Caption text</p>\n"},
        {"a figure around code", "<figure><pre>a</pre></figure>", "<pre><code>a</code></pre>\n"},
        {"videos are links",
         "<p>one</p><iframe src='//video.example/1' title='Ein Film'></iframe><video><source "
         "src=f.mp4></video>",
         "<p>one</p>\n<p class=\"embed\"><a href=\"https://video.example/1\">Ein Film</a></p>\n"
         "<p class=\"embed\"><a href=\"https://blatt.example/a/f.mp4\">blatt.example</a></p>\n"},
        {"frames of one pixel or without address",
         "<p>x</p><iframe src='/t' width=1 height=1></iframe><iframe src='about:blank'></iframe>",
         "<p>x</p>\n"},
    });
}

void ProjectedPicturesTest::picturesInThePageItselfAreKept_data() {
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray data(200, 'A');
    const QByteArray lazy = "<img alt=A src='data:image/gif;base64," + data + "' ";
    const QByteArray real = "<a href=\"https://blatt.example/a/b.jpg\">A</a>\n";
    for (const char* type : {"png", "jpeg", "gif", "webp", "avif"}) {
        const QByteArray url = QByteArray("data:image/") + type + ";base64," + data;
        QTest::newRow(type) << QByteArray("<img alt=A src=" + url + ">")
                            << QByteArray("<img src=\"" + url + "\" alt=\"A\">\n");
    }
    QTest::newRow("parameter, line ends and quotes")
        << QByteArray("<img alt=A src='\nDATA:Image/PNG;a=\"b\";base64,AA\n AA" + data + "'>")
        << QByteArray("<img src=\"data:Image/PNG;a=%22b%22;base64,AA%20AA" + data +
                      "\" alt=\"A\">\n");
    for (const char* type : {"image/svg+xml", "image/png+xml", "image/", "text/html", "",
                             "application/xhtml+xml", "text/html;image/png"}) {
        QTest::addRow("not %s", type)
            << QByteArray(QByteArray("<img alt=A src='data:") + type + "," + data + "'>")
            << QByteArray();
    }
    QTest::newRow("no data") << QByteArray("<img alt=A src='data:image/png;" + data + "'>")
                             << QByteArray();
    QTest::newRow("shorter than any picture")
        << QByteArray("<img alt=A src='data:image/png;base64," + data.left(150) + "'>")
        << QByteArray();
    QTest::newRow("placeholder") << QByteArray(lazy + "data-src=b.jpg>") << real;
    QTest::newRow("placeholder with candidates")
        << QByteArray(lazy + "data-srcset='b.jpg 1x'>") << real;
    QTest::newRow("placeholder with a copy")
        << QByteArray(lazy + "><noscript><img alt=A src=b.jpg></noscript>") << real;
}

void ProjectedPicturesTest::picturesInThePageItselfAreKept() {
    QFETCH(const QByteArray, image);
    QFETCH(const QByteArray, expected);
    QCOMPARE(articleOf(image + "<p>x</p>"), expected + "<p>x</p>\n");
}

QTEST_GUILESS_MAIN(ProjectedPicturesTest)
#include "projected_pictures_test.moc"
