// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "library/library.h"
#include "library/shelf.h"

namespace klartext::gui {

/// Searches the library for one window, in parts: soon there is something to show, the rest
/// follows, and what others ask of the library meanwhile need not wait for it. The newest search
/// wins: older ones stop wherever they are.
class LibraryFinder : public QObject {
    Q_OBJECT

public:
    /// `library` must outlive it.
    explicit LibraryFinder(app::Library& library, QObject* parent = nullptr);
    ~LibraryFinder() override;

    /// Answered by found(), once or twice.
    void find(const ui::ShelfQuery& query);

Q_SIGNALS:
    void found(const klartext::ui::ShelfQuery& query, const QList<qint64>& ids,
               const QStringList& misunderstood, bool whole);

private:
    struct Search;

    void goOn(const std::shared_ptr<Search>& search);
    void take(const std::shared_ptr<Search>& search);

    app::Library& m_library;
    /// Number of the last search; the library's thread looks at it too.
    std::shared_ptr<std::atomic<quint64>> m_last;
};

}  // namespace klartext::gui
