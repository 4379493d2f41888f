// SPDX-License-Identifier: MIT
#include "library/page_to_keep.h"

#include "core/judge_id.h"
#include "core/site_rules.h"
#include "core/writers.h"
#include "library/page_codec.h"

namespace klartext::app {

namespace {

constexpr qsizetype longestBeginning = 280;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The first words of a text, whole ones.
QString beginningOf(const QByteArray& utf8) {
    const QString start = QString::fromUtf8(utf8.left(4 * longestBeginning)).simplified();
    if (start.size() <= longestBeginning) return start;
    const qsizetype space = start.lastIndexOf(u' ', longestBeginning);
    return start.left(space > longestBeginning / 2 ? space : longestBeginning) + u'…';
}

}  // namespace

QString judgeName() {
    static const QString name = text(core::judgeId());
    return name;
}

PageFacts factsOf(const core::Article& article, const core::Extraction& extraction) {
    const core::Metadata& metadata = article.metadata;
    PageFacts facts;
    facts.title = text(metadata.title).simplified();
    facts.site = text(core::siteOf(extraction));
    facts.byline = text(metadata.byline).simplified();
    facts.published = text(metadata.date);
    facts.language = text(metadata.language);
    facts.words = article.tally.wordsKept;
    facts.minutes = article.tally.minutesToRead;
    facts.beginning = beginningOf(searchTextOf(article));
    if (facts.title.isEmpty()) facts.title = facts.beginning.left(80);
    return facts;
}

QByteArray searchTextOf(const core::Article& article) {
    return QByteArray::fromStdString(core::toPlainText(article, {.header = false}));
}

NewPage pageToKeep(const QUrl& address, const core::RawPage& page,
                   const core::Extraction& extraction, const core::Overrides& overrides) {
    const core::Article article = core::article(extraction, overrides);
    NewPage kept;
    kept.address = address;
    kept.original.url = page.url;
    kept.original.contentType = page.contentType;
    kept.original.kind = page.kind;
    kept.original.composition = page.composition;
    kept.packedOriginal =
        packed(QByteArrayView(page.bytes.data(), static_cast<qsizetype>(page.bytes.size())));
    kept.packedText = packed(searchTextOf(article));
    kept.facts = factsOf(article, extraction);
    kept.judge = judgeName();
    kept.corrections = core::correctionsOf(*extraction.tree, overrides);
    return kept;
}

}  // namespace klartext::app
