// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace klartext::ui {

class ActionSet;
class ReadAloud;
class Settings;

/// The slim bar below the text while an article is read aloud: back, play or pause, forward, speed,
/// voice, close. Shown as long as something is read or is to be said about it. Keys in it: Space,
/// the arrows, + and −, Esc.
class PlayerBar : public QFrame {
    Q_OBJECT

public:
    /// All must outlive the bar.
    PlayerBar(ReadAloud& reading, const ActionSet& actions, Settings& settings,
              QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person closed the bar with the focus in it.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(Settings& settings);
    void close();
    void refresh();
    void announce();
    [[nodiscard]] QString sentence() const;

    ReadAloud& m_reading;
    const ActionSet& m_actions;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QToolButton* m_slower;
    QToolButton* m_speed;
    QToolButton* m_faster;
    QToolButton* m_voice;
    QToolButton* m_show;
    QLabel* m_sentence;
    QString m_announced;
};

}  // namespace klartext::ui
