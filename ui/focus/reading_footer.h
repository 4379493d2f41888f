// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace klartext::ui {

class Theme;

/// The line below the text that says where one is in it: the heading, the page, how much was read
/// and how long the rest takes.
class ReadingFooter : public QWidget {
    Q_OBJECT

public:
    explicit ReadingFooter(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Empty: none.
    void setHeading(const QString& heading);
    /// `page` is counted from 0; without pages `count` is 0.
    void setPage(int page, int count);
    /// `share` is 0 to 1; `minutesLeft` is what the text from here on takes.
    void setProgress(double share, double minutesLeft);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_page;
    QLabel* m_progress;
    double m_share = 0;
};

/// As a whole number: nothing is read to the end before the end.
[[nodiscard]] int percentRead(double share);
/// "43 % · 6 min left"
[[nodiscard]] QString progressText(double share, double minutesLeft);

}  // namespace klartext::ui
