// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include "core/corrections.h"
#include "document/document_style.h"
#include "document/page_document.h"
#include "extract/extraction_service.h"
#include "models/projections.h"

namespace klartext::gui {

/// The projections of the newest page, and the text of a long one, made where its article was
/// found, so that the window need not wait for them. Thread-safe; made on the GUI thread.
class PreparedPage {
public:
    struct Parts {
        ui::Projections projections;
        std::unique_ptr<ui::PageDocument> text;  ///< of Projections::withDoubt; lives in the GUI
    };

    PreparedPage();
    ~PreparedPage();
    PreparedPage(const PreparedPage&) = delete;
    PreparedPage& operator=(const PreparedPage&) = delete;

    /// How texts are set from now on; without a style none is made.
    void setStyle(const ui::DocumentStyle& style);
    /// Makes them, as if nobody had decided anything; on any thread.
    void prepare(const app::SharedExtraction& extraction);
    /// Those of this page under these decisions, once; empty when they were not made. On the GUI
    /// thread.
    [[nodiscard]] Parts take(const app::SharedExtraction& extraction,
                             const core::Overrides& overrides);

private:
    [[nodiscard]] std::unique_ptr<ui::PageDocument> textOf(const core::Article& article);

    std::mutex m_mutex;
    std::optional<ui::DocumentStyle> m_style;
    app::SharedExtraction m_extraction;
    Parts m_parts;
};

}  // namespace klartext::gui
