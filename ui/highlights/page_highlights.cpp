// SPDX-License-Identifier: MIT
#include "highlights/page_highlights.h"

#include <QUndoCommand>
#include <algorithm>
#include <utility>

#include "models/page_model.h"

namespace klartext::ui {

class HighlightsCommand : public QUndoCommand {
public:
    HighlightsCommand(PageHighlights& highlights, QList<PageHighlights::Change> changes,
                      const QString& text)
        : QUndoCommand(text), m_highlights(highlights), m_changes(std::move(changes)) {}

    void undo() override { m_highlights.apply(m_changes, false); }
    void redo() override { m_highlights.apply(m_changes, true); }

private:
    PageHighlights& m_highlights;
    QList<PageHighlights::Change> m_changes;
};

PageHighlights::PageHighlights(PageModel& page, QObject* parent) : QObject(parent), m_page(page) {
    connect(&page, &PageModel::pageChanged, this, [this] { take({}); });
}

void PageHighlights::setStore(HighlightStore& store) {
    m_store = &store;
    connect(&store, &QObject::destroyed, this, [this] { m_store = nullptr; });
    connect(&store, &HighlightStore::loaded, this, &PageHighlights::take);
}

void PageHighlights::setShown(core::ShownBlocks shown) {
    m_shown = std::move(shown);
    showStates();
    Q_EMIT changed();
}

bool PageHighlights::canMark() const {
    return m_store != nullptr && m_page.hasPage() && m_store->canMark();
}

const PageHighlights::Entry* PageHighlights::find(qint64 id) const {
    const auto found =
        std::ranges::find_if(m_entries, [id](const Entry& entry) { return entry.mark.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void PageHighlights::take(const QList<Mark>& marks) {
    const void* tree = m_page.hasPage() ? m_page.extraction().tree.get() : nullptr;
    if (marks == m_marks && tree == m_tree) {
        return;
    }
    m_marks = m_page.hasPage() ? marks : QList<Mark>();
    place();
    Q_EMIT changed();
}

void PageHighlights::place() {
    m_entries.clear();
    m_tree = m_page.hasPage() ? m_page.extraction().tree.get() : nullptr;
    if (m_tree == nullptr) {
        return;
    }
    std::vector<core::Anchor> anchors;
    for (const Mark& mark : std::as_const(m_marks)) {
        anchors.push_back(mark.highlight.anchor);
    }
    auto found = core::findAnchors(*m_page.extraction().tree, anchors, m_shown);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        m_entries.push_back({m_marks[i], std::move(found[static_cast<std::size_t>(i)])});
    }
    std::ranges::stable_sort(m_entries, {}, [](const Entry& entry) {
        const core::TextSpan& span = entry.found.span;
        return std::tuple(entry.found.fit == core::Fit::Lost, span.first, span.firstByte);
    });
    showStates();
}

void PageHighlights::showStates() {
    for (Entry& entry : m_entries) {
        const auto isShown = [this](const core::TextSpan& part) {
            return !m_shown || m_shown(part.first);
        };
        entry.state = entry.found.fit == core::Fit::Lost                ? State::Lost
                      : std::ranges::any_of(entry.found.parts, isShown) ? State::Shown
                                                                        : State::LeftOut;
    }
}

qint64 PageHighlights::add(std::span<const core::TextSpan> parts, core::HighlightColor color) {
    const auto anchor = canMark() ? core::anchorOf(*m_page.extraction().tree, parts) : std::nullopt;
    if (!anchor) {
        return 0;
    }
    for (const Entry& entry : m_entries) {
        if (std::ranges::equal(entry.found.parts, parts)) {
            const qint64 id = entry.mark.id;
            setColor({id}, color);
            return id;
        }
    }
    const Mark mark{m_store->newId(), {*anchor, color, {}}, QDateTime::currentDateTime()};
    push({{std::nullopt, mark}}, tr("Highlight"));
    return mark.id;
}

void PageHighlights::setColor(const QList<qint64>& ids, core::HighlightColor color) {
    change(
        ids, [color](core::Highlight& highlight) { highlight.color = color; },
        tr("Change the Color"));
}

void PageHighlights::setNote(qint64 id, const QString& note) {
    change(
        {id}, [&note](core::Highlight& highlight) { highlight.note = note.toStdString(); },
        tr("Write the Note"));
}

void PageHighlights::remove(const QList<qint64>& ids) {
    QList<Change> changes;
    for (const Mark& mark : std::as_const(m_marks)) {
        if (ids.contains(mark.id)) {
            changes.append({mark, std::nullopt});
        }
    }
    push(changes, tr("Remove the Highlight"));
}

void PageHighlights::change(const QList<qint64>& ids,
                            const std::function<void(core::Highlight&)>& edit,
                            const QString& text) {
    QList<Change> changes;
    for (const Mark& mark : std::as_const(m_marks)) {
        Mark after = mark;
        edit(after.highlight);
        if (ids.contains(mark.id) && !(after == mark)) {
            changes.append({mark, after});
        }
    }
    push(changes, text);
}

void PageHighlights::push(QList<Change> changes, const QString& text) {
    if (m_store != nullptr && !changes.isEmpty()) {
        m_page.undoStack().push(new HighlightsCommand(*this, std::move(changes), text));
    }
}

void PageHighlights::apply(const QList<Change>& changes, bool forth) {
    QList<Mark> marks = m_marks;
    QList<qint64> removed;
    for (const Change& change : changes) {
        const std::optional<Mark>& wanted = forth ? change.after : change.before;
        const qint64 id = (change.before ? change.before : change.after)->id;
        marks.removeIf([id](const Mark& mark) { return mark.id == id; });
        if (wanted) {
            marks.append(*wanted);
            m_store->put(*wanted);
        } else {
            removed.append(id);
        }
    }
    if (!removed.isEmpty()) {
        m_store->remove(removed);
    }
    std::ranges::stable_sort(marks, {}, [](const Mark& m) { return std::pair(m.madeAt, m.id); });
    take(marks);
}

}  // namespace klartext::ui
