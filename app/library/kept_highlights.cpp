// SPDX-License-Identifier: MIT
#include "library/kept_highlights.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <algorithm>
#include <limits>

#include "library/id_list.h"
#include "library/kept_words.h"
#include "library/page_codec.h"

namespace klartext::app {

namespace {

constexpr const char* columns = "id, page, color, note, anchor, made_at";

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

core::HighlightColor colorOf(int number) {
    return number >= 0 && number < core::highlightColorCount ? core::HighlightColor(number)
                                                             : core::HighlightColor::Yellow;
}

KeptHighlight highlightFrom(const QSqlQuery& row) {
    KeptHighlight kept;
    kept.id = row.value(0).toLongLong();
    kept.page = row.value(1).toLongLong();
    kept.highlight.color = colorOf(row.value(2).toInt());
    kept.highlight.note = row.value(3).toString().toStdString();
    // Of a damaged anchor nothing fits any more, but its note is still there.
    kept.highlight.anchor =
        core::readAnchor(row.value(4).toString().toStdString()).value_or(core::Anchor());
    kept.madeAt = QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong());
    return kept;
}

bool putRow(Database& database, const KeptHighlight& kept) {
    const core::Highlight& highlight = kept.highlight;
    const qint64 madeAt = kept.madeAt.isValid() ? kept.madeAt.toMSecsSinceEpoch()
                                                : QDateTime::currentMSecsSinceEpoch();
    return database
        .run(
            QStringLiteral("INSERT OR REPLACE INTO kept_highlights (id, page, color, note, "
                           "anchor, quote, made_at) SELECT ?, ?, ?, ?, ?, ?, ? WHERE EXISTS "
                           "(SELECT 1 FROM kept_pages WHERE id = ?)"),
            {kept.id, kept.page, static_cast<int>(highlight.color), text(highlight.note),
             text(core::toJson(highlight.anchor)), text(highlight.anchor.quote), madeAt, kept.page})
        .isActive();
}

/// In the order of the page's text; says of each whether it is in there.
std::vector<core::QuotedHighlight> inTextOrder(const std::vector<KeptHighlight>& highlights,
                                               const QByteArray& pageText) {
    struct Placed {
        std::size_t place;
        core::QuotedHighlight highlight;
    };
    constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
    std::vector<Placed> placed;
    const std::string whole = pageText.toStdString();
    for (const KeptHighlight& kept : highlights) {
        const core::Highlight& each = kept.highlight;
        // Of a quote over several paragraphs the first one tells the place.
        const std::string first = each.anchor.quote.substr(0, each.anchor.quote.find('\n'));
        const auto place = core::findQuote(whole, first);
        placed.push_back({place.value_or(nowhere),
                          {.quote = each.anchor.quote,
                           .color = each.color,
                           .note = each.note,
                           .made = kept.madeAt.toUTC().toString(Qt::ISODate).toStdString(),
                           .found = place.has_value()}});
    }
    std::ranges::stable_sort(placed, {}, &Placed::place);
    std::vector<core::QuotedHighlight> ordered;
    for (Placed& each : placed) ordered.push_back(std::move(each.highlight));
    return ordered;
}

}  // namespace

qint64 newHighlightId() {
    // Whole numbers up to here are exact in every program that reads JSON.
    constexpr quint64 most = (quint64(1) << 53) - 1;
    return static_cast<qint64>(QRandomGenerator::system()->generate64() % most) + 1;
}

bool KeptHighlights::run(const QString& statement, const QVariantList& values) {
    return m_database.run(statement, values).isActive();
}

Expected<void> KeptHighlights::write(const std::function<bool()>& work) {
    if (!m_database.isLasting()) return tl::make_unexpected(*m_database.trouble());
    if (m_database.transact(work)) return {};
    return tl::make_unexpected(m_database.failure());
}

Expected<void> KeptHighlights::put(const KeptHighlight& highlight) {
    return write([&] {
        return forgetKeptWords(m_database, highlight.page) && putRow(m_database, highlight) &&
               indexKeptWords(m_database, highlight.page);
    });
}

Expected<void> KeptHighlights::remove(const QList<qint64>& ids) {
    return write([&] {
        QSqlQuery rows = m_database.run(
            QStringLiteral("SELECT DISTINCT page FROM kept_highlights WHERE id IN ") + idList(ids));
        QList<qint64> pages;
        while (rows.next()) pages.append(rows.value(0).toLongLong());
        rows.finish();
        for (const qint64 page : pages) {
            if (!forgetKeptWords(m_database, page)) return false;
        }
        if (!run(QStringLiteral("UPDATE kept_highlights SET deleted_at = ? WHERE deleted_at = 0 "
                                "AND id IN ") +
                     idList(ids),
                 {QDateTime::currentMSecsSinceEpoch()})) {
            return false;
        }
        return std::ranges::all_of(
            pages, [this](qint64 page) { return indexKeptWords(m_database, page); });
    });
}

std::optional<qint64> KeptHighlights::pageOf(qint64 id) {
    QSqlQuery row =
        m_database.run(QStringLiteral("SELECT page FROM kept_highlights WHERE id = ?"), {id});
    return row.next() ? std::optional(row.value(0).toLongLong()) : std::nullopt;
}

std::vector<KeptHighlight> KeptHighlights::of(const QList<qint64>& pages) {
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT %1 FROM kept_highlights WHERE deleted_at = 0 AND page IN %2 ORDER "
                       "BY made_at, id")
            .arg(QLatin1String(columns), idList(pages)));
    std::vector<KeptHighlight> highlights;
    while (rows.next()) highlights.push_back(highlightFrom(rows));
    return highlights;
}

std::vector<core::HighlightedPage> KeptHighlights::pages(const QList<qint64>& ids) {
    const QString which = ids.isEmpty() ? QString() : QStringLiteral(" AND id IN ") + idList(ids);
    QSqlQuery rows = m_database.run(
        QStringLiteral(
            "SELECT id, title, byline, published, site, address, unpacked(text, bytes) FROM "
            "kept_pages LEFT JOIN kept_texts AS t ON t.page = id LEFT JOIN kept_originals AS o ON "
            "o.page = id WHERE deleted_at = 0 AND EXISTS (SELECT "
            "1 FROM kept_highlights AS h WHERE h.page = kept_pages.id AND h.deleted_at = 0)%1 "
            "ORDER BY kept_at DESC, id DESC")
            .arg(which));
    std::vector<core::HighlightedPage> pages;
    while (rows.next()) {
        core::HighlightedPage page;
        page.title = rows.value(1).toString().toStdString();
        page.byline = rows.value(2).toString().toStdString();
        page.date = rows.value(3).toString().toStdString();
        page.site = rows.value(4).toString().toStdString();
        page.url = rows.value(5).toString().toStdString();
        page.highlights =
            inTextOrder(of({rows.value(0).toLongLong()}), rows.value(6).toString().toUtf8());
        pages.push_back(std::move(page));
    }
    return pages;
}

Expected<void> KeptHighlights::purgeRemovedBefore(const QDateTime& time) {
    return write([&] {
        return run(QStringLiteral("DELETE FROM kept_highlights WHERE deleted_at > 0 AND "
                                  "deleted_at < ?"),
                   {time.toMSecsSinceEpoch()});
    });
}

bool addHighlightRows(Database& database, qint64 page,
                      const std::vector<core::Highlight>& highlights) {
    if (highlights.empty()) return true;
    QSet<QString> known;
    QSqlQuery rows =
        database.run(QStringLiteral("SELECT quote FROM kept_highlights WHERE page = ?"), {page});
    while (rows.next()) known.insert(rows.value(0).toString().simplified());
    rows.finish();
    for (const core::Highlight& highlight : highlights) {
        const QString quote = text(highlight.anchor.quote).simplified();
        if (quote.isEmpty() || known.contains(quote)) continue;
        known.insert(quote);
        if (!putRow(database, {newHighlightId(), page, highlight, {}})) return false;
    }
    return true;
}

}  // namespace klartext::app
