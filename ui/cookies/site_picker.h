// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "cookies/cookie_desk.h"

class QPushButton;
class QTreeWidget;

namespace klartext::ui {

class FilteredList;

/// Asks which sites of a browser or a file the program may use the login of. None is chosen at
/// first, but for the only one. It deletes itself when closed.
class SitePicker : public QDialog {
    Q_OBJECT

public:
    SitePicker(const CookieDesk::Offer& offer, QWidget* parent);

Q_SIGNALS:
    void picked(const QStringList& sites);

private:
    [[nodiscard]] QStringList checked() const;
    void updateButton();

    FilteredList* m_filtered;
    QTreeWidget* m_list;
    QPushButton* m_take;
};

}  // namespace klartext::ui
