// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include "imports/imported.h"

namespace klartext::app {

/// Collects what a reader finds, checks addresses, and joins repetitions.
class ImportBuilder {
public:
    static constexpr qsizetype mostLinks = 200'000;

    explicit ImportBuilder(ImportFormat format) { m_list.format = format; }

    /// `address` as the file has it; the rest of `link` is taken as it is.
    void add(const QString& address, ImportedLink link);
    void fault(int line, const QString& text, const QString& reason);
    /// An entry that is none by its kind, and no mistake in the file.
    void notAPage(int line, const QString& text, const QString& reason);
    [[nodiscard]] ImportList take() { return std::move(m_list); }

private:
    void join(ImportedLink& kept, const ImportedLink& other);

    ImportList m_list;
    QHash<QString, qsizetype> m_places;
};

/// Addresses that differ in nothing a server would tell apart are one.
[[nodiscard]] QString sameAddress(const QUrl& url);

/// Seconds or milliseconds since 1970, or ISO 8601 with blanks or without. Invalid when it is none.
[[nodiscard]] QDateTime timeIn(const QString& text);

/// "a|b", "a, b" or ["a", "b"] as a list.
[[nodiscard]] QStringList tagsIn(const QString& text, QChar separator);

}  // namespace klartext::app
