// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace klartext::ui {

class PageSearch;

/// The line below the text in which a person types what to find. Enter and Shift+Enter step
/// through the hits, Esc closes.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(PageSearch& search, QWidget* parent = nullptr);

    /// Shows the bar with `text` in it, or with what was looked for last when that is empty.
    void open(const QString& text);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCount();

    PageSearch& m_search;
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

}  // namespace klartext::ui
