// SPDX-License-Identifier: MIT
#include "archive/epub_package.h"

#include <QUrl>
#include <QXmlStreamEntityResolver>

#include "archive/bounded_xml.h"
#include "archive/zip_file.h"
#include "archive/zip_pages.h"

namespace klartext::app {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostItems = 50'000;  ///< of the manifest, the spine, the contents
constexpr std::size_t mostContents = 4;  ///< documents that may be tried for them
constexpr qsizetype mostAuthors = 200;
constexpr qsizetype longestText = 10'000;  ///< of a title or a name
constexpr qsizetype longestHeading = 500;

/// Names that HTML has and XML has not: a navigation may hold any.
class Blanks : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override {
        if (name == QLatin1String("mdash")) return QStringLiteral("—");
        if (name == QLatin1String("ndash")) return QStringLiteral("–");
        if (name == QLatin1String("hellip")) return QStringLiteral("…");
        return QStringLiteral(" ");
    }
};

/// A reference in the document at `path`, as the path of an entry.
std::string entryAt(const std::string& path, const QString& reference) {
    const QString file =
        QUrl::fromPercentEncoding(reference.section(QLatin1Char('#'), 0, 0).toUtf8());
    return file.isEmpty() ? std::string() : insidePath(folderOf(path) + file.toStdString());
}

QString attribute(const BoundedXml& xml, const char* name) {
    return xml.attributes().value(QLatin1String(name)).toString();
}

struct Item {
    std::string path;
    QString type;
    QString properties;
};

class PackageReader {
public:
    PackageReader(const std::string& xml, const std::string& path, UnpackBudget& budget)
        : m_xml(xml, budget), m_path(path) {}

    EpubPackage read() {
        while (!m_xml.atEnd()) {
            if (m_xml.next() == QXmlStreamReader::StartElement) element();
        }
        m_package.isCut = m_xml.hasError();
        return finished();
    }

private:
    void element() {
        const QString name = m_xml.name().toString();
        if (name == QLatin1String("item") && m_items.size() < mostItems) {
            m_items.insert(attribute(m_xml, "id"),
                           {entryAt(m_path, attribute(m_xml, "href")),
                            attribute(m_xml, "media-type"), attribute(m_xml, "properties")});
        } else if (name == QLatin1String("spine")) {
            m_ncx = attribute(m_xml, "toc");
        } else if (name == QLatin1String("itemref") && m_spine.size() < mostItems) {
            m_spine.append(attribute(m_xml, "idref"));
        } else if (m_xml.namespaceUri() == QLatin1String("http://purl.org/dc/elements/1.1/")) {
            describe(name, m_xml.wholeText(longestText).simplified());
        }
    }

    void describe(const QString& name, const QString& text) {
        if (name == QLatin1String("title") && m_package.title.isEmpty()) m_package.title = text;
        if (name == QLatin1String("creator") && m_package.authors.size() < mostAuthors) {
            m_package.authors.append(text);
        }
        if (name == QLatin1String("language") && m_package.language.isEmpty())
            m_package.language = text;
        if (name == QLatin1String("date") && m_package.date.isEmpty()) m_package.date = text;
    }

    EpubPackage finished() {
        for (const QString& id : std::as_const(m_spine)) {
            const Item item = m_items.value(id);
            const bool isDocument = item.type == QLatin1String("application/xhtml+xml") ||
                                    item.type == QLatin1String("text/html") ||
                                    isHtmlName(item.path);
            if (isDocument && !item.path.empty()) m_package.spine.push_back(item.path);
        }
        for (const bool isNavigation : {true, false}) {
            for (const Item& item : std::as_const(m_items)) {
                if (m_package.contents.size() >= mostContents) break;
                const bool isNav =
                    item.properties.split(QLatin1Char(' ')).contains(QLatin1String("nav"));
                const bool isNcx = !isNav && item.type == QLatin1String("application/x-dtbncx+xml");
                if (isNavigation ? isNav : isNcx) m_package.contents.push_back(item.path);
            }
        }
        return std::move(m_package);
    }

    BoundedXml m_xml;
    const std::string& m_path;
    EpubPackage m_package;
    QHash<QString, Item> m_items;
    QStringList m_spine;
    QString m_ncx;
};

class ContentsReader {
public:
    ContentsReader(const std::string& xml, const std::string& path, UnpackBudget& budget)
        : m_xml(xml, budget), m_path(path) {
        m_xml.setEntityResolver(&m_blanks);
    }

    EpubContents read() {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.next();
            if (token == QXmlStreamReader::StartElement) {
                begin(m_xml.name().toString());
            } else if (token == QXmlStreamReader::EndElement) {
                end(m_xml.name().toString());
            }
        }
        return m_contents;
    }

private:
    void begin(const QString& name) {
        if (name == QLatin1String("ol") || name == QLatin1String("navPoint")) {
            ++m_level;
        } else if (name == QLatin1String("a") && m_level > 0) {
            const QString target = attribute(m_xml, "href");
            enter(target, m_xml.wholeText(longestHeading));
        } else if (name == QLatin1String("text") && m_level > 0) {
            m_label = m_xml.wholeText(longestHeading);
        } else if (name == QLatin1String("content") && m_level > 0) {
            enter(attribute(m_xml, "src"), m_label);
        }
    }

    void end(const QString& name) {
        const bool closes = name == QLatin1String("ol") || name == QLatin1String("navPoint");
        if (closes && m_level > 0) --m_level;
    }

    void enter(const QString& target, const QString& title) {
        const QString entry = QString::fromStdString(entryAt(m_path, target));
        if (entry.isEmpty() || m_contents.contains(entry) || m_contents.size() >= mostItems) return;
        m_contents.insert(
            entry, {title.simplified().left(longestHeading), std::min(m_level, deepest) - 1});
    }

    Blanks m_blanks;
    BoundedXml m_xml;
    const std::string& m_path;
    EpubContents m_contents;
    QString m_label;
    int m_level = 0;
};

}  // namespace

std::string packagePath(const std::string& container, UnpackBudget& budget) {
    BoundedXml xml(container, budget);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("rootfile")) {
            return insidePath(attribute(xml, "full-path").toStdString());
        }
    }
    return {};
}

EpubPackage readPackage(const std::string& xml, const std::string& path, UnpackBudget& budget) {
    return PackageReader(xml, path, budget).read();
}

EpubContents readContents(const std::string& xml, const std::string& path, UnpackBudget& budget) {
    return ContentsReader(xml, path, budget).read();
}

QSet<QString> encryptedEntries(const std::string& xml, UnpackBudget& budget) {
    QSet<QString> entries;
    BoundedXml reader(xml, budget);
    while (!reader.atEnd()) {
        if (reader.next() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("CipherReference")) {
            entries.insert(QUrl::fromPercentEncoding(attribute(reader, "URI").toUtf8()));
        }
    }
    return entries;
}

}  // namespace klartext::app
