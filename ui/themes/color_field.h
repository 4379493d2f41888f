// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace klartext::ui {

/// A colour that can be typed or picked, with a line below it that says how well it can be read,
/// and a button that takes a better one where one is offered.
class ColorField : public QWidget {
    Q_OBJECT

public:
    explicit ColorField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    /// What was typed is no colour.
    [[nodiscard]] bool isBroken() const;
    void setColor(const QColor& color);
    /// Says `sentence`, and offers `better` when that is another colour.
    void judge(const QString& sentence, const QColor& better);

Q_SIGNALS:
    void changed();

private:
    void take(const QColor& color);
    void pick();
    void show(const QColor& color);

    QString m_name;
    QColor m_color;
    QColor m_better;
    QToolButton* m_swatch;
    QLineEdit* m_code;
    QLabel* m_sentence;
    QPushButton* m_mend;
};

/// "Easy to read (7.2 : 1)"
[[nodiscard]] QString contrastSentence(double contrast);

}  // namespace klartext::ui
