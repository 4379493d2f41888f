// SPDX-License-Identifier: MIT
#include "imports/import_text.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QUtf8StringView>
#include <algorithm>
#include <optional>

namespace klartext::app {

namespace {

constexpr std::size_t atOnce = std::size_t{1} << 20;

QByteArray rawBytes(std::string_view bytes) {
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// `wide` in UTF-16 or UTF-32.
std::string asUtf8(std::string_view wide, QStringConverter::Encoding encoding) {
    std::string result;
    result.reserve(wide.size() + wide.size() / 2);
    QStringDecoder decoder(encoding);
    for (; !wide.empty(); wide.remove_prefix(std::min(atOnce, wide.size()))) {
        const QString text = decoder(rawBytes(wide.substr(0, atOnce)));
        result += text.toStdString();
    }
    return result;
}

/// As many bytes of UTF-8 as there is room for, and no half sign.
std::string_view cut(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
    return text.substr(0, most);
}

}  // namespace

ImportText::ImportText(std::string_view bytes) : m_bytes(bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const auto encoding = QStringConverter::encodingForData(rawBytes(bytes.substr(0, 4)));
    if (encoding && *encoding != QStringConverter::Utf8) {
        m_own = asUtf8(bytes, *encoding);
        m_bytes = m_own;
    }
    if (m_bytes.starts_with(mark)) m_bytes.remove_prefix(mark.size());
    const QUtf8StringView text(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
    m_isUtf8 = encoding.has_value() || text.isValidUtf8();
}

QString ImportText::text(std::string_view piece, std::size_t most) const {
    if (!m_isUtf8) return QString::fromLatin1(rawBytes(piece.substr(0, most)));
    return QString::fromUtf8(rawBytes(cut(piece, most)));
}

}  // namespace klartext::app
