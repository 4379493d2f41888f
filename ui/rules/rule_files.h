// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include "rules/rule_library.h"

class QWidget;

namespace klartext::ui {

/// Reads rules from files and writes them, asking which files these are.
class RuleFiles : public QObject {
    Q_OBJECT

public:
    /// `library` must outlive it; dialogs stand before `window`.
    RuleFiles(RuleLibrary& library, QWidget* window);

    void askForImport();
    void askForExport(const QList<RuleEntry>& entries);

    void importFrom(const QString& path);
    void exportTo(const QString& path, const QList<RuleEntry>& entries);

Q_SIGNALS:
    /// New ones; rules that are kept already are not among them.
    void rulesRead(const QList<klartext::ui::RuleEntry>& rules);
    /// What became of it, after rulesRead().
    void told(const QString& sentences);

private:
    RuleLibrary& m_library;
    QWidget* m_window;
};

}  // namespace klartext::ui
