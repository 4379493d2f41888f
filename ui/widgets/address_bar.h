// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QList>

#include "models/recent_page.h"

class QStandardItemModel;

namespace klartext::ui {

/// The field for a link, a path or a file: URL. Suggests recent pages by title and address.
class AddressBar : public QLineEdit {
    Q_OBJECT

public:
    explicit AddressBar(QWidget* parent = nullptr);

    /// The address of what is shown. What is being typed stays; Esc in the field ends that.
    void setAddress(const QString& address);
    /// Somebody writes an address that was not opened yet.
    [[nodiscard]] bool isBeingTyped() const { return hasFocus() && isModified(); }
    [[nodiscard]] const QString& address() const { return m_address; }
    void setRecent(const QList<RecentPage>& pages);

Q_SIGNALS:
    /// Entered or picked; never empty.
    void openRequested(const QString& what);
    /// The reader is done with the field without opening anything.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void open(const QString& what);
    void writeAddress();

    QString m_address;
    QStandardItemModel* m_recent;
    bool m_selectOnRelease = false;
};

}  // namespace klartext::ui
