// SPDX-License-Identifier: MIT
#include "imports/markup_links.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "archive/html_head.h"

namespace klartext::app {

namespace {

constexpr std::size_t longestTag = std::size_t{64} << 10;
constexpr std::size_t longestWords = std::size_t{16} << 10;
constexpr std::size_t longestName = 16;
constexpr auto npos = std::string_view::npos;

bool isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/';
}

/// The bytes between tags, with a bracket that never closes among them.
std::string withoutTags(std::string_view markup) {
    std::string words;
    while (!markup.empty() && words.size() < longestWords) {
        const std::size_t tag = markup.find('<');
        const std::size_t end = tag == npos ? npos : markup.find('>', tag);
        words += markup.substr(0, end == npos ? longestWords : std::min(tag, longestWords));
        if (end == npos) break;
        markup.remove_prefix(end + 1);
    }
    return words;
}

QHash<QString, QString> attributesOf(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("([^\\s=\"'/>]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?"));
    QHash<QString, QString> attributes;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString name = match.captured(1).toLower();
        if (attributes.contains(name)) continue;
        attributes.insert(name,
                          unescaped(match.captured(2) + match.captured(3) + match.captured(4)));
    }
    return attributes;
}

class MarkupReader {
public:
    MarkupReader(const ImportText& html, UnpackBudget& budget,
                 const std::function<void(const MarkupItem&)>& found)
        : m_text(html), m_html(html.bytes()), m_budget(budget), m_found(found) {}

    void read() {
        std::size_t at = 0;
        while ((at = m_html.find('<', at)) != npos && m_budget.goesOn()) {
            const bool isComment = m_html.substr(at).starts_with("<!--");
            const std::size_t end = isComment ? behind("-->", at) : endOfThisTag(at);
            if (end == npos) break;
            if (!isComment) tag(at, end);
            at = end;
        }
        finish(m_html.size());
    }

private:
    [[nodiscard]] std::size_t behind(std::string_view word, std::size_t from) const {
        const std::size_t at = m_html.find(word, from);
        return at == npos ? npos : at + word.size();
    }

    [[nodiscard]] std::size_t endOfThisTag(std::size_t at) const {
        char quote = 0;
        for (std::size_t i = at + 1; i < m_html.size(); ++i) {
            const char c = m_html[i];
            if (quote != 0) {
                if (c == quote) quote = 0;
                // A quote that is never closed costs its line alone.
                if (c == '\n') return behind(">", at);
            } else if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return npos;
    }

    void tag(std::size_t begin, std::size_t end) {
        std::size_t nameEnd = begin + 1;
        while (nameEnd < end && isOfName(m_html[nameEnd])) ++nameEnd;
        const std::string_view written = m_html.substr(begin + 1, nameEnd - begin - 1);
        const QString name = m_text.text(written, longestName).toLower();
        const bool isHeading = name.size() == 2 && name.at(0) == QLatin1Char('h') &&
                               name.at(1) >= QLatin1Char('1') && name.at(1) <= QLatin1Char('6');
        if (name == QLatin1String("a")) {
            start(MarkupItem::Kind::Link, begin, end);
            m_open->attributes =
                attributesOf(m_text.text(m_html.substr(nameEnd, end - 1 - nameEnd), longestTag));
        } else if (isHeading) {
            start(MarkupItem::Kind::Heading, begin, end);
        } else if (name == QLatin1String("dd")) {
            start(MarkupItem::Kind::Note, begin, end);
        } else if (name == QLatin1String("dl") || name == QLatin1String("ul")) {
            finish(begin);
            m_found({MarkupItem::Kind::ListBegin, lineAt(begin), {}, {}});
        } else if (name == QLatin1String("/dl") || name == QLatin1String("/ul")) {
            finish(begin);
            m_found({MarkupItem::Kind::ListEnd, lineAt(begin), {}, {}});
        } else if (name == QLatin1String("/a") || name == QLatin1String("li") ||
                   name == QLatin1String("dt") || name.startsWith(QLatin1String("/h"))) {
            finish(begin);
        }
    }

    void start(MarkupItem::Kind kind, std::size_t begin, std::size_t end) {
        finish(begin);
        m_open = MarkupItem{kind, lineAt(begin), {}, {}};
        m_textBegin = end;
    }

    void finish(std::size_t end) {
        if (!m_open) return;
        const std::string words = withoutTags(m_html.substr(m_textBegin, end - m_textBegin));
        m_open->text = unescaped(m_text.text(words)).simplified();
        m_found(*std::exchange(m_open, std::nullopt));
    }

    int lineAt(std::size_t at) {
        m_line +=
            static_cast<int>(std::ranges::count(m_html.substr(m_counted, at - m_counted), '\n'));
        m_counted = at;
        return m_line;
    }

    const ImportText& m_text;
    std::string_view m_html;
    UnpackBudget& m_budget;
    const std::function<void(const MarkupItem&)>& m_found;
    std::optional<MarkupItem> m_open;
    std::size_t m_textBegin = 0;
    std::size_t m_counted = 0;
    int m_line = 1;
};

}  // namespace

void readMarkup(const ImportText& html, UnpackBudget& budget,
                const std::function<void(const MarkupItem&)>& found) {
    MarkupReader(html, budget, found).read();
}

}  // namespace klartext::app
