// SPDX-License-Identifier: MIT
#include "imports/html_imports.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "imports/import_builder.h"
#include "imports/markup_links.h"

namespace klartext::app {

namespace {

bool isWeb(const QString& address) {
    return address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

/// Addresses only a browser knows what to do with.
bool isForBrowsers(const QString& address) {
    static const QStringList schemes{QStringLiteral("place:"), QStringLiteral("javascript:"),
                                     QStringLiteral("about:"), QStringLiteral("chrome:"),
                                     QStringLiteral("edge:"),  QStringLiteral("data:"),
                                     QStringLiteral("file:"),  QStringLiteral("feed:")};
    return std::any_of(schemes.begin(), schemes.end(), [&address](const QString& scheme) {
        return address.startsWith(scheme, Qt::CaseInsensitive);
    });
}

QString reasonAgainst(const QString& address) {
    const bool isScript = address.startsWith(QLatin1String("javascript:"), Qt::CaseInsensitive);
    return QCoreApplication::translate(
        "Imports",
        isScript ? QT_TRANSLATE_NOOP("Imports", "This is a script for a browser, and no page.")
                 : QT_TRANSLATE_NOOP("Imports",
                                     "Only a browser or this computer knows this "
                                     "address; it is none of the web."));
}

/// Folders that every browser has and nobody chose.
bool isOwnFolder(const QString& name) {
    static const QStringList names{
        QStringLiteral("bookmarks"),          QStringLiteral("bookmarks menu"),
        QStringLiteral("bookmarks bar"),      QStringLiteral("bookmarks toolbar"),
        QStringLiteral("other bookmarks"),    QStringLiteral("lesezeichen"),
        QStringLiteral("lesezeichenleiste"),  QStringLiteral("lesezeichen-symbolleiste"),
        QStringLiteral("weitere lesezeichen")};
    return names.contains(name.toLower());
}

class BookmarkReader {
public:
    ImportList read(const QString& html) {
        readMarkup(html, [this](const MarkupItem& item) { take(item); });
        return m_builder.take();
    }

private:
    void take(const MarkupItem& item) {
        switch (item.kind) {
            case MarkupItem::Kind::Heading:
                m_heading = item.text;
                break;
            case MarkupItem::Kind::ListBegin:
                m_folders.append(std::exchange(m_heading, {}));
                break;
            case MarkupItem::Kind::ListEnd:
                if (!m_folders.isEmpty()) m_folders.removeLast();
                break;
            case MarkupItem::Kind::Link:
                link(item);
                break;
            case MarkupItem::Kind::Note:
                break;
        }
    }

    void link(const MarkupItem& item) {
        const QString address = item.attributes.value(QStringLiteral("href"));
        if (isForBrowsers(address)) {
            m_builder.notAPage(item.line, item.text.isEmpty() ? address : item.text,
                               reasonAgainst(address));
            return;
        }
        ImportedLink link;
        link.title = item.text;
        link.line = item.line;
        link.added = timeIn(item.attributes.value(QStringLiteral("add_date")));
        link.tags = tagsIn(item.attributes.value(QStringLiteral("tags")), QLatin1Char(','));
        link.read = item.attributes.value(QStringLiteral("toread")) == QLatin1String("0");
        for (const QString& folder : std::as_const(m_folders)) {
            if (!folder.isEmpty() && !isOwnFolder(folder) && !link.tags.contains(folder)) {
                link.tags.append(folder);
            }
        }
        m_builder.add(address, std::move(link));
    }

    ImportBuilder m_builder{ImportFormat::Bookmarks};
    QString m_heading;
    QStringList m_folders;
};

void readLine(const QString& line, int number, ImportBuilder& builder) {
    static const QRegularExpression markdown(
        QStringLiteral("\\[([^\\]]*)\\]\\(<?(\\S+?)>?(?:\\s+\"[^\"]*\")?\\)"));
    static const QRegularExpression address(QStringLiteral("(?:https?|ftp)://[^\\s<>\"]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    ImportedLink link;
    link.line = number;
    if (const auto match = markdown.match(line); match.hasMatch()) {
        link.title = match.captured(1);
        builder.add(match.captured(2), std::move(link));
    } else if (const auto bare = address.match(line); bare.hasMatch()) {
        static const QRegularExpression edges(
            QStringLiteral("^[\\s\\-–—*•:|,;\\d.)]+|[\\s\\-–—:|,;]+$"));
        QString title =
            line.left(bare.capturedStart()) + QLatin1Char(' ') + line.mid(bare.capturedEnd());
        link.title = title.remove(edges);
        builder.add(bare.captured(), std::move(link));
    } else if (!line.contains(QLatin1Char(' ')) && line.contains(QLatin1Char('.'))) {
        builder.add(QLatin1String("https://") + line, std::move(link));
    } else {
        builder.fault(number, line,
                      QCoreApplication::translate(
                          "Imports", QT_TRANSLATE_NOOP("Imports", "The line holds no link.")));
    }
}

}  // namespace

ImportList readPocketHtml(const QString& html) {
    ImportBuilder builder(ImportFormat::PocketHtml);
    bool archived = false;
    readMarkup(html, [&](const MarkupItem& item) {
        if (item.kind == MarkupItem::Kind::Heading) {
            archived = item.text.contains(QLatin1String("archive"), Qt::CaseInsensitive);
        } else if (item.kind == MarkupItem::Kind::Link) {
            ImportedLink link;
            link.title = item.text;
            link.line = item.line;
            link.added = timeIn(item.attributes.value(QStringLiteral("time_added")));
            link.tags = tagsIn(item.attributes.value(QStringLiteral("tags")), QLatin1Char(','));
            link.archived = archived;
            link.read = archived;
            builder.add(item.attributes.value(QStringLiteral("href")), std::move(link));
        }
    });
    return builder.take();
}

ImportList readBookmarks(const QString& html) { return BookmarkReader().read(html); }

ImportList readLinkList(const QString& text) {
    ImportBuilder builder(ImportFormat::LinkList);
    if (text.contains(QLatin1String("<a "), Qt::CaseInsensitive)) {
        readMarkup(text, [&builder](const MarkupItem& item) {
            const QString address = item.attributes.value(QStringLiteral("href"));
            if (item.kind != MarkupItem::Kind::Link || !isWeb(address)) return;
            ImportedLink link;
            link.title = item.text;
            link.line = item.line;
            builder.add(address, std::move(link));
        });
        return builder.take();
    }
    int number = 0;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) readLine(line, number, builder);
    }
    return builder.take();
}

}  // namespace klartext::app
