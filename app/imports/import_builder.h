// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include "imports/import_sink.h"
#include "imports/imported.h"

namespace klartext::app {

/// Makes the list of what a reader finds: checks addresses, joins repetitions, and bounds it in
/// every direction, so that the list of no file fills the memory.
class ImportBuilder : public ImportSink {
public:
    static constexpr qsizetype mostLinks = 200'000;
    static constexpr qsizetype mostFaults = 5000;
    static constexpr qsizetype mostLetters = 60'000'000;  ///< in all pages together

    void setFormat(ImportFormat format) override { m_list.format = format; }
    void add(const QString& address, ImportedLink link) override;
    void fault(int line, const QString& text, ImportReason reason) override;

    /// Nothing came yet.
    [[nodiscard]] bool isEmpty() const { return m_list.links.isEmpty() && m_list.faults.isEmpty(); }
    [[nodiscard]] qsizetype pages() const { return m_list.links.size(); }
    [[nodiscard]] ImportList take(ImportEnd end) {
        m_list.end = end;
        return std::move(m_list);
    }

private:
    [[nodiscard]] bool hasRoomFor(const ImportedLink& link);
    void join(ImportedLink& kept, const ImportedLink& other);

    ImportList m_list;
    qsizetype m_letters = 0;
    QHash<QString, qsizetype> m_places;
};

/// Addresses that differ in nothing a server would tell apart are one.
[[nodiscard]] QString sameAddress(const QUrl& url);

}  // namespace klartext::app
