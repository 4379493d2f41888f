// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace klartext::ui {

/// A line above the text that says something a person should know of what they read, and stays
/// until it is dismissed or another page comes. It takes no focus.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `sentence` is plain text; with `canRetry` there is a button to try again.
    void say(const QString& sentence, bool canRetry);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setIcon();
    /// Where there is no room for a line of text beside it, the button stands below.
    void placeButton();

    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_retry;
    QGridLayout* m_layout;
    bool m_isBelow = false;
};

}  // namespace klartext::ui
