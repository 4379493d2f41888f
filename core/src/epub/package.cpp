// SPDX-License-Identifier: MIT
#include "epub/package.h"

#include <algorithm>

#include "epub/xhtml.h"

namespace klartext::core {

namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string attribute(std::string_view name, std::string_view value) {
    return value.empty() ? std::string() : " " + std::string(name) + "=\"" + escapeXml(value) + '"';
}

std::string element(std::string_view name, std::string_view text, std::string_view id = {}) {
    return text.empty() ? std::string()
                        : "<" + std::string(name) + attribute("id", id) + ">" + escapeXml(text) +
                              "</" + std::string(name) + ">\n";
}

std::string metadataOf(const BookFacts& facts) {
    std::string xml = "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";
    xml += element("dc:identifier", facts.identifier, "book-id");
    xml += element("dc:title", facts.title) + element("dc:language", facts.language);
    for (const std::string& author : facts.authors) {
        xml += element("dc:creator", author);
    }
    xml += element("dc:date", facts.date) + element("dc:publisher", facts.publisher) +
           element("dc:description", facts.description);
    for (const std::string& source : facts.sources) {
        xml += element("dc:source", source);
    }
    for (const std::string& subject : facts.subjects) {
        xml += element("dc:subject", subject);
    }
    xml += "<meta property=\"dcterms:modified\">" + escapeXml(facts.modified) + "</meta>\n";
    xml += "<meta name=\"cover\" content=\"cover-image\"/>\n";
    return xml + "</metadata>\n";
}

/// Headings as the nested lists that navigation asks for: a level that was skipped is none.
class Nest {
public:
    Nest(std::string_view open, std::string_view close) : m_open(open), m_close(close) {}

    template <typename WriteEntry>
    std::string write(const std::vector<ContentsEntry>& entries, WriteEntry writeEntry) {
        std::vector<int> levels;
        std::string xml;
        for (const ContentsEntry& entry : entries) {
            if (!levels.empty() && entry.level > levels.back()) {
                xml += m_open;
            } else {
                while (!levels.empty() && entry.level < levels.back() && levels.size() > 1) {
                    xml += std::string(m_entryEnd) + std::string(m_close);
                    levels.pop_back();
                }
                xml += levels.empty() ? "" : std::string(m_entryEnd);
                if (!levels.empty()) {
                    levels.pop_back();
                }
            }
            levels.push_back(entry.level);
            xml += writeEntry(entry);
        }
        for (std::size_t i = 0; i < levels.size(); ++i) {
            xml += std::string(m_entryEnd) + std::string(i + 1 < levels.size() ? m_close : "");
        }
        return xml;
    }
    void setEntryEnd(std::string_view end) { m_entryEnd = end; }

private:
    std::string_view m_open;
    std::string_view m_close;
    std::string_view m_entryEnd;
};

}  // namespace

std::string packageDocument(const BookFacts& facts, const std::vector<ManifestItem>& items) {
    std::string xml = std::string(declaration) +
                      "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
                      "unique-identifier=\"book-id\"" +
                      attribute("xml:lang", facts.language) + ">\n" + metadataOf(facts) +
                      "<manifest>\n";
    for (const ManifestItem& item : items) {
        xml += "<item" + attribute("id", item.id) + attribute("href", item.href) +
               attribute("media-type", item.mediaType) + attribute("properties", item.properties) +
               "/>\n";
    }
    xml += "</manifest>\n<spine toc=\"ncx\"";
    xml += facts.rightToLeft ? " page-progression-direction=\"rtl\">\n" : ">\n";
    for (const ManifestItem& item : items) {
        xml += item.isRead ? "<itemref" + attribute("idref", item.id) + "/>\n" : std::string();
    }
    return xml + "</spine>\n</package>\n";
}

std::string navigationDocument(const BookFacts& facts, const std::vector<ContentsEntry>& entries,
                               const std::string& heading) {
    Nest nest("\n<ol>\n", "</ol>\n");
    nest.setEntryEnd("</li>\n");
    const std::string list = nest.write(entries, [](const ContentsEntry& entry) {
        return "<li><a" + attribute("href", entry.target) + ">" + escapeXml(entry.title) + "</a>";
    });
    return bookDocument(heading, facts.language, facts.rightToLeft,
                        "<nav epub:type=\"toc\" id=\"toc\">\n<h1>" + escapeXml(heading) +
                            "</h1>\n<ol>\n" + list + "</ol>\n</nav>\n");
}

std::string navigationControl(const BookFacts& facts, const std::vector<ContentsEntry>& entries) {
    Nest nest("\n", "");
    nest.setEntryEnd("</navPoint>\n");
    int number = 0;
    const std::string points = nest.write(entries, [&](const ContentsEntry& entry) {
        const std::string order = std::to_string(++number);
        return "<navPoint id=\"point-" + order + "\" playOrder=\"" + order + "\"><navLabel><text>" +
               escapeXml(entry.title) + "</text></navLabel><content" +
               attribute("src", entry.target) + "/>";
    });
    return std::string(declaration) +
           "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\">\n<head>\n"
           "<meta name=\"dtb:uid\"" +
           attribute("content", facts.identifier) + "/>\n</head>\n<docTitle><text>" +
           escapeXml(facts.title) + "</text></docTitle>\n<navMap>\n" + points +
           "</navMap>\n</ncx>\n";
}

std::string bookDocument(const std::string& title, const std::string& language, bool rightToLeft,
                         const std::string& body) {
    return std::string(declaration) +
           "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\"" +
           attribute("lang", language) + attribute("xml:lang", language) +
           (rightToLeft ? " dir=\"rtl\"" : "") + ">\n<head>\n<meta charset=\"utf-8\"/>\n<title>" +
           escapeXml(title) +
           "</title>\n<meta name=\"generator\" content=\"Klartext\"/>\n<link rel=\"stylesheet\" "
           "type=\"text/css\" href=\"style.css\"/>\n</head>\n"
           "<body>\n" +
           body + "</body>\n</html>\n";
}

}  // namespace klartext::core
