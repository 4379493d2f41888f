// SPDX-License-Identifier: MIT
#include "panes/page_search.h"

#include <QTextCursor>
#include <algorithm>

#include "boxes/box_layer.h"
#include "panes/page_view.h"
#include "typography/hyphenator.h"

namespace klartext::ui {

namespace {

/// A document's text as a person sees it: without the places where its words may be broken.
struct Searchable {
    explicit Searchable(const QString& all) {
        text.reserve(all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i] == QChar::SoftHyphen) {
                hyphens.push_back(text.size());
            } else {
                text += all[i];
            }
        }
    }

    /// Where the character stands in the document.
    [[nodiscard]] int positionOf(qsizetype character) const {
        const auto before = std::ranges::upper_bound(hyphens, character) - hyphens.begin();
        return static_cast<int>(character + before);
    }

    QString text;
    std::vector<qsizetype> hyphens;  ///< for each, how many characters of the text stand before it
};

}  // namespace

PageSearch::PageSearch(PageView& view) : QObject(&view), m_view(view) {
    // Only what is seen is marked: a letter may be found a hundred thousand times.
    connect(&view, &PageView::scrolled, this, &PageSearch::markVisible);
    connect(&view, &PageView::pageShown, this, &PageSearch::refresh);
}

void PageSearch::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    const int from = m_current >= 0 ? m_hits[static_cast<std::size_t>(m_current)].from
                                    : m_view.visibleRange().from;
    m_text = text;
    findAll();
    const auto first = std::ranges::lower_bound(m_hits, from, {}, &Hit::from);
    const auto hit = static_cast<int>(first - m_hits.begin());
    goTo(m_hits.empty() ? -1 : hit % count());
}

bool PageSearch::isOf(const PageDocument* page) const { return m_page == page; }

void PageSearch::refresh() {
    const int before = m_current;
    findAll();
    m_current = std::min(before, count() - 1);
    markVisible();
    Q_EMIT changed();
}

void PageSearch::finish() {
    if (m_current >= 0) {
        QTextCursor cursor(m_view.page());
        const Hit& hit = m_hits[static_cast<std::size_t>(m_current)];
        cursor.setPosition(hit.from);
        cursor.setPosition(hit.to, QTextCursor::KeepAnchor);
        m_view.setTextCursor(cursor);
    }
    m_text.clear();
    m_hits.clear();
    m_current = -1;
    m_view.setExtraSelections({});
    Q_EMIT changed();
}

void PageSearch::findAll() {
    m_hits.clear();
    m_page = m_view.page();
    if (m_text.isEmpty()) {
        return;
    }
    // Unlike toPlainText() this has one character for each position.
    QString all = m_view.page()->toRawText().replace(QChar::Nbsp, u' ');
    // What was set aside is not the article's, and is not found in it.
    for (const PageDocument::Aside& aside : m_view.page()->asides()) {
        std::fill(all.begin() + aside.from, all.begin() + aside.to, QChar::Null);
    }
    const PageDocument::Notes notes = m_view.page()->notes();
    std::fill(all.begin() + notes.from, all.begin() + notes.to, QChar::Null);
    const Searchable text(all);
    const QString wanted = withoutSoftHyphens(m_text);
    if (wanted.isEmpty()) {
        return;
    }
    for (qsizetype at = text.text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        m_hits.push_back({text.positionOf(at), text.positionOf(at + wanted.size() - 1) + 1});
    }
}

void PageSearch::step(int by) {
    if (!m_hits.empty()) {
        goTo((m_current + by + count()) % count());
    }
}

void PageSearch::goTo(int hit) {
    m_current = hit;
    if (hit >= 0) {
        m_view.reveal(positionOf(hit));
    }
    if (hit >= 0) {
        m_view.boxes().reveal(m_hits[static_cast<std::size_t>(hit)].from);
    }
    markVisible();
    Q_EMIT changed();
}

void PageSearch::markVisible() {
    // While a page takes the place of another, the hits are still those of the other.
    if (m_text.isEmpty() || m_page != m_view.page()) {
        m_view.setExtraSelections({});
        return;
    }
    const Theme& theme = m_view.page()->style().theme;
    const PageView::Range seen = m_view.visibleRange();
    QList<QTextEdit::ExtraSelection> marks;
    const auto first = std::ranges::lower_bound(m_hits, seen.from - 400, {}, &Hit::from);
    for (auto hit = first; hit != m_hits.end() && hit->from < seen.to + 400; ++hit) {
        const bool current = hit - m_hits.begin() == m_current;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view.page());
        mark.cursor.setPosition(hit->from);
        mark.cursor.setPosition(hit->to, QTextCursor::KeepAnchor);
        mark.format.setBackground(
            theme.color(current ? ColorId::CurrentHitPaper : ColorId::HitPaper));
        mark.format.setForeground(
            theme.color(current ? ColorId::CurrentHitText : ColorId::HitText));
        marks.append(mark);
    }
    m_view.setExtraSelections(marks);
}

}  // namespace klartext::ui
