// SPDX-License-Identifier: MIT
#include "library/rereader.h"

#include "library/page_codec.h"
#include "library/page_to_keep.h"

namespace klartext::app {

Rereader::Rereader(Library& library, Rules rules, Extractor extractor, QObject* parent)
    : QObject(parent),
      m_library(library),
      m_rules(std::move(rules)),
      m_extraction(std::move(extractor)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Rereader::askForNext);
    connect(&m_extraction, &ExtractionService::extracted, this, &Rereader::take);
}

void Rereader::start(int pause) {
    m_timer.setInterval(pause);
    m_timer.start();
}

void Rereader::askForNext() {
    m_library.ask(
        this,
        [after = m_last](Library::Desk& desk) -> Expected<KeptContent> {
            const auto ids = desk.pages.judgedOtherwise(judgeName(), after, 1);
            return ids.empty() ? Expected<KeptContent>() : desk.pages.content(ids.front());
        },
        [this](const Expected<KeptContent>& content) { read(content); });
}

void Rereader::read(const Expected<KeptContent>& content) {
    if (content && content->id == 0) {
        Q_EMIT finished(m_pages);
        return;
    }
    if (!content) {
        // It cannot be read; the person is told when they open it.
        m_library.ask(
            this,
            [after = m_last](Library::Desk& desk) {
                const auto ids = desk.pages.judgedOtherwise(judgeName(), after, 1);
                return ids.empty() ? after : ids.front();
            },
            [this](qint64 last) {
                m_last = last;
                m_timer.start();
            });
        return;
    }
    m_content = *content;
    m_last = m_content.id;
    m_extraction.extract(std::make_shared<const core::RawPage>(std::move(m_content.page)));
}

void Rereader::take(const SharedExtraction& extraction) {
    if (core::hasFailed(*extraction)) {
        // What was found in it before is worth more.
        m_timer.start();
        return;
    }
    const SharedExtraction ruled = m_rules(*extraction);
    ++m_pages;
    m_library.change(
        [id = m_content.id, ruled, corrections = m_content.corrections](Library::Desk& desk) {
            const core::Overrides overrides = core::findAgain(corrections, *ruled->tree);
            const core::Article article = core::article(*ruled, overrides);
            return desk.pages.setText(id, factsOf(article, *ruled), packed(searchTextOf(article)),
                                      judgeName());
        });
    m_timer.start();
}

}  // namespace klartext::app
