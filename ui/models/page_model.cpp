// SPDX-License-Identifier: MIT
#include "models/page_model.h"

#include <QUndoCommand>
#include <utility>

#include "models/let_go.h"

namespace klartext::ui {

class OverridesCommand : public QUndoCommand {
public:
    OverridesCommand(PageModel& page, core::Overrides after, const QString& text)
        : QUndoCommand(text), m_page(page), m_before(page.overrides()), m_after(std::move(after)) {}

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
    m_extraction = std::move(extraction);
    setOverrides(m_overrides);
}

void PageModel::clear() {
    if (hasPage()) {
        setPage(nullptr, {});
    }
}

const core::Article& PageModel::article() const {
    auto& article = m_projections.article;
    if (!article) {
        article = std::make_shared<const core::Article>(core::article(*m_extraction, m_overrides));
    }
    return *article;
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
    core::Overrides withoutRestored = m_overrides;
    std::erase_if(withoutRestored, [](const auto& decision) { return decision.second; });
    return core::removedList(*m_extraction, withoutRestored);
}

void PageModel::decide(const QList<core::BlockId>& blocks, bool keep) {
    core::Overrides after = m_overrides;
    QList<core::BlockId> moved;
    for (const core::BlockId block : blocks) {
        if (block >= m_extraction->verdicts.size()) {
            continue;
        }
        if (isKept(block) != keep) {
            moved.append(block);
        }
        if (m_extraction->verdicts[block].kept == keep) {
            after.erase(block);
        } else {
            after[block] = keep;
        }
    }
    if (after != m_overrides) {
        m_undo.push(
            new OverridesCommand(*this, std::move(after), keep ? tr("Put back") : tr("Take out")));
        Q_EMIT decided(moved, keep);
    }
}

void PageModel::setOverrides(core::Overrides overrides) {
    m_overrides = std::move(overrides);
    setProjections({});
    Q_EMIT overridesChanged();
}

void PageModel::setProjections(Projections projections) {
    Projections before = std::exchange(m_projections, std::move(projections));
    letGo(std::move(before.article));
    letGo(std::move(before.withDoubt));
}

}  // namespace klartext::ui
