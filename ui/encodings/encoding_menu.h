// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QString>

class QAction;
class QActionGroup;

namespace klartext::ui {

/// The menu by which a person says in which encoding the bytes of a page are written, where the
/// page says it wrongly and its letters come out as others.
class EncodingMenu : public QMenu {
    Q_OBJECT

public:
    explicit EncodingMenu(QWidget* parent = nullptr);

    /// `chosen` is what the person chose for the page, empty for nothing; `found` is what the page
    /// was read as without that.
    void setEncoding(const QString& chosen, const QString& found);
    /// Nothing can be chosen for this page: there are no bytes to read anew.
    void setNone();

Q_SIGNALS:
    /// Empty: as the program finds by itself.
    void chosen(const QString& encoding);

private:
    QAction* add(const QString& text, const QString& encoding);

    QActionGroup* m_group;
    QAction* m_automatic;
};

/// "Cyrillic (KOI8-U)": what an encoding of this name is for.
[[nodiscard]] QString encodingLabel(const QString& encoding);

}  // namespace klartext::ui
