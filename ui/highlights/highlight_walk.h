// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace klartext::ui {

class ActionSet;
class HighlightLayer;
class PageHighlights;
class PageModel;
class PageView;
class ReadingPane;

/// Goes to the highlights of a page, and from one to the next.
class HighlightWalk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts {
        PageModel& page;
        ReadingPane& reading;
        ActionSet& actions;
        PageHighlights& highlights;
        HighlightLayer& layer;
    };
    HighlightWalk(const Parts& parts, QObject* parent);

    /// Shows a highlight in the article, or where it would stand; says so where there is no place.
    void goTo(qint64 id, bool thenRead);
    /// From the cursor, or from what is in sight; says so where there is none any more.
    void goToNeighbour(bool forward);

Q_SIGNALS:
    /// The next one, or the one before, was gone to.
    void reached(qint64 id);
    /// The highlight that was gone to is drawn stronger no longer.
    void faded();
    void announced(const QString& sentence);

private:
    [[nodiscard]] PageView& view() const;

    Parts m_parts;
    QTimer m_shine;  ///< while the highlight that was gone to is drawn stronger
};

}  // namespace klartext::ui
