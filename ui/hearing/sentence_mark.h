// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include "panes/page_layer.h"

namespace klartext::ui {

class PageView;
class Theme;

/// Marks the sentence that is read aloud: paper of another colour, a line under it, and a pointer
/// beside its first line, so that it is seen without telling colours apart.
class SentenceMark : public PageLayer {
public:
    explicit SentenceMark(PageView& view) : m_view(view) {}

    /// Positions in the view's document; equal ones mark nothing.
    void setRange(int from, int to);

    void paintBelow(QPainter& painter) const override;

private:
    PageView& m_view;
    int m_from = 0;
    int m_to = 0;
};

/// The paper behind the sentence: every text of the theme, muted ones too, is readable on it.
[[nodiscard]] QColor sentencePaper(const Theme& theme);

}  // namespace klartext::ui
