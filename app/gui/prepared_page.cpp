// SPDX-License-Identifier: MIT
#include "prepared_page.h"

#include <QCoreApplication>
#include <QThread>
#include <utility>

#include "document/document_builder.h"
#include "document/element_text.h"
#include "typography/hyphenation.h"

namespace klartext::gui {

namespace {

/// Of shorter texts the document is made faster than anybody could notice.
constexpr int wordsOfALongText = 5000;

/// The window's objects are destroyed on its thread only.
void drop(std::unique_ptr<ui::PageDocument> text) {
    if (text != nullptr && text->thread() != QThread::currentThread()) {
        text.release()->deleteLater();
    }
}

}  // namespace

PreparedPage::PreparedPage() {
    // Lives on the thread that asks for it first.
    (void)ui::Hyphenation::ofTheSystem();
}

PreparedPage::~PreparedPage() { drop(std::move(m_parts.text)); }

void PreparedPage::setStyle(const ui::DocumentStyle& style) {
    const std::scoped_lock lock(m_mutex);
    m_style = style;
}

void PreparedPage::prepare(const app::SharedExtraction& extraction) {
    Parts made;
    auto& [article, withDoubt] = made.projections;
    article = std::make_shared<const core::Article>(core::article(*extraction));
    withDoubt = std::make_shared<const core::Article>(core::articleWithDoubt(*extraction, {}));
    made.text = textOf(*withDoubt);
    const std::scoped_lock lock(m_mutex);
    m_extraction = extraction;
    std::swap(m_parts, made);
    drop(std::move(made.text));
}

std::unique_ptr<ui::PageDocument> PreparedPage::textOf(const core::Article& article) {
    std::optional<ui::DocumentStyle> style;
    {
        const std::scoped_lock lock(m_mutex);
        style = m_style;
    }
    if (!style || article.tally.wordsKept < wordsOfALongText) return nullptr;
    if (style->typography.hyphenated) {
        const QString language = ui::toQString(article.metadata.language);
        style->hyphenator = ui::Hyphenation::ofTheSystem().findLoaded(language);
    }
    auto text = ui::buildArticle(article, *style);
    QThread* window = QCoreApplication::instance()->thread();
    text->images().moveToThread(window);
    text->moveToThread(window);
    return text;
}

PreparedPage::Parts PreparedPage::take(const app::SharedExtraction& extraction,
                                       const core::Overrides& overrides) {
    const std::scoped_lock lock(m_mutex);
    if (m_extraction != extraction) return {};
    m_extraction.reset();
    Parts made = std::exchange(m_parts, {});
    return overrides.empty() ? std::move(made) : Parts();
}

}  // namespace klartext::gui
