// SPDX-License-Identifier: MIT
#include "imports/html_imports.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "imports/import_values.h"
#include "imports/markup_links.h"

namespace klartext::app {

namespace {

constexpr qsizetype deepestFolder = 64;
constexpr qsizetype longestFolder = 200;

/// Addresses only a browser knows what to do with.
bool isForBrowsers(const QString& address) {
    static const QStringList schemes{QStringLiteral("place:"), QStringLiteral("javascript:"),
                                     QStringLiteral("about:"), QStringLiteral("chrome:"),
                                     QStringLiteral("edge:"),  QStringLiteral("data:"),
                                     QStringLiteral("file:"),  QStringLiteral("feed:")};
    return std::ranges::any_of(schemes, [&address](const QString& scheme) {
        return address.startsWith(scheme, Qt::CaseInsensitive);
    });
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
    explicit BookmarkReader(ImportSink& sink) : m_sink(sink) {}

    void take(const MarkupItem& item) {
        switch (item.kind) {
            case MarkupItem::Kind::Heading:
                m_heading = item.text.left(longestFolder);
                break;
            case MarkupItem::Kind::ListBegin:
                enter(std::exchange(m_heading, {}));
                break;
            case MarkupItem::Kind::ListEnd:
                leave();
                break;
            case MarkupItem::Kind::Link:
                link(item);
                break;
            case MarkupItem::Kind::Note:
                break;
        }
    }

private:
    void enter(const QString& folder) {
        if (m_folders.size() < deepestFolder) {
            m_folders.append(folder);
        } else {
            ++m_deeper;
        }
    }

    void leave() {
        if (m_deeper > 0) {
            --m_deeper;
        } else if (!m_folders.isEmpty()) {
            m_folders.removeLast();
        }
    }

    void link(const MarkupItem& item) {
        const QString address = item.attributes.value(QStringLiteral("href"));
        if (isForBrowsers(address)) {
            const bool isScript =
                address.startsWith(QLatin1String("javascript:"), Qt::CaseInsensitive);
            m_sink.fault(item.line, item.text.isEmpty() ? address : item.text,
                         isScript ? ImportReason::Script : ImportReason::ForBrowsers);
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
        m_sink.add(address, std::move(link));
    }

    ImportSink& m_sink;
    QString m_heading;
    QStringList m_folders;
    qsizetype m_deeper = 0;  ///< folders below the last one
};

bool isWeb(const QString& address) {
    return address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

}  // namespace

void readPocketHtml(const ImportText& html, ImportSink& sink, UnpackBudget& budget) {
    sink.setFormat(ImportFormat::PocketHtml);
    bool archived = false;
    readMarkup(html, budget, [&](const MarkupItem& item) {
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
            sink.add(item.attributes.value(QStringLiteral("href")), std::move(link));
        }
    });
}

void readBookmarks(const ImportText& html, ImportSink& sink, UnpackBudget& budget) {
    sink.setFormat(ImportFormat::Bookmarks);
    BookmarkReader reader(sink);
    readMarkup(html, budget, [&reader](const MarkupItem& item) { reader.take(item); });
}

void readLinksOf(const ImportText& html, ImportSink& sink, UnpackBudget& budget) {
    readMarkup(html, budget, [&sink](const MarkupItem& item) {
        const QString address = item.attributes.value(QStringLiteral("href"));
        if (item.kind != MarkupItem::Kind::Link || !isWeb(address)) return;
        ImportedLink link;
        link.title = item.text;
        link.line = item.line;
        sink.add(address, std::move(link));
    });
}

}  // namespace klartext::app
