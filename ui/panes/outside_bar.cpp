// SPDX-License-Identifier: MIT
#include "panes/outside_bar.h"

#include <QClipboard>
#include <QGuiApplication>

#include "widgets/outside.h"
#include "widgets/shown_address.h"

namespace klartext::ui {

namespace {

bool isMail(const QUrl& address) { return address.scheme() == QLatin1String("mailto"); }

/// As a person uses it in another program.
QString written(const QUrl& address) {
    const QString outside = outsideText(address);
    if (outside.isEmpty()) return shownAddress(address);
    return isMail(address) ? QUrl(outside).path() : outside;
}

}  // namespace

OutsideBar::OutsideBar(QWidget* parent) : NoticeBar(parent, tr("Copy the address")) {
    connect(this, &NoticeBar::buttonPressed, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        hide();
        Q_EMIT copied(m_address);
    });
}

void OutsideBar::open(const QUrl& address) {
    hide();
    if (openOutside(address)) return;
    m_address = written(address);
    if (outsideText(address).isEmpty()) {
        say(tr("Klartext hands a web browser nothing but addresses of the web. Copy the address "
               "and open it there yourself."),
            true);
    } else if (isMail(address)) {
        say(tr("No mail program could be started. Copy the address and write to it yourself."),
            true);
    } else {
        say(tr("No web browser could be started. Copy the address and open it yourself."), true);
    }
}

}  // namespace klartext::ui
