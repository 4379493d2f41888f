// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <optional>

#include "core/page_tree.h"
#include "notes/note_source.h"
#include "panes/page_layer.h"

namespace klartext::ui {

class NotePopup;
class PageView;

/// Shows the footnotes of a PageView where they are referred to: while the pointer rests on a
/// reference, or until it is closed when the reference was clicked or Enter pressed on it.
class NoteLayer : public QObject, public PageLayer {
    Q_OBJECT

public:
    explicit NoteLayer(PageView& view);

    /// Where notes come from; without it references lead to their notes as other links do.
    void setSource(NoteSource source) { m_source = std::move(source); }
    [[nodiscard]] bool isOpen() const;
    void close();

    bool press(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    void hover(std::optional<QPoint> point) override;

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    /// A note that was left out is wanted back.
    void restoreRequested(const QList<klartext::core::BlockId>& blocks);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A reference in the text, positions of the document.
    struct Reference {
        QString name;
        int from = 0;
        int to = 0;

        friend bool operator==(const Reference&, const Reference&) = default;
    };

    [[nodiscard]] std::optional<Reference> referenceAt(const QPoint& point) const;
    [[nodiscard]] std::optional<Reference> referenceAround(int position) const;
    [[nodiscard]] QRect placeOf(const Reference& reference) const;
    void activate(const QString& name);
    bool open(const Reference& reference);
    void follow(const QUrl& url);
    void place();
    void leave();

    PageView& m_view;
    NoteSource m_source;
    NotePopup* m_popup;
    std::optional<Reference> m_shown;
    std::optional<Reference> m_awaited;
    core::Note m_note;
    QTimer m_rest;   ///< until the pointer has rested on a reference
    QTimer m_leave;  ///< until it has been away from both reference and note
    QPoint m_point;
    bool m_pinned = false;  ///< stays when the pointer leaves
    bool m_byKey = false;
};

}  // namespace klartext::ui
