// SPDX-License-Identifier: MIT
#include "models/page_model.h"

#include <QUndoCommand>
#include <utility>

#include "models/let_go.h"
#include "models/work_beside.h"

namespace klartext::ui {

class OverridesCommand : public QUndoCommand {
public:
    OverridesCommand(PageModel& page, core::Overrides after, const QString& text)
        : QUndoCommand(text),
          m_page(page),
          m_before(page.newest().overrides),
          m_after(std::move(after)) {}

    void undo() override { m_page.setOverrides(m_before); }
    void redo() override { m_page.setOverrides(m_after); }

private:
    PageModel& m_page;
    core::Overrides m_before;
    core::Overrides m_after;
};

PageModel::PageModel(QObject* parent) : QObject(parent) {}

void PageModel::setPage(std::shared_ptr<const core::Extraction> extraction,
                        core::Overrides overrides, Projections projections) {
    ++m_changes;
    m_coming.reset();
    m_undeclared.clear();
    letGo(std::exchange(m_extraction, std::move(extraction)));
    m_overrides = std::move(overrides);
    setProjections(std::move(projections));
    m_undo.clear();
    Q_EMIT pageChanged();
}

void PageModel::setVerdicts(std::shared_ptr<const core::Extraction> extraction) {
    if (!hasPage() || m_extraction->tree != extraction->tree) {
        return;
    }
    change({std::move(extraction), newest().overrides});
}

void PageModel::clear() {
    if (hasPage()) {
        setPage(nullptr, {});
    }
}

std::shared_ptr<const core::Article> PageModel::shareArticle() const {
    auto& article = m_projections.article;
    if (!article) {
        article = std::make_shared<const core::Article>(core::article(*m_extraction, m_overrides));
    }
    return article;
}

std::shared_ptr<const core::Article> PageModel::articleWithDoubt() const {
    auto& article = m_projections.withDoubt;
    if (!article) {
        article = std::make_shared<const core::Article>(
            core::articleWithDoubt(*m_extraction, m_overrides));
    }
    return article;
}

bool PageModel::isKept(core::BlockId block) const {
    return core::isKept(*m_extraction, m_overrides, block);
}

std::vector<core::RemovedEntry> PageModel::removedEntries() const {
    // Large, and asked for once.
    auto made = std::exchange(m_projections.removed, std::nullopt);
    return made ? std::move(*made) : removedEver(*m_extraction, m_overrides);
}

core::PrivacyReport PageModel::privacy() const {
    return m_projections.privacy ? *m_projections.privacy : core::privacyReport(*m_extraction);
}

void PageModel::decide(const QList<core::BlockId>& blocks, bool keep) {
    const auto [extraction, before] = newest();
    core::Overrides after = before;
    QList<core::BlockId> moved;
    for (const core::BlockId block : blocks) {
        if (block >= extraction->verdicts.size()) {
            continue;
        }
        if (core::isKept(*extraction, before, block) != keep) {
            moved.append(block);
        }
        if (extraction->verdicts[block].kept == keep) {
            after.erase(block);
        } else {
            after[block] = keep;
        }
    }
    if (after != before) {
        m_undeclared.append({moved, keep});
        m_undo.push(
            new OverridesCommand(*this, std::move(after), keep ? tr("Put back") : tr("Take out")));
        declare();
    }
}

void PageModel::setOverrides(core::Overrides overrides) {
    change({newest().extraction, std::move(overrides)});
}

PageModel::State PageModel::newest() const {
    return m_coming ? *m_coming : State{m_extraction, m_overrides};
}

void PageModel::change(State state) {
    ++m_changes;
    if (isSmall(*state.extraction)) {
        enter(std::move(state), {});
        return;
    }
    m_coming = state;
    workBeside(
        *this, *QThreadPool::globalInstance(),
        [state] {
            return std::make_shared<Projections>(projectionsOf(*state.extraction, state.overrides));
        },
        [this, state, number = m_changes](const std::shared_ptr<Projections>& made) {
            if (number == m_changes) {
                enter(state, std::move(*made));
                declare();
            }
        });
}

void PageModel::enter(State state, Projections projections) {
    m_coming.reset();
    letGo(std::exchange(m_extraction, std::move(state.extraction)));
    m_overrides = std::move(state.overrides);
    setProjections(std::move(projections));
    Q_EMIT overridesChanged();
}

void PageModel::declare() {
    if (m_coming) {
        return;
    }
    const auto declared = std::exchange(m_undeclared, {});
    for (const Decision& decision : declared) {
        Q_EMIT decided(decision.blocks, decision.keep);
    }
}

void PageModel::setProjections(Projections projections) {
    Projections before = std::exchange(m_projections, std::move(projections));
    letGo(std::move(before.article));
    letGo(std::move(before.withDoubt));
}

}  // namespace klartext::ui
