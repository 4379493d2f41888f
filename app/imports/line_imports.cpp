// SPDX-License-Identifier: MIT
#include "imports/line_imports.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "imports/html_imports.h"

namespace klartext::app {

namespace {

constexpr std::size_t longestLine = std::size_t{64} << 10;
// What looks for links in brackets, and for a title's edges, may go back and forth in them.
constexpr qsizetype longestMarkdown = 4000;
constexpr qsizetype longestSide = 1000;

bool holdsTags(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        ++at;
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("a ") || rest.starts_with("A ")) return true;
    }
    return false;
}

QString titleBeside(const QString& line, const QRegularExpressionMatch& address) {
    static const QRegularExpression edges(
        QStringLiteral("^[\\s\\-–—*•:|,;\\d.)]+|[\\s\\-–—:|,;]+$"));
    QString title = line.left(std::min(address.capturedStart(), longestSide)) + QLatin1Char(' ') +
                    line.mid(address.capturedEnd(), longestSide);
    return title.remove(edges);
}

void readLine(const QString& line, int number, ImportSink& sink) {
    static const QRegularExpression markdown(
        QStringLiteral("\\[([^\\]]*)\\]\\(<?(\\S+?)>?(?:\\s+\"[^\"]*\")?\\)"));
    static const QRegularExpression address(QStringLiteral("(?:https?|ftp)://[^\\s<>\"]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    ImportedLink link;
    link.line = number;
    const auto inBrackets =
        line.size() <= longestMarkdown ? markdown.match(line) : QRegularExpressionMatch();
    if (inBrackets.hasMatch()) {
        link.title = inBrackets.captured(1);
        sink.add(inBrackets.captured(2), std::move(link));
    } else if (const auto bare = address.match(line); bare.hasMatch()) {
        link.title = titleBeside(line, bare);
        sink.add(bare.captured(), std::move(link));
    } else if (!line.contains(QLatin1Char(' ')) && line.contains(QLatin1Char('.'))) {
        sink.add(QLatin1String("https://") + line, std::move(link));
    } else {
        sink.fault(number, line, ImportReason::NoLink);
    }
}

}  // namespace

void readLinkList(const ImportText& text, ImportSink& sink, UnpackBudget& budget) {
    sink.setFormat(ImportFormat::LinkList);
    if (holdsTags(text.bytes())) {
        readLinksOf(text, sink, budget);
        return;
    }
    int number = 0;
    for (std::string_view rest = text.bytes(); !rest.empty() && budget.spend(0);) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const QString line = text.text(rest.substr(0, end), longestLine).trimmed();
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++number;
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) readLine(line, number, sink);
    }
}

}  // namespace klartext::app
