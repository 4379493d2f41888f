// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace klartext::ui {

/// A field and a list: finds any action by words of its name or of what it does, and does it.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// `actions` must outlive it. What cannot be done at the moment is not offered.
    CommandPalette(const QList<QAction*>& actions, QWidget* window);

    /// Opens in the upper middle of the window, empty.
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& words);
    void perform();

    QList<QAction*> m_actions;
    QLineEdit* m_words;
    QListWidget* m_list;
};

/// How well the words fit an action: above 0 when each begins a word of its name or stands in its
/// name or hint, in any case and without regard to accents; the more, the better.
[[nodiscard]] int fitOf(const QString& words, const QString& name, const QString& hint);

}  // namespace klartext::ui
