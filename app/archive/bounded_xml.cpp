// SPDX-License-Identifier: MIT
#include "archive/bounded_xml.h"

namespace klartext::app {

namespace {

// Deep enough for any accident; each level takes some hundred bytes.
constexpr int deepest = 250'000;

}  // namespace

BoundedXml::BoundedXml(std::string_view bytes, UnpackBudget& budget)
    : QXmlStreamReader(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))),
      m_budget(budget) {}

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
