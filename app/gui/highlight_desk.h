// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/page.h"
#include "highlights/highlight_store.h"
#include "library/library.h"
#include "save/article_saver.h"

namespace klartext::app {
struct Visit;
}

namespace klartext::gui {

class LibraryDesk;
class Reader;

/// The highlights of the page that a reader shows, as the library keeps them. Who highlights a page
/// keeps it: the text that is quoted must not be lost.
class HighlightDesk : public ui::HighlightStore {
    Q_OBJECT

public:
    /// All must outlive it.
    HighlightDesk(app::Library& library, Reader& reader, LibraryDesk& desk, QObject* parent);
    ~HighlightDesk() override;

    [[nodiscard]] qint64 newId() const override;
    void put(const ui::Mark& mark) override;
    void remove(const QList<qint64>& ids) override;
    [[nodiscard]] bool canMark() const override;
    void collect(const QList<qint64>& pages) override;
    void write(const QString& path, const QByteArray& bytes) override;

private:
    void load();
    /// The highlights that came with a saved copy.
    [[nodiscard]] QList<ui::Mark> copied(const app::Visit& visit);

    app::Library& m_library;
    Reader& m_reader;
    LibraryDesk& m_desk;
    app::ArticleSaver m_saver;
    QList<ui::Mark> m_copied;
    std::shared_ptr<const core::RawPage> m_copiedFrom;  ///< whose m_copied are
    quint64 m_changes = 0;  ///< number of the last one that was made here
};

}  // namespace klartext::gui
