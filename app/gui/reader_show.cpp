// SPDX-License-Identifier: MIT
// What the window shows of a page, and what is kept when it is left.
#include <QCoreApplication>
#include <QFileInfo>
#include <memory>
#include <utility>

#include "document/documents_beside.h"
#include "export/saving_dialog.h"
#include "failure_words.h"
#include "fetch/host_names.h"
#include "images/picture_names.h"
#include "main_window.h"
#include "models/work_beside.h"
#include "panes/reading_place.h"
#include "pictures/held_pictures.h"
#include "print/print.h"
#include "reader.h"
#include "saving.h"
#include "settings/settings.h"
#include "shown_page.h"
#include "widgets/shown_address.h"

namespace klartext::gui {

void Reader::step(int by) {
    // From a failure the way back leads to the page before it.
    const int steps = m_steps.value_or(m_showsFailure && by < 0 ? 1 : 0) + by;
    const app::Visit* wanted = m_history.at(steps);
    if (!wanted) return;
    if (steps == 0 && !m_showsFailure) {
        cancel();
        return;
    }
    m_nextPages.cancel();
    stopFetching();
    m_extraction.cancel();
    m_steps = steps;
    const int number = ++*m_stepNumber;
    if (ui::isSmall(*wanted->extraction)) {
        enterStep();
        return;
    }
    m_window.showLoading(ui::shownAddress(wanted->address));
    m_prepared->setStyle(m_window.textStyle());
    m_prepared->setDecisions(
        {m_rules.enabledRules(),
         [overrides = wanted->overrides](const core::Extraction&) { return overrides; }});
    ui::workBeside(
        *this, m_preparing,
        [prepared = m_prepared, page = wanted->extraction, number, newest = m_stepNumber] {
            if (number == *newest) prepared->prepare(page);
            return page;
        },
        [this, number](const app::SharedExtraction&) {
            if (m_steps && number == *m_stepNumber) enterStep();
        });
}

void Reader::enterStep() {
    leave();
    app::Visit* visit = m_history.current();
    for (int steps = *m_steps; steps != 0; steps -= steps < 0 ? -1 : 1) {
        visit = steps < 0 ? m_history.back() : m_history.forward();
    }
    m_steps.reset();
    revisit(visit);
}

void Reader::revisit(app::Visit* visit) {
    if (!visit->address.isEmpty()) {
        m_again = [this, address = visit->address] { load(address); };
    }
    auto prepared = m_prepared->take(visit->extraction);
    applyRules(*visit, prepared);
    m_shownFor = visit->address;
    show(*visit, std::move(prepared));
    Q_EMIT shown();
}

void Reader::show(const app::Visit& visit, PreparedPage::Parts prepared) {
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
        const QUrl page(QString::fromStdString(visit.page->url));
        // Nor does what a report says: nobody asked for a page of this computer or its network.
        const bool isClaimed = visit.isReport && app::isNearbyHost(page.host());
        m_images.setPage(isClaimed ? QUrl() : page, underAllNames(visit.images));
    }
    // What a file says of where it came from opens no door.
    const bool isFile = visit.opened && !visit.isReport;
    m_picturesOf = isFile ? visit.opened->file : QUrl(QString::fromStdString(visit.page->url));
    m_images.setWebAllowed(picturesAllowed(m_settings, m_picturesOf));
    m_window.pictures().setPage(m_picturesOf);
    m_window.setUnprotected(unprotectedSentences(lostHelpers(visit)));
    m_window.prepareText(std::move(prepared.text));
    m_window.showPage(visit.address, visit.ruled, visit.overrides, std::move(prepared.projections));
    m_window.showParts(visit.opened ? partsOf(*visit.opened) : ui::PartList());
    m_window.setReadingPlace({visit.block, visit.character, visit.offset});
    m_window.showEncoding(visit.encoding, hasEncoding(visit) && visit.encoding.isEmpty()
                                              ? QString::fromStdString(visit.extraction->encoding)
                                              : QString());
    if (visit.shortfall.isEmpty()) {
        tellOfPage(visit);
    } else {
        m_window.showShortfall(visit.shortfall);
    }
    m_timesWaited = 0;
    updateHistoryButtons();
}

QList<app::Helper> Reader::lostHelpers(const app::Visit& visit) const {
    QList<app::Helper> lost;
    if (m_protection->isLost(app::Helper::Judge)) lost += app::Helper::Judge;
    const bool isFile = visit.opened != nullptr;
    if (isFile && m_protection->isLost(app::Helper::Unpacker)) lost += app::Helper::Unpacker;
    return lost;
}

void Reader::tellOfPage(const app::Visit& visit) {
    QList<app::Helper> news = lostHelpers(visit);
    news.removeIf([this](app::Helper helper) { return !m_protection->takeNews(helper); });
    QStringList sentences;
    if (visit.opened && !visit.opened->note.isEmpty()) sentences += visit.opened->note;
    if (!news.isEmpty()) sentences += unprotectedSentences(news);
    if (!sentences.isEmpty()) m_window.showNotice(sentences.join(QLatin1Char(' ')));
}

void Reader::leave() {
    app::Visit* visit = m_history.current();
    if (!visit || m_showsFailure) return;
    // What was decided last may still be on its way into the text.
    if (auto overrides = m_window.decisions(); overrides != visit->overrides) {
        keepOverrides(overrides);
    }
    const ui::ReadingPlace place = m_window.readingPlace();
    visit->block = place.block;
    visit->character = place.character;
    visit->offset = place.offset;
    m_places.keep(visit->address, *visit->extraction->tree,
                  {place.block, place.character, place.offset});
    Q_EMIT left(*visit);
}

std::vector<core::RuleEffect> Reader::applyRules(app::Visit& visit, PreparedPage::Parts& prepared) {
    const auto rules = m_rules.rulesOf(core::siteOf(*visit.extraction));
    const bool holds = prepared.ruled.extraction && prepared.ruled.rules == rules &&
                       prepared.overrides == visit.overrides;
    if (!holds) {
        ui::drop(std::move(prepared.text));
        prepared = {};
        prepared.ruled = ruledBy(rules, visit.extraction);
    }
    visit.ruled = prepared.ruled.extraction;
    return prepared.ruled.effects;
}

void Reader::applyChangedRules() {
    const app::Visit* visit = m_history.current();
    if (!visit || m_showsFailure) return;
    ++m_ruleNumber;
    const auto page = visit->extraction;
    if (ui::isSmall(*page)) {
        showRuled(page, ruledBy(m_rules.enabledRules(), page));
        return;
    }
    ui::workBeside(
        *this, *QThreadPool::globalInstance(),
        [rules = m_rules.enabledRules(), page] { return ruledBy(rules, page); },
        [this, page, number = m_ruleNumber](const RuledPage& ruled) {
            if (number == m_ruleNumber) showRuled(page, ruled);
        });
}

void Reader::showRuled(const app::SharedExtraction& extraction, const RuledPage& page) {
    app::Visit* visit = m_history.current();
    if (!visit || m_showsFailure || visit->extraction != extraction) return;
    visit->ruled = page.extraction;
    m_window.showVerdicts(visit->ruled);
}

void Reader::keepOverrides(const core::Overrides& overrides) {
    app::Visit* visit = m_history.current();
    if (!visit) return;
    visit->overrides = overrides;
    m_hasDecided = m_hasDecided || visit->address.matches(m_loading, QUrl::RemoveFragment);
    if (visit->isReport) return;
    m_corrected.keep(visit->address, visit->page, visit->extraction, overrides);
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
    app::DocumentOptions options = documentOptions(choice);
    if (options.format == app::DocumentFormat::Pdf) options.stop = offerToStop(path);
    m_saver.save(path, options, std::move(article), renderers(m_settings));
}

std::stop_token Reader::offerToStop(const QString& path) {
    std::stop_source stop;
    auto* dialog = new ui::SavingDialog(QFileInfo(path).fileName(), &m_window);
    connect(dialog, &QDialog::rejected, dialog, [stop]() mutable { stop.request_stop(); });
    connect(&m_saver, &app::ArticleSaver::ended, dialog, [dialog, path](const QString& ended) {
        if (ended == path) dialog->deleteLater();
    });
    return stop.get_token();
}

}  // namespace klartext::gui
