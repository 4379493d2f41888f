// SPDX-License-Identifier: MIT
#include "widgets/field_buttons.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace klartext::ui {

namespace {

void nameNewButton(QLineEdit& field, const QString& name) {
    const QList<QToolButton*> buttons = field.findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->accessibleName().isEmpty()) {
            button->setAccessibleName(name);
        }
    }
}

}  // namespace

void addClearButton(QLineEdit& field) {
    field.setClearButtonEnabled(true);
    nameNewButton(field, QCoreApplication::translate("FieldButtons", "Clear the field"));
}

void addLeadingIcon(QLineEdit& field, const QIcon& icon) {
    field.addAction(icon, QLineEdit::LeadingPosition);
    nameNewButton(field, field.accessibleName());
}

}  // namespace klartext::ui
