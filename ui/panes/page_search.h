// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <vector>

namespace klartext::ui {

class PageDocument;
class PageView;

/// Finds words in the text of a PageView and marks them: all that are seen, and one that is the
/// current one. Upper and lower case count as the same.
class PageSearch : public QObject {
    Q_OBJECT

public:
    explicit PageSearch(PageView& view);

    /// Looks for another text; the current hit is the first from what is being read on.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    /// Counted from 0; -1 without a hit.
    [[nodiscard]] int current() const { return m_current; }
    /// Where the hit begins.
    [[nodiscard]] int positionOf(int hit) const {
        return m_hits[static_cast<std::size_t>(hit)].from;
    }
    /// Whether the hits are those of the document.
    [[nodiscard]] bool isOf(const PageDocument* page) const;
    /// After the last hit comes the first.
    void next() { step(1); }
    void previous() { step(-1); }
    /// Selects the current hit, takes all marks away.
    void finish();

Q_SIGNALS:
    /// The count or the current hit is another.
    void changed();

private:
    /// Looks again in the same place, for the view shows another page.
    void refresh();
    void findAll();
    void goTo(int hit);
    void step(int by);
    void markVisible();

    PageView& m_view;
    QPointer<PageDocument> m_page;  ///< the one the hits are in
    QString m_text;
    struct Hit {
        int from;
        int to;
    };
    std::vector<Hit> m_hits;  ///< positions, ascending
    int m_current = -1;
};

}  // namespace klartext::ui
