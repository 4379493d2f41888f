// SPDX-License-Identifier: MIT
#pragma once

#include <zlib.h>

#include <QByteArray>
#include <string>

#include "support/deflated.h"
#include "support/zip_builder.h"

// One file of each kind, as the programs that write them lay them out.
namespace klartext::test {

[[nodiscard]] inline std::string pixel() {
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
        .toStdString();
}

[[nodiscard]] inline std::string mhtml() {
    return "From: <Saved by Blink>\r\n"
           "Snapshot-Content-Location: https://example.org/news/ferry.html\r\n"
           "Subject: The ferry\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/related;\r\n"
           "\ttype=\"text/html\";\r\n"
           "\tboundary=\"----MultipartBoundary--abc----\"\r\n"
           "\r\n\r\n"
           "------MultipartBoundary--abc----\r\n"
           "Content-Type: text/html\r\n"
           "Content-ID: <frame-1@mhtml.blink>\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n"
           "Content-Location: https://example.org/news/ferry.html\r\n"
           "\r\n"
           "<html><head><meta charset=3D\"utf-8\"><title>The ferry</title></head><body>=\r\n"
           "<p>The ferry =C3=BCber the river.</p><img src=3D\"ferry.gif\">"
           "<img src=3D\"cid:two@mhtml.blink\"></body></html>\r\n"
           "------MultipartBoundary--abc----\r\n"
           "Content-Type: image/gif\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "Content-Location: https://example.org/news/ferry.gif\r\n"
           "\r\n"
           "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEA\r\nAAIBRAA7\r\n"
           "------MultipartBoundary--abc----\r\n"
           "Content-Type: image/gif\r\n"
           "Content-ID: <two@mhtml.blink>\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "\r\n"
           "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\r\n"
           "------MultipartBoundary--abc------\r\n";
}

[[nodiscard]] inline std::string webArchiveXml() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\"><dict><key>WebMainResource</key><dict>"
           "<key>WebResourceData</key><data>PHA+VGhlIGZlcnJ5PC9wPg==</data>"
           "<key>WebResourceMIMEType</key><string>text/html</string>"
           "<key>WebResourceTextEncodingName</key><string>UTF-8</string>"
           "<key>WebResourceURL</key><string>https://example.org/ferry</string></dict>"
           "<key>WebSubresources</key><array><dict>"
           "<key>WebResourceData</key><data>R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIB"
           "RAA7</data><key>WebResourceURL</key><string>https://example.org/a.gif</string>"
           "</dict></array></dict></plist>";
}

/// The same page as a binary list.
[[nodiscard]] inline std::string webArchiveBinary() {
    const auto text = [](const std::string& value) {
        std::string object;
        if (value.size() < 15) {
            object += static_cast<char>(0x50 + static_cast<int>(value.size()));
        } else {
            object += '\x5f';
            object += '\x10';
            object += static_cast<char>(value.size());
        }
        return object + value;
    };
    const std::string page = "<p>The ferry</p>";
    const std::vector<std::string> objects{
        std::string("\xd1\x01\x02", 3),  // {WebMainResource: 2}
        text("WebMainResource"),        std::string("\xd2\x03\x05\x04\x06", 5),  // {data, address}
        text("WebResourceData"),        std::string("\x4f\x10\x10", 3) + page,
        text("WebResourceURL"),         text("https://example.org/ferry"),
    };
    // Keys first, then values: object 2 is {3: 4, 5: 6}.
    std::string bytes = "bplist00";
    std::string table;
    for (const std::string& object : objects) {
        table += static_cast<char>(bytes.size());
        bytes += object;
    }
    const auto offset = static_cast<char>(bytes.size());
    bytes += table;
    bytes += std::string(6, '\0') + '\x01' + '\x01';
    bytes += std::string(7, '\0') + static_cast<char>(objects.size());
    bytes += std::string(8, '\0');
    return bytes + std::string(7, '\0') + offset;
}

[[nodiscard]] inline std::string epub() {
    return zipOf(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml",
          "<?xml version=\"1.0\"?><container version=\"1.0\" "
          "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
          "full-path=\"OEBPS/content.opf\" media-type=\"application/oebps-package+xml\"/>"
          "</rootfiles></container>"},
         {"OEBPS/content.opf",
          "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\">"
          "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The Sea</dc:title>"
          "<dc:creator>Ada Byron</dc:creator><dc:language>en</dc:language></metadata><manifest>"
          "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
          "properties=\"nav\"/>"
          "<item id=\"c1\" href=\"text/one.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"c2\" href=\"text/two%20b.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"p\" href=\"img/a.gif\" media-type=\"image/gif\"/></manifest>"
          "<spine><itemref idref=\"c1\"/><itemref idref=\"c2\"/></spine></package>"},
         {"OEBPS/nav.xhtml",
          "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><nav><ol><li>"
          "<a href=\"text/one.xhtml\">The Harbour</a><ol><li><a href=\"text/two%20b.xhtml#x\">"
          "Open&nbsp;Water</a></li></ol></li></ol></nav></body></html>"},
         {"OEBPS/text/one.xhtml",
          "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>"
          "<h1>The Harbour</h1><p>Short.</p><img src=\"../img/a.gif\" alt=\"Boats\"/>"
          "<p><a href=\"two%20b.xhtml\">Go on</a></p></body></html>"},
         {"OEBPS/text/two b.xhtml", "<html><body><h1>Open Water</h1><p>Waves.</p></body></html>"},
         {"OEBPS/img/a.gif", pixel()}});
}

[[nodiscard]] inline std::string maff() {
    return zipOf(
        {{"1234/index.rdf",
          "<?xml version=\"1.0\"?><RDF:RDF xmlns:MAF=\"http://maf.mozdev.org/metadata/rdf#\" "
          "xmlns:NC=\"http://home.netscape.com/NC-rdf#\" "
          "xmlns:RDF=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
          "<RDF:Description RDF:about=\"urn:root\">"
          "<MAF:originalurl RDF:resource=\"https://example.org/news/ferry.html\"/>"
          "<MAF:title RDF:resource=\"The ferry\"/>"
          "<MAF:indexfilename RDF:resource=\"index.html\"/>"
          "<MAF:charset RDF:resource=\"UTF-8\"/></RDF:Description></RDF:RDF>"},
         {"1234/index.html", "<p>The ferry</p><img src=\"index_files/a.gif\">"},
         {"1234/index_files/a.gif", pixel()}});
}

[[nodiscard]] inline std::string gzipped(const std::string& bytes) {
    return deflated(bytes, 31, Z_BEST_SPEED);
}

[[nodiscard]] inline std::string warcRecord(const std::string& url, const std::string& answer) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url +
           "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " +
           std::to_string(answer.size()) + "\r\n\r\n" + answer + "\r\n\r\n";
}

/// Two pages, a picture, an answer that is none; each record packed by itself when `packed`.
[[nodiscard]] inline std::string warc(bool packed) {
    const std::string html = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
    const std::vector<std::string> records{
        "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n"
        "Content-Length: 15\r\n\r\nsoftware: any\r\n\r\n\r\n",
        warcRecord("https://example.org/one",
                   html + "Transfer-Encoding: chunked\r\n\r\n"
                          "1e\r\n<title>The ferry</title><p>One\r\n5\r\n.</p>\r\n0\r\n\r\n"),
        warcRecord("<https://example.org/two>", html + "Content-Encoding: gzip\r\n\r\n" +
                                                    gzipped("<p>Two.</p><img src=/a.gif>")),
        warcRecord("https://example.org/a.gif",
                   "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\n" + pixel()),
        warcRecord("https://example.org/gone",
                   "HTTP/1.1 404 Not Found\r\n"
                   "Content-Type: text/html\r\n\r\n<p>Gone</p>")};
    std::string bytes;
    for (const std::string& record : records) bytes += packed ? gzipped(record) : record;
    return bytes;
}

}  // namespace klartext::test
