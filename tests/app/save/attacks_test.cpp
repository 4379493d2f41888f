// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>
#include <map>

#include "archive/zip_file.h"
#include "save/document.h"
#include "support/attack_articles.h"
#include "support/attacks.h"
#include "support/controls.h"
#include "support/markup_check.h"
#include "support/rendered_markdown.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

QString styleOf(const std::string& html) {
    const QString text = QString::fromStdString(html);
    const qsizetype begin = text.indexOf(QLatin1String("<style>")) + 7;
    return text.mid(begin, text.indexOf(QLatin1String("</style>")) - begin);
}

std::string_view withoutFrontMatter(std::string_view markdown) {
    const std::size_t end = markdown.find("\n---\n");
    return markdown.starts_with("---\n") && end != std::string_view::npos ? markdown.substr(end + 5)
                                                                          : markdown;
}

/// Each line of the front matter is a name and one quoted string, a list of them, or a plain word.
QStringList frontMatterOffences(const QString& markdown) {
    if (!markdown.startsWith(QLatin1String("---\n"))) return {};
    const qsizetype end = markdown.indexOf(QLatin1String("\n---\n"));
    static const QRegularExpression line(
        QStringLiteral("^(?:title|kicker|lead|author|date|site|source|url|image|language|tags|"
                       "description|canonical|saved): *(\"(?:[^\"\\\\\\x00-\\x1f]|\\\\.)*\"|"
                       "[A-Za-z0-9:.+-]+|\\[.*\\])$"));
    QStringList offences;
    const QStringList lines = markdown.mid(4, end - 4).split(u'\n');
    for (const QString& each : lines) {
        if (!line.match(each).hasMatch()) offences.append(each);
    }
    return offences;
}

QStringList xhtmlOffences(const QByteArray& xhtml) {
    const MarkupCheck check;
    QStringList list;
    QXmlStreamReader reader(xhtml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::ProcessingInstruction ||
            token == QXmlStreamReader::Comment || token == QXmlStreamReader::EntityReference) {
            list.append(QStringLiteral("<!") + reader.text().toString());
        }
        if (token != QXmlStreamReader::StartElement) continue;
        const QString name = reader.name().toString();
        if (name == QLatin1String("link")) continue;  // the book's own style sheet
        check.checkElement(name, list);
        const auto attributes = reader.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            check.checkAttribute(name, attribute.qualifiedName().toString(),
                                 attribute.value().toString(), list);
        }
    }
    if (reader.hasError()) list.append(reader.errorString());
    return list;
}

/// A cover is a ground and lines of text.
QStringList drawingOffences(const QByteArray& svg) {
    static const QSet<QString> elements{QStringLiteral("svg"), QStringLiteral("rect"),
                                        QStringLiteral("g"), QStringLiteral("text")};
    static const QSet<QString> attributes{
        QStringLiteral("viewBox"),   QStringLiteral("width"),       QStringLiteral("height"),
        QStringLiteral("x"),         QStringLiteral("y"),           QStringLiteral("fill"),
        QStringLiteral("font-size"), QStringLiteral("font-family"), QStringLiteral("font-weight")};
    QStringList list;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::ProcessingInstruction ||
            token == QXmlStreamReader::Comment || token == QXmlStreamReader::EntityReference ||
            token == QXmlStreamReader::DTD) {
            list.append(QStringLiteral("<!") + reader.text().toString());
        }
        if (token != QXmlStreamReader::StartElement) continue;
        if (!elements.contains(reader.name().toString())) list.append(reader.name().toString());
        for (const QXmlStreamAttribute& attribute : reader.attributes()) {
            const QString name = attribute.qualifiedName().toString();
            if (!attributes.contains(name)) list.append(name);
        }
    }
    if (reader.hasError()) list.append(reader.errorString());
    return list;
}

}  // namespace

/// What a page writes into titles, links, pictures, notes and formulas never becomes anything but
/// words in what is saved of it.
class AttacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        QVERIFY(attacks.stringCount() > 100);
        for (const AttackPage& page : attacks.pages()) {
            const SourceArticle everything = articleOf(page.bytes, true);
            m_articles.push_back({page.name, everything});
            SourceArticle found = everything;
            found.overrides.clear();
            m_articles.push_back({page.name, found});
        }
        m_check.style = styleOf(made(articleOf("<p>Plain words.", true), DocumentFormat::Html));
        m_check.remotePictures = false;
    }

    void checkFindsWhatItIsThereFor() {
        QVERIFY(!drawingOffences("<svg onload='x'/>").isEmpty());
        QVERIFY(!drawingOffences("<svg><a href='x'/></svg>").isEmpty());
        QVERIFY(!m_check.offences("<p onclick=x>a").isEmpty());
        QVERIFY(!m_check.offences("<a href='javascript:x'>a</a>").isEmpty());
        QVERIFY(!m_check.offences("<svg><script>x</script></svg>").isEmpty());
        QVERIFY(!m_check.offences("<img src=http://spy.example/>").isEmpty());
        QVERIFY(!m_check.offences("<!--x--><p>a").isEmpty());
        QVERIFY(m_check.offences("<p>a <a href='https://a.example/'>b</a>").isEmpty());
    }

    void htmlHoldsWordsAlone() {
        forEachArticle([this](const SourceArticle& article) {
            return m_check.offences(made(article, DocumentFormat::Html));
        });
    }

    void markdownHoldsWordsAlone() {
        MarkupCheck check;
        check.remotePictures = true;
        forEachArticle([&check](const SourceArticle& article) {
            const std::string markdown = made(article, DocumentFormat::Markdown);
            return frontMatterOffences(QString::fromStdString(markdown)) +
                   check.offences(renderedMarkdown(withoutFrontMatter(markdown))) +
                   controlsIn(QString::fromStdString(markdown));
        });
    }

    void plainTextHoldsNoControls() {
        forEachArticle([](const SourceArticle& article) {
            return controlsIn(QString::fromStdString(made(article, DocumentFormat::PlainText)));
        });
    }

    void jsonIsJson() {
        forEachArticle([](const SourceArticle& article) {
            const std::string json = made(article, DocumentFormat::Json);
            QJsonParseError error;
            QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
            return error.error == QJsonParseError::NoError ? QStringList()
                                                           : QStringList(error.errorString());
        });
    }

    void epubHoldsWordsAlone() {
        forEachArticle([](const SourceArticle& article) {
            const std::string bytes = made(article, DocumentFormat::Epub);
            QStringList list;
            for (const auto& [name, content] : filesOf(bytes)) {
                static const QRegularExpression plain(
                    QStringLiteral("^(?:[A-Za-z][A-Za-z0-9_-]*/)?[A-Za-z][A-Za-z0-9_-]*"
                                   "(?:\\.[a-z]+)?$"));
                if (!plain.match(name).hasMatch()) list.append(name);
                if (name.endsWith(QLatin1String(".xhtml"))) {
                    list += xhtmlOffences(content);
                } else if (name.endsWith(QLatin1String(".svg"))) {
                    list += drawingOffences(content);
                } else if (name.endsWith(QLatin1String(".opf")) ||
                           name.endsWith(QLatin1String(".ncx"))) {
                    QXmlStreamReader reader(content);
                    while (!reader.atEnd()) reader.readNext();
                    if (reader.hasError()) list.append(name + reader.errorString());
                }
            }
            if (list.isEmpty() && filesOf(bytes).empty()) list.append(QStringLiteral("no book"));
            return list;
        });
    }

    void addressesKeepNoCredentials() {
        const SourceArticle article = articleOf(
            "<link rel=canonical href='https://name:word@page.example/c'>"
            "<p>Words <a href='https://name:word@a.example/'>link</a> <img "
            "src='http://name@b.example/x.png'>",
            true);
        for (const auto format : {DocumentFormat::Html, DocumentFormat::Markdown,
                                  DocumentFormat::PlainText, DocumentFormat::Json}) {
            const std::string text = made(article, format);
            const std::string shown = text.substr(0, text.find("<!--klartext-page"));
            QVERIFY(shown.find("word@") == std::string::npos);
            QVERIFY(shown.find("name@") == std::string::npos);
        }
    }

private:
    static std::map<QString, QByteArray> filesOf(const std::string& zip);

    template <typename Check>
    void forEachArticle(Check check) {
        QStringList failures;
        for (const auto& [name, article] : m_articles) {
            const QStringList offences = check(article);
            if (offences.isEmpty()) continue;
            failures.append(name + QStringLiteral(": ") +
                            offences.mid(0, 4).join(QLatin1String(" | ")));
        }
        failures.removeDuplicates();
        QVERIFY2(failures.isEmpty(), qPrintable(failures.mid(0, 30).join(u'\n')));
    }

    std::vector<std::pair<QString, SourceArticle>> m_articles;
    MarkupCheck m_check;
};

/// By name, as the archive's own list says it.
std::map<QString, QByteArray> AttacksTest::filesOf(const std::string& zip) {
    std::map<QString, QByteArray> files;
    const auto archive = ZipFile::open(std::make_shared<const std::string>(zip), QString());
    if (!archive) return files;
    const auto number = [&zip](std::size_t at) {
        return static_cast<unsigned char>(zip[at]) + 256U * static_cast<unsigned char>(zip[at + 1]);
    };
    constexpr std::size_t headSize = 46;
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos;
         at = zip.find("PK\x01\x02", at + headSize)) {
        if (at + headSize > zip.size()) break;
        const std::string name = zip.substr(at + headSize, number(at + 28));
        files[QString::fromStdString(name)] =
            QByteArray::fromStdString(archive->read(name).value_or(std::string()));
    }
    return files;
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "attacks_test.moc"
