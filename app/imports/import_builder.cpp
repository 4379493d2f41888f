// SPDX-License-Identifier: MIT
#include "imports/import_builder.h"

#include <utility>

#include "fetch/location.h"
#include "imports/import_values.h"

namespace klartext::app {

namespace {

constexpr qsizetype longestShown = 200;
constexpr qsizetype longestAddress = 32'000;
constexpr qsizetype mostHighlights = 1000;  ///< of a page

bool isWeb(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

qsizetype lettersOf(const ImportedLink& link) {
    // What any page takes, beside what is told of it.
    qsizetype letters = 100 + link.title.size();
    for (const QString& tag : link.tags) letters += 20 + tag.size();
    for (const ImportedHighlight& highlight : link.highlights) {
        letters += 50 + highlight.quote.size() + highlight.note.size() + highlight.color.size();
    }
    return letters;
}

}  // namespace

QString sameAddress(const QUrl& url) {
    QUrl same = url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (same.path().isEmpty()) same.setPath(QStringLiteral("/"));
    return same.toString(QUrl::FullyEncoded);
}

void ImportBuilder::add(const QString& address, ImportedLink link) {
    const QString text = address.trimmed();
    const QString shown = text.isEmpty() ? link.title : text;
    if (text.isEmpty()) {
        fault(link.line, shown, ImportReason::NoAddress);
        return;
    }
    const QUrl url(text.size() <= longestAddress ? text : QString(), QUrl::TolerantMode);
    if (!isWeb(url)) {
        fault(link.line, shown, ImportReason::NotOfTheWeb);
        return;
    }
    link.title = link.title.simplified().left(longestTitle);
    if (link.title == text) link.title.clear();
    m_letters += text.size();
    if (!hasRoomFor(link)) {
        fault(link.line, shown, ImportReason::TooMany);
        return;
    }
    // Without a name, a password and what follows readers, as if the person had opened it.
    link.url = locate(text).value_or(url);
    const QString key = sameAddress(link.url);
    if (const auto place = m_places.constFind(key); place != m_places.cend()) {
        join(m_list.links[*place], link);
        return;
    }
    m_places.insert(key, m_list.links.size());
    m_list.links.append(std::move(link));
}

bool ImportBuilder::hasRoomFor(const ImportedLink& link) {
    m_letters += lettersOf(link);
    return m_list.links.size() < mostLinks && m_letters <= mostLetters;
}

void ImportBuilder::join(ImportedLink& kept, const ImportedLink& other) {
    ++m_list.repeated;
    if (kept.title.isEmpty()) kept.title = other.title;
    for (const QString& tag : other.tags) {
        if (kept.tags.size() < mostTags && !kept.tags.contains(tag)) kept.tags.append(tag);
    }
    for (const ImportedHighlight& highlight : other.highlights) {
        if (kept.highlights.size() < mostHighlights && !kept.highlights.contains(highlight)) {
            kept.highlights.append(highlight);
        }
    }
    kept.favourite = kept.favourite || other.favourite;
    kept.archived = kept.archived && other.archived;
    kept.read = kept.read && other.read;
    if (other.added.isValid() && (!kept.added.isValid() || other.added < kept.added)) {
        kept.added = other.added;
    }
}

void ImportBuilder::fault(int line, const QString& text, ImportReason reason) {
    if (reason == ImportReason::Script || reason == ImportReason::ForBrowsers) ++m_list.notPages;
    if (m_list.faults.size() >= mostFaults) {
        ++m_list.unlisted;
        return;
    }
    m_list.faults.append(
        {line, text.left(4 * longestShown).simplified().left(longestShown), importReason(reason)});
}

}  // namespace klartext::app
