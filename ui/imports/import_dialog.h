// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "imports/import_desk.h"

class QKeyEvent;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;
class QTreeWidget;

namespace klartext::ui {

class FetchPanel;
class PreviewModel;
class ReadingRow;
class Settings;

/// Brings in the pages that another program kept: choose a file, see what is in it, choose the
/// pages, watch them come. Not modal; the fetching goes on when it is closed. It deletes itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it.
    ImportDialog(ImportDesk& desk, Settings& settings, QWidget* parent = nullptr);

    /// Reads a file as if it had been chosen.
    void read(const QString& path);
    void chooseFile();
    /// Closing it stops what is being read.
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void stopReading();
    void build();
    [[nodiscard]] QWidget* createPages();
    void showPreview(const ImportPreview& preview);
    void showProblems(const ImportPreview& preview);
    void addProblem(const ImportProblem& problem);
    void updateCounts();
    void bringIn();

    ImportDesk& m_desk;
    Settings& m_settings;
    PreviewModel* m_model;
    QLabel* m_file;
    ReadingRow* m_reading;
    QLabel* m_summary;
    QTabWidget* m_tabs;
    QTableView* m_pages;
    QTreeWidget* m_problems;
    int m_leftOut = 0;  ///< rows, of which m_problems shows the first
    FetchPanel* m_fetching;
    QPushButton* m_choose = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_none = nullptr;
    QPushButton* m_import = nullptr;
};

}  // namespace klartext::ui
