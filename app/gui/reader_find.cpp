// SPDX-License-Identifier: MIT
// From what was fetched or opened to the article that is found in it.
#include <memory>
#include <utility>

#include "core/remedies.h"
#include "core/saved_page.h"
#include "core/text_encoding.h"
#include "failure_words.h"
#include "fetch/host_names.h"
#include "library/text_marks.h"
#include "main_window.h"
#include "reader.h"
#include "reopened.h"
#include "settings/settings.h"
#include "shown_page.h"
#include "widgets/shown_address.h"

namespace klartext::gui {

void Reader::extract(core::RawPage page, Origin from) {
    m_from = std::move(from);
    m_sent.reset();
    m_encoding.clear();
    m_page = std::make_shared<const core::RawPage>(std::move(page));
    const bool learn = m_settings.useSeenBlocks.value();
    m_prepared->setStyle(m_window.textStyle());
    Decisions decided = decisions();
    decided.isPart = m_from.broken.has_value();
    decided.own = m_from.own;
    m_prepared->setDecisions(std::move(decided));
    m_hasDecided = false;
    m_extraction.extract(m_page,
                         learn ? m_seen.siblingsOf(m_loading) : std::vector<core::Fingerprints>());
}

Decisions Reader::decisions() {
    if (m_from.own && m_from.own->report) {
        return {m_rules.enabledRules(), [own = m_from.own](const core::Extraction& page) {
                    return core::wantedBy(*own->report, page);
                }};
    }
    if (m_from.kept) {
        return {m_rules.enabledRules(),
                [corrections = m_from.kept->corrections](const core::Extraction& page) {
                    return core::findAgain(corrections, *page.tree);
                },
                m_from.kept->place};
    }
    return {m_rules.enabledRules(),
            [corrections =
                 m_corrected.of(m_loading, m_page->composition)](const core::Extraction& page) {
                return core::findAgain(corrections.get(), *page.tree);
            },
            m_places.markOf(m_loading)};
}

void Reader::apply(core::Remedy remedy) {
    const app::Visit* visit = m_history.current();
    if (!visit) return;
    const QUrl own(QString::fromStdString(visit->page->url));
    // Nobody asked for a page of this computer or its network that a file only claims to be.
    const bool claimsHost =
        visit->isReport && !own.host().isEmpty() && app::isNearbyHost(own.host());
    const bool claimsFile = own.isLocalFile() && own.toLocalFile() != visit->address.toLocalFile();
    const bool isClaimed = claimsHost || claimsFile;
    if (remedy == core::Remedy::JoinNextPages && isClaimed) {
        const QString subject = claimsFile ? ui::shownAddress(own) : own.host();
        m_window.showNotJoined(app::makeError(app::ErrorCode::NearbyTarget, subject).explanation);
    } else if (remedy == core::Remedy::JoinNextPages) {
        m_nextPages.start(visit->extraction);
    } else if (auto page = core::pageFromData(*visit->extraction)) {
        if (isClaimed) page->url.clear();
        extractComposed(*page);
    }
}

void Reader::readIn(const QString& encoding) {
    const app::Visit* visit = this->visit();
    if (!visit || !hasEncoding(*visit)) return;
    const app::SharedPage sent = visit->sent ? visit->sent : visit->page;
    m_nextPages.cancel();
    stopFetching();
    m_loading = visit->address;
    m_asked = m_shownFor;
    m_window.showLoading(ui::shownAddress(m_loading));
    extractIn(encoding, sent, {.file = visit->opened});
}

void Reader::extractIn(const QString& encoding, const app::SharedPage& sent, Origin from) {
    extract(encoding.isEmpty() ? *sent : core::readIn(encoding.toStdString(), *sent),
            std::move(from));
    m_sent = sent;
    m_encoding = encoding;
}

void Reader::find(const app::SharedPage& sent, Origin from) {
    const app::Visit* current = visit();
    const QString encoding = current && isReload() ? current->encoding : QString();
    encoding.isEmpty() ? extract(*sent, std::move(from))
                       : extractIn(encoding, sent, std::move(from));
}

void Reader::extractComposed(const core::RawPage& page) {
    const app::Visit* visit = m_history.current();
    stopFetching();
    const bool isFile = visit && visit->opened && !visit->isReport;
    m_loading = isFile ? visit->address : QUrl(QString::fromStdString(page.url));
    m_window.showLoading(ui::shownAddress(m_loading));
    extract(page, {.file = isFile ? visit->opened : nullptr});
}

void Reader::onFetched(const app::FetchResult& result) {
    const auto page =
        result ? std::make_shared<const core::RawPage>(*result) : result.error().arrived;
    const app::Visit* current = m_history.current();
    if (!page || (!result && isReload() && current->shortfall.isEmpty())) {
        fail(ui::shownAddress(m_loading), result.error());
        return;
    }
    // Redirects may have led elsewhere.
    m_loading = QUrl(QString::fromStdString(page->url));
    Origin from;
    if (!result) from.broken = result.error();
    find(page, std::move(from));
}

void Reader::onOpened(const app::FileOpener::Result& result,
                      const std::shared_ptr<const app::OwnFile>& own) {
    if (!result) {
        fail(ui::shownAddress(m_loading), result.error());
        return;
    }
    if (result->mustChoose) {
        m_window.chooseParts(partsOf(*result));
        return;
    }
    const QString place = m_loading.fragment(QUrl::FullyEncoded);
    m_loading = result->address;
    m_loading.setFragment(place);
    if (own->isBrokenReport) {
        const QString shown = ui::shownAddress(m_loading);
        fail(shown, app::makeError(app::ErrorCode::NotAReport, shown));
        return;
    }
    auto opened = std::make_shared<app::OpenedFile>(*result);
    core::RawPage page = std::exchange(opened->page.page, {});
    if (own->page() != nullptr) page = *own->page();
    find(std::make_shared<const core::RawPage>(std::move(page)),
         {.file = std::move(opened), .own = own});
}

void Reader::onExtracted(const app::SharedExtraction& extraction) {
    if (core::hasFailed(*extraction)) {
        fail(ui::shownAddress(m_loading),
             app::makeError(app::ErrorCode::PageFailed, ui::shownAddress(m_loading)));
        return;
    }
    if (m_from.broken && extraction->status == core::Status::NoArticle) {
        fail(ui::shownAddress(m_loading), *m_from.broken);
        return;
    }
    app::Visit visit{m_loading, m_page, extraction, {}};
    if (const app::Visit* current = m_history.current(); m_sent && current && isReload()) {
        visit.encoding = m_encoding;
        if (!m_encoding.isEmpty()) visit.sent = m_sent;
        const bool isSame = m_sent == current->sent || m_sent == current->page;
        if (isSame) visit.shortfall = current->shortfall;
    }
    if (m_from.broken) visit.shortfall = partSentence(*m_from.broken);
    visit.isReport = m_from.own && m_from.own->report;
    visit.opened = m_from.file;
    leave();
    auto prepared = m_prepared->take(extraction);
    if (m_from.broken) visit.extraction = prepared.page ? prepared.page : doubted(*extraction);
    visit.overrides = prepared.ruled.extraction && !m_hasDecided
                          ? prepared.overrides
                          : decisions().overrides(*extraction);
    const core::BlockId place = prepared.place;
    auto fingerprints = std::exchange(prepared.fingerprints, {});
    if (m_from.own && m_from.own->copy) {
        const app::SavedCopy& copy = *m_from.own->copy;
        takeUp(visit, copy,
               prepared.page ? std::move(prepared.reopened) : reopened(copy, *extraction));
    }
    if (m_from.kept) {
        visit.kept = app::KeptOrigin{m_from.kept->id, true, m_from.keptImages, m_from.kept->judge};
    }
    const bool isComposed = m_page->composition == core::Composition::PageData ||
                            m_page->composition == core::Composition::NextPages;
    const bool isSameAgain = !isComposed && isReload();
    if (!m_loading.hasFragment() && visit.block == core::noBlock) {
        const auto* left = isSameAgain ? m_history.current() : nullptr;
        const auto kept =
            m_places.of(m_loading, *extraction->tree, left != nullptr ? left->block : place);
        visit.block = kept.block;
        visit.character = kept.character;
        visit.offset = kept.offset;
    }
    if (m_from.kept) {
        visit.block = app::blockMarked(*extraction->tree, m_from.kept->place, place);
        visit.character = m_from.kept->character;
        visit.offset = m_from.kept->offset;
    }
    const auto effects = applyRules(visit, prepared);
    if (!isSameAgain && !isComposed) m_rules.count(core::siteOf(*extraction), effects);
    show(visit, std::move(prepared));
    if (isSameAgain) {
        m_history.replace(std::move(visit));
    } else {
        m_history.enter(std::move(visit));
    }
    m_from.kept.reset();
    m_shownFor = std::exchange(m_asked, {});
    if (m_encoding.isEmpty() && core::declaresOther(*m_page, extraction->encoding)) {
        m_window.announce(encodingSentence(extraction->encoding));
    }
    Q_EMIT shown();
    updateHistoryButtons();
    if (m_settings.useSeenBlocks.value() && !isComposed) {
        if (fingerprints.empty()) fingerprints = core::fingerprintsOf(*extraction->tree);
        m_seen.enter(m_loading, fingerprints);
    }
    const QString title = QString::fromStdString(extraction->metadata.title);
    if (!m_loading.isEmpty()) Q_EMIT pageShown(title, ui::shownAddress(m_loading));
}

}  // namespace klartext::gui
