// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace klartext::ui {

/// The line that offers to do on a whole site what was just done on one page. It takes no focus;
/// Esc closes it.
class OfferBar : public QFrame {
    Q_OBJECT

public:
    explicit OfferBar(QAction& accept, QWidget* parent = nullptr);

    void offer(const QString& site, bool keep);

private:
    QLabel* m_sentence;
};

}  // namespace klartext::ui
