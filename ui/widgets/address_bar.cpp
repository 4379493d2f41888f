// SPDX-License-Identifier: MIT
#include "widgets/address_bar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include "widgets/field_buttons.h"

namespace klartext::ui {

namespace {

constexpr int addressRole = Qt::UserRole;

/// Matches in title and address, and fills in the address alone.
class RecentCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(addressRole).toString();
    }
    QStringList splitPath(const QString& path) const override { return {path}; }
};

QString label(const RecentPage& page) {
    return page.title.isEmpty()
               ? page.address
               : AddressBar::tr("%1 — %2", "title — address").arg(page.title, page.address);
}

}  // namespace

AddressBar::AddressBar(QWidget* parent)
    : QLineEdit(parent), m_recent(new QStandardItemModel(this)) {
    setPlaceholderText(tr("Link or path of a page"));
    setAccessibleName(tr("Address"));
    addClearButton(*this);
    setTextMargins(4, 2, 4, 2);
    // A dropped link is opened by the window, not written into the field.
    setAcceptDrops(false);
    // Addresses are written from left to right whatever the language of the window.
    setLayoutDirection(Qt::LeftToRight);
    auto* completer = new RecentCompleter(m_recent, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionRole(Qt::DisplayRole);
    completer->popup()->setTextElideMode(Qt::ElideRight);
    completer->popup()->setAccessibleName(tr("Recent pages"));
    setCompleter(completer);
    connect(this, &QLineEdit::returnPressed, this, [this] { open(text()); });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { open(index.data(addressRole).toString()); });
}

void AddressBar::setAddress(const QString& address) {
    m_address = address;
    if (!isBeingTyped()) {
        writeAddress();
    }
}

void AddressBar::writeAddress() {
    setText(m_address);
    setCursorPosition(0);
}

void AddressBar::setRecent(const QList<RecentPage>& pages) {
    m_recent->clear();
    for (const RecentPage& page : pages) {
        auto* item = new QStandardItem(label(page));
        item->setData(page.address, addressRole);
        item->setToolTip(page.address);
        m_recent->appendRow(item);
    }
}

void AddressBar::open(const QString& what) {
    const QString wanted = what.trimmed();
    if (!wanted.isEmpty()) {
        setModified(false);
        Q_EMIT openRequested(wanted);
    }
}

void AddressBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        writeAddress();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AddressBar::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    m_selectOnRelease = event->reason() == Qt::MouseFocusReason;
}

void AddressBar::mouseReleaseEvent(QMouseEvent* event) {
    QLineEdit::mouseReleaseEvent(event);
    if (m_selectOnRelease && !hasSelectedText()) {
        selectAll();
    }
    m_selectOnRelease = false;
}

}  // namespace klartext::ui
