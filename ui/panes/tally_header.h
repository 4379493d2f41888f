// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/projection.h"

class QLabel;

namespace klartext::ui {

/// How much of the page was kept and left out: two sentences and a bar.
class TallyHeader : public QWidget {
    Q_OBJECT

public:
    explicit TallyHeader(QWidget* parent = nullptr);

    void show(const core::Tally& tally);

private:
    QLabel* m_words;
    QLabel* m_blocks;
    QWidget* m_bar;
};

}  // namespace klartext::ui
