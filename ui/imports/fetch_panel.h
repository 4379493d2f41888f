// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "imports/import_desk.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace klartext::ui {

/// How far the fetching of pages has come, and which pages did not come and why.
class FetchPanel : public QWidget {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit FetchPanel(ImportDesk& desk, QWidget* parent = nullptr);

private:
    void build();
    void showState();
    void showFailures();
    [[nodiscard]] int sameRows(const QList<FetchFailure>& failures) const;
    void updateButtons();
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] QString listText() const;
    void saveList();
    void giveUp();

    ImportDesk& m_desk;
    QTimer m_update;  ///< many changes are shown at once
    QLabel* m_sentence;
    QProgressBar* m_bar;
    QStackedWidget* m_stack;
    QTreeWidget* m_failures;
    QPushButton* m_pause;
    QPushButton* m_giveUp;
    QPushButton* m_retry;
    QPushButton* m_forget;
    QPushButton* m_copy;
    QPushButton* m_save;
};

}  // namespace klartext::ui
