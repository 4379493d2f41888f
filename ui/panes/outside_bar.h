// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include "panes/notice_bar.h"

namespace klartext::ui {

/// Hands addresses to the programs that the person has for such, and where none takes one says so
/// and offers the address itself.
class OutsideBar : public NoticeBar {
    Q_OBJECT

public:
    explicit OutsideBar(QWidget* parent = nullptr);

    /// As openOutside().
    void open(const QUrl& address);

Q_SIGNALS:
    /// The address is on the clipboard.
    void copied(const QString& address);

private:
    QString m_address;  ///< as it is copied
};

}  // namespace klartext::ui
