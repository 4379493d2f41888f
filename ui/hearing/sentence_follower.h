// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QVariantAnimation>

namespace klartext::ui {

class PageView;

/// Keeps a sentence in view as the reading goes on, gently, and lets go as soon as a person scrolls
/// it out of sight; takes up again when it is seen once more, or when asked.
class SentenceFollower : public QObject {
    Q_OBJECT

public:
    explicit SentenceFollower(PageView& view);

    /// The sentence is another; `wanted` when a person asked for it.
    void goTo(int from, int to, bool wanted);
    /// The same sentence has other positions, in a page that is set anew.
    void moveTo(int from, int to);
    void stop();
    [[nodiscard]] bool isFollowing() const { return m_following; }

Q_SIGNALS:
    void followingChanged(bool following);

private:
    void noteScroll();
    void bringIntoView();
    /// Moves the sentence to so many pixels below the top of the view.
    void glideTo(int offset);
    void setFollowing(bool following);
    [[nodiscard]] bool isSeen() const;

    PageView& m_view;
    QVariantAnimation m_glide;
    QElapsedTimer m_touched;  ///< since a person scrolled
    int m_from = 0;
    int m_to = 0;
    int m_shown = -1;  ///< the value of the scroll bar that is no person's doing
    bool m_following = false;
    bool m_moving = false;
};

}  // namespace klartext::ui
