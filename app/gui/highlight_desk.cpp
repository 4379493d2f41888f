// SPDX-License-Identifier: MIT
#include "highlight_desk.h"

#include <QDir>
#include <utility>

#include "library/page_to_keep.h"
#include "library_desk.h"
#include "reader.h"

namespace klartext::gui {

namespace {

using Desk = app::Library::Desk;

/// A page as the library's thread is told of it.
struct Shown {
    explicit Shown(const app::Visit& visit)
        : keptId(visit.kept ? visit.kept->id : 0),
          address(visit.address),
          page(visit.page),
          extraction(visit.ruled),
          overrides(visit.overrides) {}

    qint64 keptId;
    QUrl address;
    std::shared_ptr<const core::RawPage> page;
    std::shared_ptr<const core::Extraction> extraction;
    core::Overrides overrides;
};

/// Where the page is kept, or 0.
qint64 keptAs(Desk& desk, const Shown& shown) {
    const auto rows = desk.list.pages({shown.keptId});
    if (!rows.isEmpty() && rows.constFirst().deletedAt.isNull()) return shown.keptId;
    return desk.pages.idOf(shown.address, shown.page->composition).value_or(0);
}

struct Written {
    qint64 page = 0;
    bool isNew = false;  ///< the page was not kept before
};

app::Expected<Written> putOn(Desk& desk, const Shown& shown, const ui::Mark& mark) {
    // A highlight stays on the page where it was made.
    Written written{desk.highlights.pageOf(mark.id).value_or(keptAs(desk, shown)), false};
    if (written.page == 0) {
        const auto kept = desk.pages.keep(
            app::pageToKeep(shown.address, *shown.page, *shown.extraction, shown.overrides));
        if (!kept) return tl::make_unexpected(kept.error());
        written = {*kept, true};
    }
    return desk.highlights.put({mark.id, written.page, mark.highlight, mark.madeAt}).map([&] {
        return written;
    });
}

QList<ui::Mark> marksOf(Desk& desk, const Shown& shown) {
    QList<qint64> pages{keptAs(desk, shown)};
    // What was made of a page shows what was marked in the page itself, too.
    if (shown.page->composition != core::Composition::AsSent) {
        pages.append(desk.pages.idOf(shown.address, core::Composition::AsSent).value_or(0));
    }
    QList<ui::Mark> marks;
    for (const app::KeptHighlight& kept : desk.highlights.of(pages)) {
        marks.append({kept.id, kept.highlight, kept.madeAt});
    }
    return marks;
}

}  // namespace

HighlightDesk::HighlightDesk(app::Library& library, Reader& reader, LibraryDesk& desk,
                             QObject* parent)
    : HighlightStore(parent), m_library(library), m_reader(reader), m_desk(desk) {
    connect(&reader, &Reader::shown, this, &HighlightDesk::load);
    connect(&library, &app::Library::changed, this, &HighlightDesk::load);
    // What could not be written is not shown as if it were.
    connect(&library, &app::Library::failed, this, &HighlightDesk::load);
    connect(&m_saver, &app::ArticleSaver::saved, this, [this](const QString& path) {
        Q_EMIT told(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_saver, &app::ArticleSaver::failed, this, [this](const app::Error& error) {
        Q_EMIT failed(tr("The highlights were not saved"), error.explanation);
    });
}

HighlightDesk::~HighlightDesk() = default;

qint64 HighlightDesk::newId() const { return app::newHighlightId(); }

bool HighlightDesk::canMark() const {
    const app::Visit* visit = m_reader.visit();
    return visit != nullptr && !visit->isReport;
}

void HighlightDesk::load() {
    const app::Visit* visit = m_reader.visit();
    if (!canMark()) {
        Q_EMIT loaded({});
        return;
    }
    m_library.ask(
        this, [shown = Shown(*visit)](Desk& desk) { return marksOf(desk, shown); },
        [this, page = visit->page, changes = m_changes](const QList<ui::Mark>& marks) {
            const app::Visit* now = m_reader.visit();
            // After a change of its own it is asked once more.
            if (now != nullptr && now->page == page && changes == m_changes) Q_EMIT loaded(marks);
        });
}

void HighlightDesk::put(const ui::Mark& mark) {
    const app::Visit* visit = m_reader.visit();
    if (!canMark()) return;
    ++m_changes;
    m_library.change(
        this, [shown = Shown(*visit), mark](Desk& desk) { return putOn(desk, shown, mark); },
        [this, page = visit->page](const app::Expected<Written>& written) {
            if (!written->isNew) return;
            m_desk.noteKept(written->page, page);
            Q_EMIT told(
                tr("Highlighted. The page is kept in the library now, so that the "
                   "highlight stays."));
        });
}

void HighlightDesk::remove(const QList<qint64>& ids) {
    ++m_changes;
    m_library.change([ids](Desk& desk) { return desk.highlights.remove(ids); });
}

void HighlightDesk::collect() {
    m_library.ask(
        this, [](Desk& desk) { return desk.highlights.pages(); },
        [this](const std::vector<core::HighlightedPage>& pages) { Q_EMIT collected(pages); });
}

void HighlightDesk::write(const QString& path, const QByteArray& bytes) {
    m_saver.save(path, bytes);
}

}  // namespace klartext::gui
