// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include "library/shelf.h"

namespace klartext::ui {

/// The sections and the tags of the library, each with the number of its pages; one is chosen.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    /// What is chosen stays so, if it is still there.
    void showCounts(const ShelfCounts& counts);
    [[nodiscard]] ShelfSection section() const;
    /// Empty when a section is chosen.
    [[nodiscard]] QString tag() const;

Q_SIGNALS:
    void chosen();

private:
    QListWidgetItem* add(const QString& name, const QString& icon, ShelfSection section,
                         const QString& tag, int count);
};

}  // namespace klartext::ui
