// SPDX-License-Identifier: MIT
#include "actions/action_table.h"

#include <QtGlobal>
#include <array>

namespace klartext::ui {

namespace {

constexpr bool line = true;
constexpr bool check = true;
constexpr bool listKeys = true;

// clang-format off: a table is read by columns.
constexpr std::array<ActionSpec, actionCount> table{{
    {ActionId::OpenFile, MenuId::File, false, false, "openFile",
     QT_TRANSLATE_NOOP("Action", "&Open File…"),
     QT_TRANSLATE_NOOP("Action", "Open a web page or a text from a file"), "open", "Ctrl+O", false},
    {ActionId::OpenLocation, MenuId::File, false, false, "openLocation",
     QT_TRANSLATE_NOOP("Action", "Open &Location…"),
     QT_TRANSLATE_NOOP("Action", "Type a link or a path"), "location", "Ctrl+L; Alt+D", false},
    {ActionId::PastePage, MenuId::File, false, false, "pastePage",
     QT_TRANSLATE_NOOP("Action", "&Paste as Page"),
     QT_TRANSLATE_NOOP("Action", "Open the link, the HTML or the text on the clipboard"), "paste",
     "Ctrl+Shift+V", false},
    {ActionId::Save, MenuId::File, line, false, "save",
     QT_TRANSLATE_NOOP("Action", "&Save Article…"),
     QT_TRANSLATE_NOOP("Action", "Save the article as HTML, Markdown or plain text"), "save",
     "Ctrl+S", false},
    {ActionId::OpenInBrowser, MenuId::File, line, false, "openInBrowser",
     QT_TRANSLATE_NOOP("Action", "Open in &Web Browser"),
     QT_TRANSLATE_NOOP("Action", "Open the original page in the web browser"), "browser", "Ctrl+B",
     false},
    {ActionId::CopyAddress, MenuId::File, false, false, "copyAddress",
     QT_TRANSLATE_NOOP("Action", "Copy A&ddress"),
     QT_TRANSLATE_NOOP("Action", "Copy the page’s address"), "link", "Ctrl+Shift+L", false},
    {ActionId::ClearRecent, MenuId::File, false, false, "clearRecent",
     QT_TRANSLATE_NOOP("Action", "&Clear Recent Pages"),
     QT_TRANSLATE_NOOP("Action", "Forget which pages were open"), "", "", false},
    {ActionId::Quit, MenuId::File, line, false, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), "",
     "quit", "Ctrl+Q", false},

    {ActionId::Undo, MenuId::Edit, false, false, "undo", QT_TRANSLATE_NOOP("Action", "&Undo"), "",
     "undo", "Ctrl+Z", false},
    {ActionId::Redo, MenuId::Edit, false, false, "redo", QT_TRANSLATE_NOOP("Action", "&Redo"), "",
     "redo", "Ctrl+Shift+Z; Ctrl+Y", false},
    {ActionId::Copy, MenuId::Edit, line, false, "copy", QT_TRANSLATE_NOOP("Action", "&Copy"), "",
     "copy", "Ctrl+C", false},
    {ActionId::SelectAll, MenuId::Edit, false, false, "selectAll",
     QT_TRANSLATE_NOOP("Action", "Select &All"), "", "", "Ctrl+A", false},
    {ActionId::Find, MenuId::Edit, line, false, "find",
     QT_TRANSLATE_NOOP("Action", "&Find in Text…"), "", "find", "Ctrl+F", false},
    {ActionId::FindNext, MenuId::Edit, false, false, "findNext",
     QT_TRANSLATE_NOOP("Action", "Find &Next"), "", "", "F3; Ctrl+G", false},
    {ActionId::FindPrevious, MenuId::Edit, false, false, "findPrevious",
     QT_TRANSLATE_NOOP("Action", "Find Pre&vious"), "", "", "Shift+F3; Ctrl+Shift+G", false},
    {ActionId::PutBack, MenuId::Edit, line, false, "putBack",
     QT_TRANSLATE_NOOP("Action", "Put &Back"),
     QT_TRANSLATE_NOOP("Action", "Put the selected block back into the article"), "put-back", "R",
     listKeys},
    {ActionId::TakeOut, MenuId::Edit, false, false, "takeOut",
     QT_TRANSLATE_NOOP("Action", "&Take Out"),
     QT_TRANSLATE_NOOP("Action", "Take the selected block out of the article again"), "take-out",
     "Del", listKeys},
    {ActionId::TeachSite, MenuId::Edit, line, false, "teachSite",
     QT_TRANSLATE_NOOP("Action", "Always on This &Site…"),
     QT_TRANSLATE_NOOP("Action", "Do what was just done on every page of the site"), "", "F4",
     false},
    {ActionId::Rules, MenuId::Edit, false, false, "rules",
     QT_TRANSLATE_NOOP("Action", "Rul&es for Sites…"),
     QT_TRANSLATE_NOOP("Action", "List what is always kept or left out on which site"), "",
     "Ctrl+Shift+U", false},
    {ActionId::UseSeenBlocks, MenuId::Edit, line, check, "useSeenBlocks",
     QT_TRANSLATE_NOOP("Action", "&Learn What Sites Repeat"),
     QT_TRANSLATE_NOOP("Action",
                       "Remember, on this computer, which blocks the pages of a site share: they "
                       "are hardly ever the article"),
     "", "", false},
    {ActionId::ForgetSeenBlocks, MenuId::Edit, false, false, "forgetSeenBlocks",
     QT_TRANSLATE_NOOP("Action", "F&orget What Sites Repeat"),
     QT_TRANSLATE_NOOP("Action", "Delete all that was remembered about the blocks of pages"), "",
     "", false},

    {ActionId::ZoomIn, MenuId::View, false, false, "zoomIn",
     QT_TRANSLATE_NOOP("Action", "Zoom &In"), "", "zoom-in", "Ctrl++; Ctrl+=", false},
    {ActionId::ZoomOut, MenuId::View, false, false, "zoomOut",
     QT_TRANSLATE_NOOP("Action", "Zoom &Out"), "", "zoom-out", "Ctrl+-", false},
    {ActionId::ZoomReset, MenuId::View, false, false, "zoomReset",
     QT_TRANSLATE_NOOP("Action", "&Normal Size"), "", "", "Ctrl+0", false},
    {ActionId::Typography, MenuId::View, false, false, "typography",
     QT_TRANSLATE_NOOP("Action", "&Text and Colors…"),
     QT_TRANSLATE_NOOP("Action", "Choose font, size, line height, width and theme"), "typography",
     "Ctrl+T", false},
    {ActionId::Outline, MenuId::View, line, check, "outline",
     QT_TRANSLATE_NOOP("Action", "Cont&ents"),
     QT_TRANSLATE_NOOP("Action", "List the headings of the article"), "outline", "Ctrl+Shift+O",
     false},
    {ActionId::RemovedPanel, MenuId::View, false, check, "removedPanel",
     QT_TRANSLATE_NOOP("Action", "&Left Out"),
     QT_TRANSLATE_NOOP("Action", "List what was left out of the page, and why"), "removed", "F9",
     false},
    {ActionId::Compare, MenuId::View, false, check, "compare",
     QT_TRANSLATE_NOOP("Action", "&Compare with Original"),
     QT_TRANSLATE_NOOP("Action", "Show the original and the article side by side"), "compare",
     "Ctrl+Shift+C", false},
    {ActionId::NextRemoved, MenuId::View, false, false, "nextRemoved",
     QT_TRANSLATE_NOOP("Action", "Ne&xt Removed Block"),
     QT_TRANSLATE_NOOP("Action", "Go to the next block that was left out"), "next", "F7", false},
    {ActionId::PreviousRemoved, MenuId::View, false, false, "previousRemoved",
     QT_TRANSLATE_NOOP("Action", "&Previous Removed Block"),
     QT_TRANSLATE_NOOP("Action", "Go to the previous block that was left out"), "previous",
     "Shift+F7", false},
    {ActionId::NextUncertain, MenuId::View, false, false, "nextUncertain",
     QT_TRANSLATE_NOOP("Action", "Next &Uncertain Block"),
     QT_TRANSLATE_NOOP("Action", "Go to the next block that may belong to the article after all"),
     "", "F8", false},
    {ActionId::PreviousUncertain, MenuId::View, false, false, "previousUncertain",
     QT_TRANSLATE_NOOP("Action", "Previous Uncertain &Block"),
     QT_TRANSLATE_NOOP("Action",
                       "Go to the previous block that may belong to the article after all"),
     "", "Shift+F8", false},
    {ActionId::DismissMarks, MenuId::View, false, false, "dismissMarks",
     QT_TRANSLATE_NOOP("Action", "&Dismiss Marks"),
     QT_TRANSLATE_NOOP("Action", "Take the marks off what was put back; Esc does the same"), "", "",
     false},
    {ActionId::MenuBar, MenuId::View, line, check, "menuBar",
     QT_TRANSLATE_NOOP("Action", "&Menu Bar"),
     QT_TRANSLATE_NOOP("Action", "Show the menus above the toolbar or in one button"), "", "Ctrl+M",
     false},
    {ActionId::FullScreen, MenuId::View, false, check, "fullScreen",
     QT_TRANSLATE_NOOP("Action", "&Full Screen"), "", "full-screen", "F11", false},

    {ActionId::Back, MenuId::Go, false, false, "back", QT_TRANSLATE_NOOP("Action", "&Back"),
     QT_TRANSLATE_NOOP("Action", "Go back to the page before"), "back", "Alt+Left; Back", false},
    {ActionId::Forward, MenuId::Go, false, false, "forward",
     QT_TRANSLATE_NOOP("Action", "&Forward"), QT_TRANSLATE_NOOP("Action", "Go forward again"),
     "forward", "Alt+Right; Forward", false},
    {ActionId::Reload, MenuId::Go, line, false, "reload", QT_TRANSLATE_NOOP("Action", "&Reload"),
     QT_TRANSLATE_NOOP("Action", "Load the page again"), "reload", "Ctrl+R; F5", false},
    {ActionId::Stop, MenuId::Go, false, false, "stop", QT_TRANSLATE_NOOP("Action", "&Stop"),
     QT_TRANSLATE_NOOP("Action", "Stop loading"), "stop", "Esc", false},

    {ActionId::Sample, MenuId::Help, false, false, "sample",
     QT_TRANSLATE_NOOP("Action", "Sample &Page"),
     QT_TRANSLATE_NOOP("Action", "Open the page that shows what the program does"), "sample", "",
     false},
    {ActionId::Report, MenuId::Help, line, false, "report",
     QT_TRANSLATE_NOOP("Action", "&Report a Wrong Result…"),
     QT_TRANSLATE_NOOP("Action", "Write a file that shows what is wrong with this page"), "", "",
     false},
    {ActionId::Commands, MenuId::Help, line, false, "commands",
     QT_TRANSLATE_NOOP("Action", "Find a &Command…"),
     QT_TRANSLATE_NOOP("Action", "Find what can be done by its name"), "find", "Ctrl+K", false},
    {ActionId::Shortcuts, MenuId::Help, false, false, "shortcuts",
     QT_TRANSLATE_NOOP("Action", "&Keyboard Shortcuts"), "", "keyboard", "F1; Ctrl+?", false},
    {ActionId::About, MenuId::Help, line, false, "about",
     QT_TRANSLATE_NOOP("Action", "&About Klartext"), "", "", "", false},
}};
// clang-format on

constexpr std::array<const char*, menuCount> titles{
    QT_TRANSLATE_NOOP("Menu", "&File"), QT_TRANSLATE_NOOP("Menu", "&Edit"),
    QT_TRANSLATE_NOOP("Menu", "&View"), QT_TRANSLATE_NOOP("Menu", "&Go"),
    QT_TRANSLATE_NOOP("Menu", "&Help")};

}  // namespace

std::span<const ActionSpec> actionTable() { return table; }

const char* menuTitle(MenuId menu) { return titles[static_cast<std::size_t>(menu)]; }

}  // namespace klartext::ui
