// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "library/shelf.h"

class QLineEdit;
class QListWidget;

namespace klartext::ui {

/// The tags of some pages: check those that all of them shall have, type new ones.
class TagDialog : public QDialog {
    Q_OBJECT

public:
    /// `known` are the tags that there are already.
    TagDialog(const QList<ShelfEntry>& entries, const QStringList& known,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void decided(const QStringList& added, const QStringList& removed);

private:
    void addTyped();
    void decide();

    QLineEdit* m_typed;
    QListWidget* m_tags;
};

}  // namespace klartext::ui
