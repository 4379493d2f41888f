// SPDX-License-Identifier: MIT
#include "archive/bounded_xml.h"

#include <array>
#include <utility>

namespace klartext::app {

namespace {

// Deep enough for any accident; each level takes some hundred bytes.
constexpr int deepest = 250'000;

constexpr auto usualPrefixes = std::to_array<std::pair<const char*, const char*>>(
    {{"dc", "http://purl.org/dc/elements/1.1/"},
     {"dcterms", "http://purl.org/dc/terms/"},
     {"opf", "http://www.idpf.org/2007/opf"},
     {"epub", "http://www.idpf.org/2007/ops"},
     {"calibre", "http://calibre.kovidgoyal.net/2009/metadata"},
     {"xsi", "http://www.w3.org/2001/XMLSchema-instance"}});

}  // namespace

BoundedXml::BoundedXml(std::string_view bytes, UnpackBudget& budget)
    : QXmlStreamReader(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))),
      m_budget(budget) {
    // Books forget to declare them, and would end at the first.
    for (const auto& [prefix, space] : usualPrefixes) {
        addExtraNamespaceDeclaration({QLatin1String(prefix), QLatin1String(space)});
    }
}

QXmlStreamReader::TokenType BoundedXml::next() {
    const TokenType token = readNext();
    if (token == StartElement) ++m_depth;
    if (token == EndElement) --m_depth;
    if (m_depth > deepest || !m_budget.goesOn()) raiseError();
    return tokenType();
}

bool BoundedXml::nextChild() {
    while (!atEnd()) {
        const TokenType token = next();
        if (token == StartElement) return true;
        if (token == EndElement) return false;
    }
    return false;
}

QString BoundedXml::wholeText(qsizetype most) {
    QString text;
    for (int depth = 1; depth > 0 && !atEnd();) {
        const TokenType token = next();
        if (token == StartElement) {
            ++depth;
        } else if (token == EndElement) {
            --depth;
        } else if (token == Characters && text.size() < most) {
            text += this->text();
        }
    }
    return text;
}

}  // namespace klartext::app
