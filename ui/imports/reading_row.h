// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace klartext::ui {

/// Says that a file is being read, how much of it was found so far, and lets it be cancelled. Comes
/// into sight when that takes long enough to be noticed, and is hidden otherwise.
class ReadingRow : public QWidget {
    Q_OBJECT

public:
    explicit ReadingRow(QWidget* parent = nullptr);

    void begin(const QString& path);
    void setFound(int pages);
    void end();
    /// Also before it is in sight.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_file;
    QLabel* m_found;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_patience;
    bool m_isBusy = false;
};

}  // namespace klartext::ui
