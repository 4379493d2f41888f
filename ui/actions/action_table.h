// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace klartext::ui {

/// Everything the window can be asked to do.
enum class ActionId {
    OpenFile,
    OpenLocation,
    PastePage,
    Save,
    SaveKept,
    Print,
    Keep,
    OpenInBrowser,
    CopyAddress,
    Import,
    Cookies,
    ClearRecent,
    Quit,
    Undo,
    Redo,
    Copy,
    SelectAll,
    CopyMarkdown,
    Highlight,
    HighlightYellow,
    HighlightGreen,
    HighlightBlue,
    HighlightPink,
    HighlightNote,
    NextHighlight,
    PreviousHighlight,
    CopyHighlights,
    SaveHighlights,
    SaveAllHighlights,
    LookUp,
    SearchWeb,
    SelectionBar,
    Find,
    FindNext,
    FindPrevious,
    PutBack,
    TakeOut,
    TeachSite,
    Rules,
    UseSeenBlocks,
    ForgetSeenBlocks,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Typography,
    Outline,
    RemovedPanel,
    HighlightsPanel,
    Compare,
    NextRemoved,
    PreviousRemoved,
    NextUncertain,
    PreviousUncertain,
    DismissMarks,
    LessMotion,
    MenuBar,
    FullScreen,
    Paged,
    LineFocus,
    FocusOneLine,
    FocusThreeLines,
    FocusFiveLines,
    AutoScroll,
    ScrollFaster,
    ScrollSlower,
    SmoothScrolling,
    ReadingFooter,
    PicturesShow,
    PicturesAsk,
    PicturesNever,
    PictureSites,
    ReadAloud,
    SentenceBack,
    SentenceForward,
    Faster,
    Slower,
    StopReading,
    Back,
    Forward,
    Library,
    Reload,
    Stop,
    Parts,
    PreviousPart,
    NextPart,
    Sample,
    Report,
    Commands,
    Shortcuts,
    About,
};
inline constexpr int actionCount = static_cast<int>(ActionId::About) + 1;

/// Where an action belongs; one menu a group, and one group in the list of shortcuts. Reading and
/// Pictures stand in View, Highlights in Edit.
enum class MenuId { File, Edit, View, Listen, Go, Help, Reading, Highlights, Pictures };
inline constexpr int menuCount = static_cast<int>(MenuId::Pictures) + 1;

/// What is known of an action before there is a window.
struct ActionSpec {
    ActionId id;
    MenuId menu;
    bool startsSection;     ///< a line stands above it in its menu
    bool checkable;         //
    const char* name;       ///< the QAction's object name
    const char* text;       ///< English, with mnemonic; translated in context "Action"
    const char* hint;       ///< English, a sentence for the tool tip; may be empty
    const char* icon;       ///< a symbolic icon, or empty
    const char* shortcuts;  ///< as QKeySequence::listFromString() reads them, the first is shown
    bool inListOnly;        ///< its keys work in the removed panel's list alone
};

/// One row for each ActionId, in its order; within a menu that is the menu's order.
[[nodiscard]] std::span<const ActionSpec> actionTable();
/// English, with mnemonic; translated in context "Menu".
[[nodiscard]] const char* menuTitle(MenuId menu);

}  // namespace klartext::ui
