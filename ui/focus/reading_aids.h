// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

#include "focus/jump_trail.h"
#include "panes/outline_pane.h"

namespace klartext::ui {

class AutoScroll;
class BackPill;
class LineFocus;
class PageTurner;
class PageView;
class PassingNote;
class ReadingFooter;
class RestingPointer;
class Settings;
class TextLines;
class Theme;

/// What helps a person to move through the text of a PageView and to keep to it, as the settings
/// want it: pages, line focus, scrolling by itself, the way back from links, the line that says
/// where one is.
class ReadingAids : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ReadingAids(PageView& view, Settings& settings);

    /// To be put below the view.
    [[nodiscard]] ReadingFooter* footer() const { return m_footer; }
    [[nodiscard]] AutoScroll& autoScroll() const { return *m_autoScroll; }
    [[nodiscard]] PageTurner& pages() const { return *m_pages; }
    [[nodiscard]] LineFocus& lineFocus() const { return *m_lineFocus; }

    /// The view shows another article, which takes so long to read.
    void beginText(int minutesToRead);
    /// The view shows the same article in another form.
    void changeText(int minutesToRead);
    void setTheme(const Theme& theme);
    /// In full screen nothing but the text is shown, and the page where there are pages.
    void setFullScreen(bool full);
    /// Takes away what offers itself at the moment; false when nothing did.
    bool dismiss();

    /// Between links that were followed within the page.
    [[nodiscard]] bool canGoBack() const { return m_trail.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_trail.canGoForward(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    /// canGoBack() or canGoForward() may be another.
    void trailChanged();

private:
    void connectView();
    void follow(const Settings& settings);
    void applyPaged();
    void applyLineFocus();
    void applyMotion();
    void showFooter();
    void refreshFooter();
    void hidePillWhereItLeads();
    [[nodiscard]] QString headingBeingRead() const;

    PageView& m_view;
    Settings& m_settings;
    TextLines* m_lines;
    LineFocus* m_lineFocus;
    PageTurner* m_pages;
    AutoScroll* m_autoScroll;
    PassingNote* m_note;
    BackPill* m_pill;
    ReadingFooter* m_footer;
    RestingPointer* m_pointer;
    JumpTrail m_trail;
    QTimer m_footerTimer;
    int m_minutes = 0;
    bool m_fullScreen = false;
};

}  // namespace klartext::ui
