// SPDX-License-Identifier: MIT
#pragma once

class QIcon;
class QLineEdit;

namespace klartext::ui {

/// Buttons inside a text field, with the accessible names that Qt leaves out.
void addClearButton(QLineEdit& field);
/// A picture at the field's beginning; named like the field.
void addLeadingIcon(QLineEdit& field, const QIcon& icon);

}  // namespace klartext::ui
