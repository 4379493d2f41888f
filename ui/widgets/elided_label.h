// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace klartext::ui {

/// One line of plain text that ends in "…" where there is too little room for it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace klartext::ui
