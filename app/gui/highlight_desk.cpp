// SPDX-License-Identifier: MIT
#include "highlight_desk.h"

#include <QDir>
#include <optional>
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

/// `copied`: what a saved copy brought with it, which is kept when its page is.
app::Expected<Written> putOn(Desk& desk, const std::optional<Shown>& shown, const ui::Mark& mark,
                             QList<ui::Mark> copied) {
    // A highlight stays on the page where it was made.
    Written written{desk.highlights.pageOf(mark.id).value_or(0), false};
    if (written.page == 0 && shown) written.page = keptAs(desk, *shown);
    if (written.page == 0 && shown) {
        const auto kept = desk.pages.keep(
            app::pageToKeep(shown->address, *shown->page, *shown->extraction, shown->overrides));
        if (!kept) return tl::make_unexpected(kept.error());
        written = {*kept, true};
    }
    copied.removeIf([&](const ui::Mark& each) { return !written.isNew || each.id == mark.id; });
    copied.append(mark);
    for (const ui::Mark& each : std::as_const(copied)) {
        const auto put = desk.highlights.put({each.id, written.page, each.highlight, each.madeAt});
        if (!put) return tl::make_unexpected(put.error());
    }
    return written;
}

struct Loaded {
    qint64 page = 0;  ///< of the library; 0: the page is not kept
    QList<ui::Mark> marks;
};

Loaded marksOf(Desk& desk, const Shown& shown) {
    Loaded loaded{keptAs(desk, shown), {}};
    QList<qint64> pages{loaded.page};
    // What was made of a page shows what was marked in the page itself, too.
    if (shown.page->composition != core::Composition::AsSent) {
        pages.append(desk.pages.idOf(shown.address, core::Composition::AsSent).value_or(0));
    }
    for (const app::KeptHighlight& kept : desk.highlights.of(pages)) {
        loaded.marks.append({kept.id, kept.highlight, kept.madeAt});
    }
    return loaded;
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
        [this, page = visit->page, changes = m_changes](const Loaded& loaded) {
            app::Visit* now = m_reader.visit();
            // After a change of its own it is asked once more.
            if (now == nullptr || now->page != page || changes != m_changes) return;
            const QList<ui::Mark> marks = loaded.page != 0 ? loaded.marks : copied(*now);
            now->highlights.clear();
            for (const ui::Mark& mark : marks) now->highlights.push_back(mark.highlight);
            Q_EMIT this->loaded(marks);
        });
}

QList<ui::Mark> HighlightDesk::copied(const app::Visit& visit) {
    if (m_copiedFrom != visit.page) {
        m_copiedFrom = visit.page;
        m_copied.clear();
        for (const core::Highlight& highlight : visit.copied) {
            m_copied.append({newId(), highlight, QDateTime::currentDateTime()});
        }
    }
    return m_copied;
}

void HighlightDesk::put(const ui::Mark& mark) {
    std::optional<Shown> shown;
    QList<ui::Mark> others;
    if (canMark()) {
        shown.emplace(*m_reader.visit());
        others = copied(*m_reader.visit());
    }
    ++m_changes;
    m_library.change(
        this, [shown, mark, others](Desk& desk) { return putOn(desk, shown, mark, others); },
        [this, page = shown ? shown->page : nullptr](const app::Expected<Written>& written) {
            if (!written->isNew) return;
            m_desk.noteKept(written->page, page);
            Q_EMIT told(
                tr("Highlighted. The page is kept in the library now, so that the "
                   "highlight stays."));
        });
}

void HighlightDesk::remove(const QList<qint64>& ids) {
    ++m_changes;
    m_copied.removeIf([&ids](const ui::Mark& mark) { return ids.contains(mark.id); });
    m_library.change([ids](Desk& desk) { return desk.highlights.remove(ids); });
}

void HighlightDesk::collect(const QList<qint64>& pages) {
    m_library.ask(
        this, [pages](Desk& desk) { return desk.highlights.pages(pages); },
        [this](const std::vector<core::HighlightedPage>& found) { Q_EMIT collected(found); });
}

void HighlightDesk::write(const QString& path, const QByteArray& bytes) {
    m_saver.save(path, bytes);
}

}  // namespace klartext::gui
