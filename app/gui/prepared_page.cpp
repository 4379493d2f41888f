// SPDX-License-Identifier: MIT
#include "prepared_page.h"

#include <utility>

namespace klartext::gui {

void PreparedPage::prepare(const app::SharedExtraction& extraction) {
    ui::Projections made;
    made.article = std::make_shared<const core::Article>(core::article(*extraction));
    made.withDoubt = std::make_shared<const core::Article>(core::articleWithDoubt(*extraction, {}));
    const std::scoped_lock lock(m_mutex);
    m_extraction = extraction;
    m_projections = std::move(made);
}

ui::Projections PreparedPage::take(const app::SharedExtraction& extraction,
                                   const core::Overrides& overrides) {
    const std::scoped_lock lock(m_mutex);
    if (m_extraction != extraction) return {};
    m_extraction.reset();
    ui::Projections made = std::exchange(m_projections, {});
    return overrides.empty() ? std::move(made) : ui::Projections();
}

}  // namespace klartext::gui
