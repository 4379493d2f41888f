// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "highlights/highlight_store.h"

namespace klartext::ui {

class PageModel;

/// The highlights of the page on show, and where each stands in it now. What a person does to them
/// is a step of the page's undo stack and goes to the store at once.
class PageHighlights : public QObject {
    Q_OBJECT

public:
    enum class State {
        Shown,    //
        LeftOut,  ///< it stands in a part of the page that is not shown
        Lost,     ///< the page does not say it any more
    };
    struct Entry {
        Mark mark;
        core::Found found;
        State state = State::Lost;
    };

    explicit PageHighlights(PageModel& page, QObject* parent = nullptr);

    /// To be called once; `store` must outlive it or be destroyed with it.
    void setStore(HighlightStore& store);
    /// Which blocks are shown now; to be called again when that changed.
    void setShown(core::ShownBlocks shown);

    [[nodiscard]] bool canMark() const;
    /// In page order, those that are lost last, in the order they were made.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Null when there is none.
    [[nodiscard]] const Entry* find(qint64 id) const;

    /// Marks parts of the page's blocks, as core::anchorOf() takes them. Where just these are
    /// marked already, that highlight takes the colour; those of the colour that lie within become
    /// part of it, with their notes. Its id, or 0 where nothing can be marked.
    qint64 add(std::span<const core::TextSpan> parts, core::HighlightColor color);
    void setColor(const QList<qint64>& ids, core::HighlightColor color);
    /// Also of the page that was shown before: who was writing goes on to the next page.
    void setNote(qint64 id, const QString& note);
    void remove(const QList<qint64>& ids);

Q_SIGNALS:
    void changed();

private:
    friend class HighlightsCommand;

    /// A highlight before a step and after it; nothing where there is none.
    struct Change {
        std::optional<Mark> before;
        std::optional<Mark> after;
    };

    void take(const QList<Mark>& marks);
    void push(QList<Change> changes, const QString& text);
    [[nodiscard]] QList<Change> absorb(std::span<const core::TextSpan> parts, Mark& mark) const;
    void apply(const QList<Change>& changes, bool forth);
    void change(const QList<qint64>& ids, const std::function<void(core::Highlight&)>& edit,
                const QString& text);
    void place();
    void showStates();

    PageModel& m_page;
    HighlightStore* m_store = nullptr;
    core::ShownBlocks m_shown;
    QList<Mark> m_marks;
    QList<Mark> m_former;  ///< those of the page before
    std::vector<Entry> m_entries;
    const void* m_tree = nullptr;  ///< that the entries were placed in
};

}  // namespace klartext::ui
