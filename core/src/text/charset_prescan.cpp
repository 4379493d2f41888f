// SPDX-License-Identifier: MIT
#include "text/charset_prescan.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/charset.h"

namespace klartext::core {

namespace {

constexpr std::size_t prescanSize = 1024;

bool isSpaceOrSlash(char c) { return isAsciiSpace(c) || c == '/'; }

/// Reads the bytes of a page as far as needed to find its meta tags.
class Prescan {
public:
    explicit Prescan(std::string_view bytes) : m_bytes(bytes) {}

    std::string run() {
        std::string label;
        while (label.empty() && m_at < m_bytes.size()) {
            m_at = std::min(m_bytes.find('<', m_at), m_bytes.size());
            label = tagOrComment();
        }
        return label.empty() ? xmlDeclaration() : label;
    }

private:
    struct Attribute {
        std::string name;
        std::string value;
    };

    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(m_at); }
    [[nodiscard]] bool ended() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char current() const { return m_bytes[m_at]; }

    void skipPast(std::string_view end) {
        const std::size_t found = m_bytes.find(end, m_at);
        m_at = found == std::string_view::npos ? m_bytes.size() : found + end.size();
    }

    std::string xmlDeclaration() const {
        if (!m_bytes.starts_with("<?xml")) {
            return {};
        }
        const std::string_view declaration = m_bytes.substr(0, m_bytes.find('>'));
        std::size_t at = declaration.find("encoding");
        at = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at);
        if (at == std::string_view::npos) {
            return {};
        }
        const std::size_t end = declaration.find(declaration[at], at + 1);
        return std::string(declaration.substr(at + 1, end - at - 1));
    }

    std::string tagOrComment() {
        if (rest().starts_with("<!--")) {
            m_at += 2;
            skipPast("-->");
        } else if (startsWithNoCase(rest(), "<meta") && m_at + 5 < m_bytes.size() &&
                   isSpaceOrSlash(m_bytes[m_at + 5])) {
            m_at += 5;
            return meta();
        } else if (rest().starts_with("<!") || rest().starts_with("<?")) {
            skipPast(">");
        } else if (rest().size() > 2 && (isAsciiAlpha(rest()[1]) || rest()[1] == '/')) {
            m_at = std::min(m_bytes.find_first_of(" \t\n\f\r>", m_at), m_bytes.size());
            while (!nextAttribute().name.empty()) {
            }
        } else if (!ended()) {
            ++m_at;
        }
        return {};
    }

    std::string meta() {
        bool httpEquiv = false;
        std::string fromContent;
        std::string label;
        for (Attribute attribute = nextAttribute(); !attribute.name.empty();
             attribute = nextAttribute()) {
            if (attribute.name == "charset" && label.empty()) {
                label = attribute.value;
            } else if (attribute.name == "http-equiv") {
                httpEquiv = attribute.value == "content-type";
            } else if (attribute.name == "content" && fromContent.empty()) {
                fromContent = charsetParameter(attribute.value);
            }
        }
        if (label.empty() && httpEquiv) {
            label = fromContent;
        }
        return charsetOf(label).known() ? label : std::string();
    }

    Attribute nextAttribute() {
        while (!ended() && isSpaceOrSlash(current())) {
            ++m_at;
        }
        Attribute attribute;
        while (!ended() && current() != '>' && !isSpaceOrSlash(current()) &&
               (current() != '=' || attribute.name.empty())) {
            attribute.name.push_back(asciiLower(m_bytes[m_at++]));
        }
        skipSpace();
        if (!attribute.name.empty() && !ended() && current() == '=') {
            ++m_at;
            skipSpace();
            attribute.value = value();
        }
        return attribute;
    }

    void skipSpace() {
        while (!ended() && isAsciiSpace(current())) {
            ++m_at;
        }
    }

    std::string value() {
        std::size_t end = 0;
        if (!ended() && (current() == '"' || current() == '\'')) {
            const char quote = m_bytes[m_at++];
            end = std::min(m_bytes.find(quote, m_at), m_bytes.size());
        } else {
            end = std::min(m_bytes.find_first_of(" \t\n\f\r>", m_at), m_bytes.size());
        }
        std::string value = asciiLower(m_bytes.substr(m_at, end - m_at));
        m_at = end;
        if (!ended() && current() != '>') {
            ++m_at;
        }
        return value;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

}  // namespace

std::string_view charsetParameter(std::string_view contentType) {
    for (std::size_t at = findNoCase(contentType, "charset"); at != std::string_view::npos;
         at = findNoCase(contentType, "charset", at)) {
        at += 7;
        std::string_view rest = trimAscii(contentType.substr(at));
        if (!rest.starts_with('=')) {
            continue;
        }
        rest = trimAscii(rest.substr(1));
        const bool quoted = rest.starts_with('"') || rest.starts_with('\'');
        const std::size_t end =
            quoted ? rest.find(rest.front(), 1) : rest.find_first_of("; \t\n\f\r");
        return quoted ? rest.substr(1, end == std::string_view::npos ? 0 : end - 1)
                      : rest.substr(0, end);
    }
    return {};
}

std::string prescanCharset(std::string_view bytes) {
    return Prescan(bytes.substr(0, prescanSize)).run();
}

}  // namespace klartext::core
