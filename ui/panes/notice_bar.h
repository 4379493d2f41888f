// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace klartext::ui {

/// A line above the text that says something a person should know of what they read, and stays
/// until it is dismissed or another page comes. It takes no focus.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    /// `button` is what it offers to do; to try again, when it is empty.
    explicit NoticeBar(QWidget* parent = nullptr, const QString& button = {});

    /// `sentence` is plain text; with `hasButton` it can be done something about.
    void say(const QString& sentence, bool hasButton);
    /// The button asks for no width: it gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setIcon();
    /// Where there is no room for a line of text beside it, the button stands below.
    void placeButton();

    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_button;
    QGridLayout* m_layout;
    bool m_isBelow = false;
};

}  // namespace klartext::ui
