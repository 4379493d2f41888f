// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace klartext::ui {

/// Text to read and copy that wants no more height than it has lines, and scrolls in less.
class FittedText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FittedText(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
};

}  // namespace klartext::ui
