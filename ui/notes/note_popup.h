// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QUrl>
#include <memory>

#include "core/notes.h"
#include "document/page_document.h"

class QLabel;
class QToolButton;

namespace klartext::ui {

class NoteText;

/// A footnote in a small frame over the text, beside the reference to it.
class NotePopup : public QFrame {
    Q_OBJECT

public:
    explicit NotePopup(QWidget* parent);

    /// Fills the frame; `page` is the note set for reading. Offers to go to the note where
    /// `canGo`, and to put it back where it was left out.
    void setNote(const core::Note& note, std::unique_ptr<PageDocument> page, bool canGo,
                 const QSize& most);
    /// Moves beside the reference, which stands at `reference` in coordinates of the parent, inside
    /// of `area`.
    void placeBeside(const QRect& reference, const QRect& area);
    /// Gives the keyboard to the note's text.
    void takeFocus();

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void goRequested();
    void putBackRequested();
    /// The pointer came or left.
    void hovered(bool over);
    /// Esc was pressed.
    void dismissed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void dress(const Theme& theme);

    NoteText* m_text;
    QWidget* m_foot;
    QLabel* m_leftOut;
    QToolButton* m_putBack;
    QToolButton* m_go;
};

}  // namespace klartext::ui
