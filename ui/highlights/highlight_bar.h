// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

#include "highlights/page_highlights.h"

class QPlainTextEdit;
class QToolButton;

namespace klartext::ui {

class PageView;
class Theme;

/// What can be done with a highlight, beside it: another colour, its note, copy, remove. What was
/// written stays, however the bar is closed. A child of the view.
class HighlightBar : public QFrame {
    Q_OBJECT

public:
    explicit HighlightBar(PageView& view);

    /// Opens beside `box`, which is in coordinates of the view's viewport. With `writing` the
    /// keyboard is in the note, with `byKey` on the colours.
    void openFor(const Mark& mark, const QRect& box, bool writing, bool byKey);
    void close();
    /// The highlight that it is open for, or 0.
    [[nodiscard]] qint64 id() const { return m_id; }
    /// Keeps what was written so far.
    void keepNote();
    /// Shows what the highlight is now.
    void refresh(const Mark& mark);

Q_SIGNALS:
    void colorChosen(qint64 id, klartext::core::HighlightColor color);
    void noteWritten(qint64 id, const QString& note);
    void copyRequested(qint64 id);
    void removeRequested(qint64 id);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QToolButton* addButton(const QString& icon, const QString& words);
    void dress(const Theme& theme);
    void showNote(bool shown);
    void placeBeside(const QRect& box);

    PageView& m_view;
    QList<QToolButton*> m_buttons;  ///< the colours first
    QToolButton* m_noteButton;
    QPlainTextEdit* m_note;
    QRect m_box;
    QTimer m_pause;     ///< after what was written
    QString m_written;  ///< the note as it is kept
    qint64 m_id = 0;
};

}  // namespace klartext::ui
