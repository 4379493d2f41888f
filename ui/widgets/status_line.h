// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include "core/extraction.h"
#include "core/projection.h"

class QLabel;
class QTimer;
class QToolButton;

namespace klartext::ui {

/// The line below the text: whether the article was found, how much was left out, and for a moment
/// what just happened.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showPage(const core::Extraction& extraction, const core::Article& article);
    void showLoading(const QString& address);
    /// What is being done, until something else is shown.
    void showActivity(const QString& sentence);
    void clear();
    /// Stands in place of the rest for a few seconds.
    void announce(const QString& sentence);
    /// Has a screen reader say the sentence, and shows nothing.
    void speak(const QString& sentence);
    /// Stands in place of the rest until it is given empty: where a link leads.
    void showLink(const QString& address);

Q_SIGNALS:
    /// The reader wants to see what was left out.
    void removedRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setStatus(const QString& icon, const QString& sentence, const QString& details);
    void refresh();

    QLabel* m_icon;
    QLabel* m_sentence;
    QToolButton* m_removed;
    QTimer* m_timer;
    QString m_status;
    QString m_statusIcon;
    QString m_announced;
    QString m_link;
};

/// "Article found", "This may not be the whole article", "No article found on this page"
[[nodiscard]] QString statusSentence(core::Status status);

}  // namespace klartext::ui
