// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/corrections.h"
#include "core/seen_blocks.h"
#include "core/site_rules.h"
#include "document/document_style.h"
#include "document/page_document.h"
#include "extract/extraction_service.h"
#include "models/projections.h"
#include "reopened.h"
#include "save/own_file.h"

class QThread;

namespace klartext::gui {

/// What a person did with a page: the rules of all sites, what is done to single blocks, and where
/// it was left.
struct Decisions {
    std::vector<core::SiteRule> rules;
    std::function<core::Overrides(const core::Extraction&)> overrides;  ///< on any thread
    QByteArray place = {};  ///< the text of the block it was left at, see library/text_marks.h
    bool isPart = false;    ///< not all of the page came, so that it is doubted()
    std::shared_ptr<const app::OwnFile> own = {};  ///< which may hold a copy of the page
};

/// The page under those of the rules that are for its site; on any thread.
struct RuledPage {
    app::SharedExtraction extraction;
    std::vector<core::SiteRule> rules;
    std::vector<core::RuleEffect> effects;  ///< one for each
};
[[nodiscard]] RuledPage ruledBy(const std::vector<core::SiteRule>& rules,
                                const app::SharedExtraction& extraction);

/// The newest page under the decisions about it: its projections, and the text of a long one, made
/// where its article was found, so that the window need not wait for them. Thread-safe; made on
/// the GUI thread.
class PreparedPage {
public:
    struct Parts {
        app::SharedExtraction page;  ///< without rules; null when it was not prepared
        Reopened reopened;           ///< its page is null where there is no copy
        RuledPage ruled;             ///< the same holds for its extraction
        core::Overrides overrides;
        core::BlockId place = core::noBlock;  ///< where it was left
        core::Fingerprints fingerprints;
        ui::Projections projections;
        std::unique_ptr<ui::PageDocument> text;  ///< of Projections::withDoubt; lives in the GUI
    };

    PreparedPage();
    ~PreparedPage();
    PreparedPage(const PreparedPage&) = delete;
    PreparedPage& operator=(const PreparedPage&) = delete;

    /// How texts are set from now on; without a style none is made.
    void setStyle(const ui::DocumentStyle& style);
    /// What holds for the pages that are prepared from now on.
    void setDecisions(Decisions decisions);
    /// On any thread.
    void prepare(const app::SharedExtraction& extraction);
    /// What was made of this page, once; nothing when it was not prepared. On the GUI thread.
    [[nodiscard]] Parts take(const app::SharedExtraction& extraction);

private:
    [[nodiscard]] std::unique_ptr<ui::PageDocument> textOf(const core::Article& article);

    QThread& m_window;
    std::mutex m_mutex;
    std::optional<ui::DocumentStyle> m_style;
    Decisions m_decisions;
    app::SharedExtraction m_extraction;
    Parts m_parts;
};

}  // namespace klartext::gui
