// SPDX-License-Identifier: MIT
#include "prepared_page.h"

#include <QThread>
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "core/privacy.h"
#include "document/document_builder.h"
#include "document/documents_beside.h"
#include "document/element_text.h"
#include "document/text_maker.h"
#include "library/text_marks.h"
#include "shown_page.h"
#include "typography/hyphenation.h"

namespace klartext::gui {

RuledPage ruledBy(const std::vector<core::SiteRule>& rules,
                  const app::SharedExtraction& extraction) {
    RuledPage ruled{extraction, {}, {}};
    const std::string site = core::siteOf(*extraction);
    std::ranges::copy_if(rules, std::back_inserter(ruled.rules),
                         [&site](const core::SiteRule& rule) { return rule.site == site; });
    if (!ruled.rules.empty()) {
        core::RuledPage page = core::applyRules(ruled.rules, *extraction);
        ruled.extraction = std::make_shared<const core::Extraction>(std::move(page.extraction));
        ruled.effects = std::move(page.effects);
    }
    return ruled;
}

PreparedPage::PreparedPage() : m_window(*QThread::currentThread()) {
    // Lives on the thread that asks for it first.
    (void)ui::Hyphenation::ofTheSystem();
}

PreparedPage::~PreparedPage() { ui::drop(std::move(m_parts.text)); }

void PreparedPage::setStyle(const ui::DocumentStyle& style) {
    const std::scoped_lock lock(m_mutex);
    m_style = style;
}

void PreparedPage::setDecisions(Decisions decisions) {
    const std::scoped_lock lock(m_mutex);
    m_decisions = std::move(decisions);
}

void PreparedPage::prepare(const app::SharedExtraction& extraction) {
    Decisions decisions;
    {
        const std::scoped_lock lock(m_mutex);
        decisions = m_decisions;
    }
    Parts made;
    made.page = decisions.isPart ? doubted(*extraction) : extraction;
    if (decisions.own && decisions.own->copy) {
        made.reopened = reopened(*decisions.own->copy, *extraction);
        made.page = made.reopened.page;
    }
    made.ruled = ruledBy(decisions.rules, made.page);
    if (decisions.overrides) made.overrides = decisions.overrides(*extraction);
    if (made.overrides.empty()) made.overrides = made.reopened.overrides;
    made.place = app::blockMarked(*extraction->tree, decisions.place);
    made.fingerprints = core::fingerprintsOf(*extraction->tree);
    made.projections = ui::projectionsOf(*made.ruled.extraction, made.overrides);
    made.projections.privacy = core::privacyReport(*made.ruled.extraction);
    made.text = textOf(*made.projections.withDoubt);
    const std::scoped_lock lock(m_mutex);
    m_extraction = extraction;
    std::swap(m_parts, made);
    ui::drop(std::move(made.text));
}

std::unique_ptr<ui::PageDocument> PreparedPage::textOf(const core::Article& article) {
    std::optional<ui::DocumentStyle> style;
    {
        const std::scoped_lock lock(m_mutex);
        style = m_style;
    }
    if (!style || ui::TextMaker::isShort(article)) return nullptr;
    if (style->typography.hyphenated) {
        const QString language = ui::toQString(article.metadata.language);
        style->hyphenator = ui::Hyphenation::ofTheSystem().findLoaded(language);
    }
    auto text = ui::buildArticle(article, *style);
    ui::handTo(m_window, *text);
    return text;
}

PreparedPage::Parts PreparedPage::take(const app::SharedExtraction& extraction) {
    const std::scoped_lock lock(m_mutex);
    if (m_extraction != extraction) return {};
    m_extraction.reset();
    return std::exchange(m_parts, {});
}

}  // namespace klartext::gui
