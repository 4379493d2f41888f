// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QUndoStack>
#include <memory>
#include <optional>
#include <vector>

#include "core/projection.h"
#include "models/projections.h"

namespace klartext::ui {

/// The page on show: its extraction and what the person decided against it, with undo.
///
/// Every view is a projection of this one object. What a person decides about a large page is in
/// force when its projections are made, beside the window; until then everything is as before.
/// Before the first setPage() it holds no page and
/// the other functions must not be called, except hasPage() and clear().
class PageModel : public QObject {
    Q_OBJECT

public:
    explicit PageModel(QObject* parent = nullptr);

    /// Forgets the undo history. `extraction` must not be null.
    /// `projections` are of it and of these overrides.
    void setPage(std::shared_ptr<const core::Extraction> extraction, core::Overrides overrides,
                 Projections projections = {});
    /// The same page under other verdicts; decisions and the undo history stay.
    void setVerdicts(std::shared_ptr<const core::Extraction> extraction);
    void clear();

    [[nodiscard]] bool hasPage() const { return m_extraction != nullptr; }
    [[nodiscard]] const core::Extraction& extraction() const { return *m_extraction; }
    [[nodiscard]] std::shared_ptr<const core::Extraction> share() const { return m_extraction; }
    [[nodiscard]] const core::Overrides& overrides() const { return m_overrides; }
    /// What is saved and counted. Valid until the page or the overrides change.
    [[nodiscard]] const core::Article& article() const { return *shareArticle(); }
    [[nodiscard]] std::shared_ptr<const core::Article> shareArticle() const;
    /// What is read: the same, with what uncertain verdicts removed set aside at its place.
    [[nodiscard]] std::shared_ptr<const core::Article> articleWithDoubt() const;
    [[nodiscard]] bool isKept(core::BlockId block) const;
    /// What the judge or the person removed, including blocks the person put back since, so that
    /// these can be taken out again; which ones those are is for overrides() to say.
    [[nodiscard]] std::vector<core::RemovedEntry> removedEntries() const;
    /// What the page would have loaded from elsewhere.
    [[nodiscard]] core::PrivacyReport privacy() const;

    /// Puts blocks back into the article, or takes them out; one undo step each call. Blocks that
    /// already are as asked are left alone.
    void restore(const QList<core::BlockId>& blocks) { decide(blocks, true); }
    void remove(const QList<core::BlockId>& blocks) { decide(blocks, false); }

    /// On a large page decisions take effect a moment later; here they are at once, so that none is
    /// lost with the page.
    [[nodiscard]] const core::Overrides& newestOverrides() const {
        return m_coming ? m_coming->overrides : m_overrides;
    }

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    /// Another page, or none.
    void pageChanged();
    void overridesChanged();
    /// The person put these blocks back, or took them out. After overridesChanged().
    void decided(const QList<klartext::core::BlockId>& blocks, bool keep);

private:
    friend class OverridesCommand;

    /// What the page is judged and decided to be.
    struct State {
        std::shared_ptr<const core::Extraction> extraction;
        core::Overrides overrides;
    };
    struct Decision {
        QList<core::BlockId> blocks;
        bool keep;
    };

    void decide(const QList<core::BlockId>& blocks, bool keep);
    void setOverrides(core::Overrides overrides);
    /// The state that is on its way, or the one in force.
    [[nodiscard]] State newest() const;
    void change(State state);
    void enter(State state, Projections projections);
    void declare();
    void setProjections(Projections projections);

    std::shared_ptr<const core::Extraction> m_extraction;
    core::Overrides m_overrides;
    std::optional<State> m_coming;
    int m_changes = 0;
    QList<Decision> m_undeclared;  ///< not in force yet
    mutable Projections m_projections;
    QUndoStack m_undo;
};

}  // namespace klartext::ui
