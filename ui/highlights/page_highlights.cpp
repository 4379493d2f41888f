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

    /// What is written of one note is one step.
    [[nodiscard]] int id() const override { return isNote(m_changes) ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto& changes = static_cast<const HighlightsCommand*>(other)->m_changes;
        if (m_changes.front().after != changes.front().before) {
            return false;
        }
        m_changes.front().after = changes.front().after;
        return true;
    }

    void undo() override { m_highlights.apply(m_changes, false); }
    void redo() override { m_highlights.apply(m_changes, true); }

private:
    static bool isNote(const QList<PageHighlights::Change>& changes) {
        if (changes.size() != 1 || !changes.front().before || !changes.front().after) {
            return false;
        }
        Mark before = *changes.front().before;
        before.highlight.note = changes.front().after->highlight.note;
        return before == *changes.front().after;
    }

    PageHighlights& m_highlights;
    QList<PageHighlights::Change> m_changes;
};

PageHighlights::PageHighlights(PageModel& page, QObject* parent) : QObject(parent), m_page(page) {
    connect(&page, &PageModel::pageChanged, this, [this] {
        if (!m_marks.isEmpty()) m_former = m_marks;
        take({});
    });
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
    Mark mark{m_store->newId(), {*anchor, color, {}}, QDateTime::currentDateTime()};
    QList<Change> changes = absorb(parts, mark);
    changes.append({std::nullopt, mark});
    push(changes, tr("Highlight"));
    return mark.id;
}

/// Those of the same colour that lie within the parts end; the mark takes their notes.
QList<PageHighlights::Change> PageHighlights::absorb(std::span<const core::TextSpan> parts,
                                                     Mark& mark) const {
    QList<Change> changes;
    const auto isWithin = [parts](const core::TextSpan& one) {
        return std::ranges::any_of(parts, [&one](const core::TextSpan& part) {
            return part.first == one.first && part.firstByte <= one.firstByte &&
                   part.endByte >= one.endByte;
        });
    };
    for (const Entry& entry : m_entries) {
        const core::Highlight& old = entry.mark.highlight;
        if (entry.found.parts.empty() || old.color != mark.highlight.color ||
            !std::ranges::all_of(entry.found.parts, isWithin)) {
            continue;
        }
        std::string& note = mark.highlight.note;
        note += (note.empty() || old.note.empty() ? "" : "\n") + old.note;
        changes.append({entry.mark, std::nullopt});
    }
    return changes;
}

void PageHighlights::setColor(const QList<qint64>& ids, core::HighlightColor color) {
    change(
        ids, [color](core::Highlight& highlight) { highlight.color = color; },
        tr("Change the Color"));
}

void PageHighlights::setNote(qint64 id, const QString& note) {
    const auto isIt = [id](const Mark& mark) { return mark.id == id; };
    if (std::ranges::none_of(m_marks, isIt)) {
        const auto former = std::ranges::find_if(m_former, isIt);
        if (former != m_former.end() && m_store != nullptr) {
            former->highlight.note = note.toStdString();
            m_store->put(*former);
        }
        return;
    }
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
