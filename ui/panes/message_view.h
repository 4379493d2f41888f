// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QTimer>
#include <chrono>

#include "panes/message_page.h"
#include "typography/theme.h"

class QLabel;
class QPushButton;

namespace klartext::ui {

/// Shows a MessagePage in the place of an article. Where it says that it is tried again by itself,
/// the seconds are counted down as long as it is in sight.
class MessageView : public QScrollArea {
    Q_OBJECT

public:
    explicit MessageView(QWidget* parent = nullptr);

    void setMessage(const MessagePage& message);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void retryRequested();
    void browserRequested();

private:
    void setSuggestions(const QStringList& suggestions);
    void countDown();
    void showCountdown();

    QLabel* m_title;
    QLabel* m_explanation;
    QWidget* m_suggestions;
    QPushButton* m_retry;
    QPushButton* m_browser;
    QLabel* m_countdown;
    QTimer m_second;
    std::chrono::seconds m_left{0};
};

}  // namespace klartext::ui
