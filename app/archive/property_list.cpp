// SPDX-License-Identifier: MIT
#include "archive/property_list.h"

#include <QByteArray>
#include <cstdint>
#include <limits>

#include "archive/bounded_xml.h"

namespace klartext::app {

namespace {

constexpr int deepest = 24;
// A page with thousands of pictures has a tenth of it; each takes a hundred bytes, even an empty
// one.
constexpr std::size_t mostValues = 300'000;

/// https://opensource.apple.com/source/CF/CF-550/CFBinaryPList.c
class BinaryReader {
public:
    explicit BinaryReader(std::string_view bytes) : m_bytes(bytes), m_budget(bytes.size() * 2) {}

    std::optional<PropertyValue> read() {
        constexpr std::size_t trailerSize = 32;
        if (m_bytes.size() < 8 + trailerSize) return std::nullopt;
        const std::size_t trailer = m_bytes.size() - trailerSize;
        m_offsetSize = byte(trailer + 6);
        m_referenceSize = byte(trailer + 7);
        m_count = number(trailer + 8, 8);
        const std::uint64_t top = number(trailer + 16, 8);
        m_table = number(trailer + 24, 8);
        const bool sound = m_offsetSize >= 1 && m_offsetSize <= 8 && m_referenceSize >= 1 &&
                           m_referenceSize <= 8 && m_table < trailer &&
                           m_count <= (trailer - m_table) / m_offsetSize;
        if (!sound) return std::nullopt;
        PropertyValue value = object(top, 0);
        return m_broken ? std::nullopt : std::optional(std::move(value));
    }

private:
    std::uint8_t byte(std::size_t at) {
        if (at >= m_bytes.size()) {
            m_broken = true;
            return 0;
        }
        return static_cast<std::uint8_t>(m_bytes[at]);
    }

    std::uint64_t number(std::size_t at, std::size_t size) {
        std::uint64_t result = 0;
        for (std::size_t i = 0; i < size; ++i) result = (result << 8) | byte(at + i);
        return result;
    }

    /// The count of a string, a list…, and moves behind it.
    std::size_t countAt(std::size_t& at, unsigned low) {
        if (low != 15) return low;
        const std::size_t size = std::size_t{1} << (byte(at) & 3U);
        const std::uint64_t count = number(at + 1, size);
        at += 1 + size;
        return count > m_bytes.size() ? fail() : static_cast<std::size_t>(count);
    }

    std::size_t fail() {
        m_broken = true;
        return 0;
    }

    /// A view of `size` bytes; what is read in all may not be many times the file.
    std::string_view slice(std::size_t at, std::size_t size) {
        if (at > m_bytes.size() || size > m_bytes.size() - at || size > m_budget) {
            m_broken = true;
            return {};
        }
        m_budget -= size;
        return m_bytes.substr(at, size);
    }

    PropertyValue object(std::uint64_t index, int depth) {
        if (index >= m_count || depth > deepest || m_values >= mostValues || m_broken) {
            m_broken = true;
            return {};
        }
        ++m_values;
        std::size_t at =
            static_cast<std::size_t>(number(m_table + index * m_offsetSize, m_offsetSize));
        const unsigned marker = byte(at++);
        const unsigned low = marker & 15U;
        switch (marker >> 4) {
            case 4: {
                const std::size_t size = countAt(at, low);
                return {PropertyValue::Kind::Data, std::string(slice(at, size)), {}, {}};
            }
            case 5: {
                const std::size_t size = countAt(at, low);
                return {PropertyValue::Kind::Text, std::string(slice(at, size)), {}, {}};
            }
            case 6:
                return {PropertyValue::Kind::Text, wide(at, low), {}, {}};
            case 10:
                return array(at, low, depth);
            case 13:
                return dict(at, low, depth);
            default:
                return {};
        }
    }

    std::string wide(std::size_t at, unsigned low) {
        const std::size_t size = countAt(at, low);
        const std::string_view units = slice(at, size * 2);
        std::u16string text;
        for (std::size_t i = 0; i + 1 < units.size(); i += 2) {
            text += static_cast<char16_t>((static_cast<unsigned char>(units[i]) << 8) |
                                          static_cast<unsigned char>(units[i + 1]));
        }
        return QString::fromStdU16String(text).toStdString();
    }

    PropertyValue array(std::size_t at, unsigned low, int depth) {
        PropertyValue value{PropertyValue::Kind::Array, {}, {}, {}};
        const std::size_t count = countAt(at, low);
        for (std::size_t i = 0; i < count && !m_broken; ++i) {
            const auto item = number(at + i * m_referenceSize, m_referenceSize);
            value.items.push_back(object(item, depth + 1));
        }
        return value;
    }

    PropertyValue dict(std::size_t at, unsigned low, int depth) {
        PropertyValue value{PropertyValue::Kind::Dict, {}, {}, {}};
        const std::size_t count = countAt(at, low);
        for (std::size_t i = 0; i < count && !m_broken; ++i) {
            const auto key = number(at + i * m_referenceSize, m_referenceSize);
            const auto item = number(at + (count + i) * m_referenceSize, m_referenceSize);
            std::string name = object(key, depth + 1).text;
            value.entries.insert_or_assign(std::move(name), object(item, depth + 1));
        }
        return value;
    }

    std::string_view m_bytes;
    std::size_t m_budget;      ///< of bytes in texts and data
    std::size_t m_values = 0;  ///< read so far
    std::size_t m_offsetSize = 0;
    std::size_t m_referenceSize = 0;
    std::uint64_t m_count = 0;
    std::uint64_t m_table = 0;
    bool m_broken = false;
};

class XmlList {
public:
    XmlList(std::string_view bytes, UnpackBudget& budget) : m_xml(bytes, budget) {}

    std::optional<PropertyValue> read() {
        if (!m_xml.nextChild() || m_xml.name() != QLatin1String("plist") || !m_xml.nextChild()) {
            return std::nullopt;
        }
        PropertyValue value = element(0);
        return m_xml.hasError() ? std::nullopt : std::optional(std::move(value));
    }

private:
    PropertyValue element(int depth) {
        if (++m_values > mostValues) m_xml.raiseError();
        const QString name = m_xml.name().toString();
        const bool isDict = name == QLatin1String("dict");
        if ((isDict || name == QLatin1String("array")) && depth <= deepest) {
            return container(isDict, depth);
        }
        PropertyValue value;
        if (name == QLatin1String("string")) {
            value.kind = PropertyValue::Kind::Text;
            value.text = text().toStdString();
        } else if (name == QLatin1String("data")) {
            value.kind = PropertyValue::Kind::Data;
            value.text = QByteArray::fromBase64(text().toLatin1()).toStdString();
        } else {
            m_xml.skipElement();
        }
        return value;
    }

    PropertyValue container(bool isDict, int depth) {
        PropertyValue value;
        value.kind = isDict ? PropertyValue::Kind::Dict : PropertyValue::Kind::Array;
        std::string key;
        while (m_xml.nextChild()) {
            if (isDict && m_xml.name() == QLatin1String("key")) {
                key = text().toStdString();
            } else if (isDict) {
                value.entries.insert_or_assign(key, element(depth + 1));
            } else {
                value.items.push_back(element(depth + 1));
            }
        }
        return value;
    }

    QString text() { return m_xml.wholeText(std::numeric_limits<qsizetype>::max()); }

    BoundedXml m_xml;
    std::size_t m_values = 0;
};

}  // namespace

const PropertyValue* PropertyValue::find(std::string_view key) const {
    const auto found = entries.find(key);
    return found == entries.end() ? nullptr : &found->second;
}

std::string PropertyValue::string(std::string_view key) const {
    const PropertyValue* value = find(key);
    return value ? value->text : std::string();
}

std::optional<PropertyValue> readPropertyList(std::string_view bytes, UnpackBudget& budget) {
    if (bytes.starts_with("bplist0")) return BinaryReader(bytes).read();
    return XmlList(bytes, budget).read();
}

}  // namespace klartext::app
