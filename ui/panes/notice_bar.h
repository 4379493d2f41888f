// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

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

private:
    void setIcon();

    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_retry;
};

}  // namespace klartext::ui
