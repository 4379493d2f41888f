// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include "panes/message_page.h"
#include "typography/theme.h"

class QLabel;
class QPushButton;

namespace klartext::ui {

/// Shows a MessagePage in the place of an article.
class MessageView : public QScrollArea {
    Q_OBJECT

public:
    explicit MessageView(QWidget* parent = nullptr);

    void setMessage(const MessagePage& message);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void retryRequested();

private:
    void setSuggestions(const QStringList& suggestions);

    QLabel* m_title;
    QLabel* m_explanation;
    QWidget* m_suggestions;
    QPushButton* m_retry;
};

}  // namespace klartext::ui
