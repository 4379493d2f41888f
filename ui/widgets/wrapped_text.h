// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace klartext::ui {

/// Plain text broken into at most some lines, the last of them elided when there is more.
class WrappedText {
public:
    WrappedText(const QString& text, const QFont& font, int width, int mostLines);

    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter* painter, const QPointF& topLeft) const;

private:
    void breakLines(int mostLines);

    int m_width;
    int m_height = 0;
    std::unique_ptr<QTextLayout> m_layout;
    std::unique_ptr<QTextLayout> m_lastLine;  ///< elided; none when all text fits
};

}  // namespace klartext::ui
