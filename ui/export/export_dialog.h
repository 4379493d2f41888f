// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <utility>

#include "actions/save_format.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace klartext::ui {

class SaveOptions;

/// What is to be written of several articles.
struct ExportChoice {
    SaveChoice save;
    QString folder;
    bool oneBook = false;  ///< EPUB: all articles in one file
};

/// Asks how to save several articles, shows how far that is and can be stopped, and says in the end
/// what was written and what was not, and why. Deletes itself when it is closed.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(int articles, const SaveChoice& choice, const QString& folder,
                 QWidget* parent = nullptr);

    void setProgress(int done, const QString& title);
    /// `failures` are titles, each with the sentence that says why.
    void setResult(int written, const QList<std::pair<QString, QString>>& failures, bool cancelled);
    /// No program took the folder.
    void showNotOpened();

Q_SIGNALS:
    void startRequested(const klartext::ui::ExportChoice& choice);
    void cancelRequested();
    void openFolderRequested(const QString& folder);

protected:
    void reject() override;

private:
    QWidget* createForm(const SaveChoice& choice, const QString& folder);
    QWidget* createReport();
    void chooseFolder();
    void takeFormat();
    void start();

    int m_articles;
    QComboBox* m_format = nullptr;
    SaveOptions* m_options = nullptr;
    QCheckBox* m_oneBook = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_title = nullptr;
    QProgressBar* m_bar = nullptr;
    QListWidget* m_failures = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_close = nullptr;
    bool m_running = false;
    bool m_isPathOffered = false;  ///< to be copied, since the folder could not be opened
};

}  // namespace klartext::ui
