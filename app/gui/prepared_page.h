// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <mutex>

#include "core/corrections.h"
#include "extract/extraction_service.h"
#include "models/projections.h"

namespace klartext::gui {

/// The projections of the newest page, made where its article was found, so that the window need
/// not wait for them. Thread-safe.
class PreparedPage {
public:
    /// Makes them, as if nobody had decided anything.
    void prepare(const app::SharedExtraction& extraction);
    /// Those of this page under these decisions, once; empty when they were not made.
    [[nodiscard]] ui::Projections take(const app::SharedExtraction& extraction,
                                       const core::Overrides& overrides);

private:
    std::mutex m_mutex;
    app::SharedExtraction m_extraction;
    ui::Projections m_projections;
};

}  // namespace klartext::gui
