// SPDX-License-Identifier: MIT
// What the window shows of a page, and what is kept when it is left.
#include <QCoreApplication>
#include <memory>
#include <utility>

#include "failure_words.h"
#include "images/picture_names.h"
#include "main_window.h"
#include "panes/reading_place.h"
#include "pictures/held_pictures.h"
#include "print/print.h"
#include "reader.h"
#include "saving.h"
#include "settings/settings.h"
#include "shown_page.h"

namespace klartext::gui {

void Reader::show(const app::Visit& visit) {
    m_showsFailure = false;
    const auto underAllNames = [&visit](std::shared_ptr<const app::PageResources> resources) {
        return resources ? app::underAllNames(std::move(resources), *visit.ruled) : nullptr;
    };
    if (visit.kept && visit.kept->opened) {
        m_images.setPage(QUrl(QString::fromStdString(visit.page->url)),
                         underAllNames(visit.kept->images));
    } else if (visit.opened && !visit.isReport) {
        // What a file says of where it came from opens no door.
        m_images.setPage(visit.opened->file,
                         underAllNames(visit.images ? visit.images : visit.opened->page.resources));
    } else {
        m_images.setPage(QUrl(QString::fromStdString(visit.page->url)),
                         underAllNames(visit.images));
    }
    // What a file says of where it came from opens no door.
    const bool isFile = visit.opened && !visit.isReport;
    m_picturesOf = isFile ? visit.opened->file : QUrl(QString::fromStdString(visit.page->url));
    m_images.setWebAllowed(picturesAllowed(m_settings, m_picturesOf));
    m_window.pictures().setPage(m_picturesOf);
    auto prepared = m_prepared->take(visit.ruled, visit.overrides);
    m_window.prepareText(std::move(prepared.text));
    m_window.showPage(visit.address, visit.ruled, visit.overrides, std::move(prepared.projections));
    m_window.showParts(visit.opened ? partsOf(*visit.opened) : ui::PartList());
    m_window.setReadingPlace({visit.block, visit.character, visit.offset});
    m_window.showEncoding(visit.encoding, hasEncoding(visit) && visit.encoding.isEmpty()
                                              ? QString::fromStdString(visit.extraction->encoding)
                                              : QString());
    if (!visit.shortfall.isEmpty()) m_window.showShortfall(visit.shortfall);
    m_timesWaited = 0;
    updateHistoryButtons();
}

void Reader::leave() {
    app::Visit* visit = m_history.current();
    if (!visit || m_showsFailure) return;
    const ui::ReadingPlace place = m_window.readingPlace();
    visit->block = place.block;
    visit->character = place.character;
    visit->offset = place.offset;
    m_places.keep(visit->address, *visit->extraction->tree,
                  {place.block, place.character, place.offset});
    Q_EMIT left(*visit);
}

std::vector<core::RuleEffect> Reader::applyRules(app::Visit& visit) {
    const auto rules = m_rules.rulesOf(core::siteOf(*visit.extraction));
    if (rules.empty()) {
        visit.ruled = visit.extraction;
        return {};
    }
    core::RuledPage page = core::applyRules(rules, *visit.extraction);
    visit.ruled = std::make_shared<const core::Extraction>(std::move(page.extraction));
    return std::move(page.effects);
}

void Reader::applyChangedRules() {
    app::Visit* visit = m_history.current();
    if (!visit || m_showsFailure) return;
    applyRules(*visit);
    m_window.showVerdicts(visit->ruled);
}

void Reader::keepOverrides(const core::Overrides& overrides) {
    app::Visit* visit = m_history.current();
    if (!visit) return;
    visit->overrides = overrides;
    if (visit->isReport) return;
    m_corrected.keep(visit->address, QString::fromStdString(core::siteOf(*visit->extraction)),
                     *visit->page, core::correctionsOf(*visit->extraction->tree, overrides));
    Q_EMIT overridesKept(*visit);
}

bool Reader::isReload() {
    const app::Visit* current = m_history.current();
    // Redirects may have led elsewhere.
    return current && !m_loading.isEmpty() &&
           (current->address == m_loading || m_shownFor == m_loading);
}

void Reader::fail(const QString& address, const app::Error& error) {
    leave();
    stopFetching();
    m_extraction.cancel();
    // What is read stays, whatever has become of the page.
    if (!m_showsFailure && isReload()) {
        m_window.showShortfall(oldSentence(error));
        return;
    }
    m_showsFailure = true;
    m_failure = error.code;
    if (!error.wait) m_timesWaited = 0;
    m_window.showFailure(address, messageOf(error, m_loading, m_timesWaited++));
    updateHistoryButtons();
    Q_EMIT shown();
}

void Reader::updateHistoryButtons() {
    const bool canReturn = m_showsFailure && m_history.current();
    m_window.setHistory(canReturn || m_history.canGoBack(), m_history.canGoForward());
}

void Reader::report() {
    const app::Visit* visit = m_history.current();
    if (!visit) return;
    core::Report report = core::makeReport(*visit->page, *visit->extraction, decided(*visit));
    report.version = QCoreApplication::applicationVersion().toStdString();
    m_window.reviewReport(report);
}

void Reader::save(const QString& path, const ui::SaveChoice& choice,
                  const app::SharedExtraction& extraction, const core::Overrides& overrides) {
    app::SourceArticle article;
    article.extraction = extraction;
    article.overrides = overrides;
    article.images = m_images.snapshot();
    if (const app::Visit* visit = m_history.find(extraction)) {
        article.page = visit->page;
        article.highlights = visit->highlights;
        if (visit == m_history.current()) {
            const ui::ReadingPlace place = m_window.readingPlace();
            article.placeBlock = place.block;
            article.placeOffset = place.offset;
        }
    }
    m_saver.save(path, documentOptions(choice), std::move(article), renderers(m_settings));
}

}  // namespace klartext::gui
