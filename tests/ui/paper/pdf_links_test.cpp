// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>
// The library asks every program to say that it knows of its change of pointers.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "core/extraction.h"
#include "core/projection.h"
#include "paper/paged_article.h"
#include "paper/pdf.h"
#include "support/attacks.h"
#include "support/whole_article.h"

using namespace klartext;
using namespace klartext::ui;
using namespace klartext::test;

namespace {

core::Element text(const std::string& words) {
    core::Element made;
    made.kind = core::ElementKind::Text;
    made.text = words;
    return made;
}

core::Element boxOf(core::ElementKind kind, core::Element child) {
    core::Element made;
    made.kind = kind;
    made.children.push_back(std::move(child));
    return made;
}

core::Element linkTo(const std::string& url) {
    core::Element link = boxOf(core::ElementKind::Link, text("a link"));
    link.url = url;
    return link;
}

/// An article as no reader of pages makes it: the gate is asked alone.
core::Article linking(const std::vector<std::string>& urls) {
    core::Article article;
    article.metadata.title = "Links";
    for (const std::string& url : urls) {
        article.body.children.push_back(boxOf(core::ElementKind::Paragraph, linkTo(url)));
    }
    return article;
}

void collectLinks(const core::Element& element, std::set<std::string>& urls) {
    if (!element.url.empty()) {
        urls.insert(element.url);
    }
    for (const core::Element& child : element.children) {
        collectLinks(child, urls);
    }
}

QByteArray pdfOf(const core::Article& article) {
    Typography chosen;
    chosen.family = defaultReadingFamily();
    return toPdf(article, {}, {.typography = chosen});
}

/// Everything a reader could do of itself or when a person clicks.
struct Deeds {
    QStringList addresses;  ///< of links out of the document
    int inside = 0;         ///< links to its own places
    QStringList others;     ///< whatever else
};

/// Looks at all objects of the file, also those that nothing leads to.
Deeds deedsOf(const QByteArray& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Deeds deeds;
    // PDF 32000-1:2008, 12.6: what acts has "/S" with its name; and where actions hang.
    static constexpr std::array never{
        "/AA",       "/OpenAction", "/JS",    "/JavaScript", "/EmbeddedFiles",
        "/AcroForm", "/Names",      "/EF",    "/RichMedia",  "/XFA",
        "/Launch",   "/GoToR",      "/GoToE", "/SubmitForm", "/ImportData"};
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary()) {
            continue;
        }
        for (const char* key : never) {
            if (dictionary.hasKey(key)) {
                deeds.others.append(QString::fromLatin1(key));
            }
        }
        deeds.inside += dictionary.hasKey("/Dest") && dictionary.hasKey("/Rect") ? 1 : 0;
        QPDFObjectHandle action = dictionary.getKey("/A");
        if (action.isDictionary()) {
            const std::string kind = action.getKey("/S").getName();
            const std::set<std::string> plain{"/Type", "/S", "/URI"};
            const std::set<std::string> keys = action.getKeys();
            if (kind != "/URI" || !std::ranges::includes(plain, keys)) {
                deeds.others.append(QString::fromStdString(kind));
            }
            deeds.addresses.append(QString::fromStdString(action.getKey("/URI").getStringValue()));
        }
    }
    return deeds;
}

}  // namespace

class PdfLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksOutStay() {
        const QByteArray pdf = pdfOf(linking({"https://a.example/b?c=(d)#e", "http://b.example/",
                                              "mailto:a@b.example?subject=c&attach=/etc/passwd"}));
        const Deeds deeds = deedsOf(pdf);
        QCOMPARE(deeds.addresses, (QStringList{QStringLiteral("https://a.example/b?c=%28d%29#e"),
                                               QStringLiteral("http://b.example/"),
                                               QStringLiteral("mailto:a@b.example?subject=c")}));
        QCOMPARE(deeds.others, QStringList());
    }

    void nothingElseBecomesALink() {
        const std::vector<std::string> urls = {"javascript:app.alert(1)",
                                               "JaVaScRiPt:x",
                                               "java\nscript:x",
                                               "vbscript:x",
                                               "data:text/html,<script>x</script>",
                                               "file:///etc/passwd",
                                               "file://server/share/x",
                                               "klartext:picture?1",
                                               "klartext:trust?show-removed",
                                               "ftp://a.example/",
                                               "smb://a.example/x",
                                               "tel:+49",
                                               "other.html",
                                               "../../etc/passwd",
                                               "//a.example/x",
                                               "#nowhere",
                                               "https://",
                                               ") /S /JavaScript /JS (x"};
        const Deeds deeds = deedsOf(pdfOf(linking(urls)));
        QCOMPARE(deeds.addresses, QStringList());
        QCOMPARE(deeds.inside, 0);
        QCOMPARE(deeds.others, QStringList());
    }

    /// A printer may be a file as well.
    void printedPagesHaveNoOtherLinks() {
        const core::Article article =
            linking({"javascript:x", "file:///etc/passwd", "klartext:picture?1", "tel:+49",
                     "https://name:word@a.example/?utm_source=b"});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(fontDotsPerInch());
            Typography chosen;
            chosen.family = defaultReadingFamily();
            const PagedArticle pages(article, {}, chosen, sheetOf(QPageSize(QPageSize::A4), 600));
            QPainter painter(&writer);
            pages.paint(painter, 0);
        }
        const Deeds deeds = deedsOf(buffer.data());
        QCOMPARE(deeds.addresses, QStringList{QStringLiteral("https://a.example/")});
        QCOMPARE(deeds.others, QStringList());
    }

    /// A parenthesis ends a string of PDF.
    void addressesWriteNoActions() {
        core::Article article = linking(
            {"https://a.example/)/S/JavaScript/JS(app.alert(1))/URI(",
             "https://a.example/\\)/S/JavaScript/JS(app.alert(1))", "https://a.example/(",
             "https://a.example/?x)>>/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>",
             "mailto:a)/S/Launch/F(x)@b.example", "#x)/S/JavaScript/JS(app.alert(1))", "#a(b)"});
        article.body.children.front().id = "a(b)";
        core::Element note = linkTo("#n");
        note.note = "n)/S/JavaScript/JS(app.alert(1))";
        article.body.children.push_back(boxOf(core::ElementKind::Paragraph, note));
        const Deeds deeds = deedsOf(pdfOf(article));
        QCOMPARE(deeds.others, QStringList());
        QCOMPARE(deeds.addresses.size(), qsizetype{5});
        QCOMPARE(deeds.addresses.at(2), QStringLiteral("https://a.example/%28"));
        QCOMPARE(deeds.inside, 1);
    }

    void titlesWriteNoActions() {
        const std::string words = "a)/S/JavaScript/JS(app.alert(1))>>/AA<</O 1 0 R>>\\)(\n%%EOF";
        core::Article article = linking({"https://a.example/"});
        article.metadata.title = words;
        article.metadata.byline = words;
        article.metadata.language = words;
        article.metadata.url = "https://a.example/" + words;
        core::Element heading = boxOf(core::ElementKind::Heading, text(words));
        heading.level = 2;
        heading.id = words;
        article.body.children.push_back(heading);
        const QByteArray bytes = pdfOf(article);
        QCOMPARE(deedsOf(bytes).others, QStringList());
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const std::set<std::string> facts{"/Title",    "/Author",       "/Subject", "/Creator",
                                          "/Producer", "/CreationDate", "/ModDate"};
        QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
        QVERIFY(std::ranges::includes(facts, information.getKeys()));
        QCOMPARE(QString::fromStdString(information.getKey("/Title").getUTF8Value()),
                 QString::fromStdString(words).simplified());
        const std::set<std::string> parts{
            "/Type",     "/Pages",    "/Lang",    "/ViewerPreferences",
            "/Outlines", "/PageMode", "/Metadata"};
        QVERIFY(std::ranges::includes(parts, pdf.getRoot().getKeys()));
    }

    void namesAndFoldersStayHere() {
        core::Article article = linking({"https://name:word@a.example/"});
        article.metadata.url = "file:///home/somebody/page.html";
        const QByteArray bytes = pdfOf(article);
        QCOMPARE(deedsOf(bytes).addresses, QStringList{QStringLiteral("https://a.example/")});
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QVERIFY(!pdf.getTrailer().getKey("/Info").hasKey("/Subject"));
    }

    void pictureThatIsALinkLeadsNowhereElse() {
        core::Element image;
        image.kind = core::ElementKind::Image;
        image.url = "https://a.example/a.png";
        image.width = 300;
        image.height = 200;
        core::Element link = boxOf(core::ElementKind::Link, image);
        link.url = "javascript:x";
        core::Article article;
        article.body.children.push_back(boxOf(core::ElementKind::Paragraph, link));
        article.body.children.push_back(boxOf(core::ElementKind::Figure, image));
        const Deeds deeds = deedsOf(pdfOf(article));
        QCOMPARE(deeds.addresses, QStringList());
        QCOMPARE(deeds.others, QStringList());
    }

    /// Whatever any page brings to a link.
    void pagesThatAttackGetNothingOut() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        std::set<std::string> urls;
        for (const AttackPage& page : attacks.pages()) {
            collectLinks(everythingOf(page.bytes).body, urls);
        }
        QVERIFY(urls.size() > 100);
        core::Article article;
        core::Element paragraph;
        paragraph.kind = core::ElementKind::Paragraph;
        for (const std::string& url : urls) {
            paragraph.children.push_back(linkTo(url));
            paragraph.children.push_back(text(" "));
        }
        article.body.children.push_back(std::move(paragraph));
        checkHarmless(pdfOf(article), 50);
    }

    void pageOfLinksIsHarmless() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        for (const AttackPage& page : attacks.pages()) {
            if (page.name == QLatin1String("all in link")) {
                checkHarmless(pdfOf(everythingOf(page.bytes)), 20);
                return;
            }
        }
        QFAIL("There is no such page.");
    }

private:
    static void checkHarmless(const QByteArray& pdf, int atLeast) {
        static const QRegularExpression harmless(
            QStringLiteral("^(https?://[^/@\\s]+/|mailto:)[!-~]*$"));
        const Deeds deeds = deedsOf(pdf);
        QVERIFY2(deeds.others.isEmpty(), qPrintable(deeds.others.join(u' ')));
        for (const QString& address : deeds.addresses) {
            QVERIFY2(harmless.match(address).hasMatch(), qPrintable(address));
        }
        QVERIFY(deeds.addresses.size() >= atLeast);
    }
};

QTEST_MAIN(PdfLinksTest)
#include "pdf_links_test.moc"
