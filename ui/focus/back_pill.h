// SPDX-License-Identifier: MIT
#pragma once

#include "focus/floating_frame.h"

namespace klartext::ui {

/// Offers to return to where a person was before following a link into the page.
class BackPill : public FloatingFrame {
    Q_OBJECT

public:
    explicit BackPill(QWidget& parent);

    void offer();

Q_SIGNALS:
    void backRequested();
    /// A person does not need it; it is hidden.
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();
};

}  // namespace klartext::ui
