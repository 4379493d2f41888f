// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QString>

#include "core/report.h"

class QLineEdit;
class QPlainTextEdit;

namespace klartext::ui {

/// Shows everything a report would hold, takes the person's words, and asks where to write it.
/// Nothing is written before. Open it with open(); it deletes itself.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is where the file dialog begins.
    ReportDialog(core::Report report, const QString& title, const QString& folder,
                 QWidget* parent = nullptr);

    /// The report as it would be written now.
    [[nodiscard]] core::Report report() const;

Q_SIGNALS:
    void approved(const QString& path, const klartext::core::Report& report);

private:
    void build();
    [[nodiscard]] QWidget* createCorrections();
    void showFile();
    void askForPath();

    core::Report m_report;
    QString m_title;
    QString m_folder;
    QPlainTextEdit* m_note;
    QLineEdit* m_address;
    QPlainTextEdit* m_file;
    int m_shown = 0;  ///< how often the file was to be shown
};

}  // namespace klartext::ui
