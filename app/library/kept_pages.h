// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <optional>

#include "errors/error.h"
#include "library/database.h"
#include "library/kept_page.h"

namespace klartext::app {

/// The pages a person keeps: writing them, and reading one. Lists are KeptList's.
///
/// What a function says was done is on the disk: it outlives a killed program, and with
/// Durability::PowerCut also a power cut. Deleted pages stay, unseen, until they are purged.
/// On the thread of its database.
class KeptPages {
public:
    /// `database` must outlive it.
    explicit KeptPages(Database& database) : m_database(database) {}

    /// Keeps a page in the place of what was kept of its address before, whose marks (tags,
    /// highlights, favourite, archive) stay; a deleted one is back. The page's id.
    [[nodiscard]] Expected<qint64> keep(const NewPage& page);
    /// The page kept under this address and made in this way, unless it was deleted.
    [[nodiscard]] std::optional<qint64> idOf(const QUrl& address, core::Composition composition);
    /// The page as it is opened; an error when it is not there or damaged.
    [[nodiscard]] Expected<KeptContent> content(qint64 id);
    /// Another judge found this text in the kept page. What it was before is kept until
    /// markChangesSeen(), when it differs.
    [[nodiscard]] Expected<void> setText(qint64 id, const PageFacts& facts,
                                         const QByteArray& packedText, const QString& judge);
    [[nodiscard]] Expected<void> markChangesSeen(qint64 id);
    /// Pages whose text another judge found, at most so many; `after` is the last one seen.
    [[nodiscard]] std::vector<qint64> judgedOtherwise(const QString& judge, qint64 after,
                                                      int atMost);

    /// Pictures of a page, by the addresses it shows them under.
    [[nodiscard]] Expected<void> addImages(qint64 id, const KeptImages& images);
    [[nodiscard]] KeptImages images(qint64 id);
    /// A small picture for the list, encoded.
    [[nodiscard]] Expected<void> setPicture(qint64 id, const QByteArray& picture);

    enum class Flag { Unread, Archived, Favourite };
    [[nodiscard]] Expected<void> setFlag(const QList<qint64>& ids, Flag flag, bool on);
    [[nodiscard]] Expected<void> addTags(const QList<qint64>& ids, const QStringList& tags);
    [[nodiscard]] Expected<void> removeTags(const QList<qint64>& ids, const QStringList& tags);
    [[nodiscard]] Expected<void> setCorrections(qint64 id,
                                                const std::vector<core::Correction>& corrections);
    /// Where the page was left. Who has seen its end has read it.
    [[nodiscard]] Expected<void> setPlace(qint64 id, const QByteArray& place, int character,
                                          int offset, double progress);

    /// Deleted pages are out of every list but their own, and can come back.
    [[nodiscard]] Expected<void> remove(const QList<qint64>& ids);
    [[nodiscard]] Expected<void> bringBack(const QList<qint64>& ids);
    /// Takes deleted pages away for good.
    [[nodiscard]] Expected<void> purge(const QList<qint64>& ids);
    /// The same for all that were deleted before.
    [[nodiscard]] Expected<void> purgeDeletedBefore(const QDateTime& time);

private:
    [[nodiscard]] Expected<void> write(const std::function<bool()>& work);
    [[nodiscard]] bool run(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] std::optional<qint64> rowOf(const QString& key);
    [[nodiscard]] qint64 insertRow(const QString& key, const NewPage& page);
    [[nodiscard]] bool updateRow(qint64 id, const NewPage& page);
    [[nodiscard]] bool writeContent(qint64 id, const NewPage& page);
    [[nodiscard]] QByteArray originalOf(qint64 id);  // packed
    [[nodiscard]] bool setWords(qint64 id, const QByteArray& packedText);
    [[nodiscard]] bool forgetWords(qint64 id);
    [[nodiscard]] std::optional<qint64> imageOf(const QByteArray& bytes);
    [[nodiscard]] bool purgeRows(const QString& condition);

    Database& m_database;
};

}  // namespace klartext::app
