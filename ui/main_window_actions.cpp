// SPDX-License-Identifier: MIT
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextEdit>

#include "actions/action_set.h"
#include "actions/incoming.h"
#include "core/notes.h"
#include "focus/reading_aids.h"
#include "highlights/highlight_copies.h"
#include "highlights/highlights.h"
#include "main_window.h"
#include "models/page_model.h"
#include "models/sentences.h"
#include "panes/compare_pane.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "panes/removed_pane.h"
#include "panes/typography_panel.h"
#include "pictures/held_pictures.h"
#include "report/report_dialog.h"
#include "settings/settings.h"
#include "widgets/about_dialog.h"
#include "widgets/address_bar.h"
#include "widgets/command_palette.h"
#include "widgets/motion.h"
#include "widgets/names_in_lines.h"
#include "widgets/popover.h"
#include "widgets/progress_line.h"
#include "widgets/recent_menu.h"
#include "widgets/save_dialog.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/shown_address.h"
#include "widgets/status_line.h"
#include "widgets/window_tool_bar.h"

namespace klartext::ui {

namespace {

/// Calls `function` on the text widget that has the focus, if it is none of `pane`.
template <typename Function>
bool onFocusedField(const QWidget* pane, Function function) {
    QWidget* focused = QApplication::focusWidget();
    if (focused == nullptr || pane->isAncestorOf(focused)) {
        return false;
    }
    if (auto* line = qobject_cast<QLineEdit*>(focused)) {
        function(line);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(focused)) {
        function(plain);
    } else if (auto* text = qobject_cast<QTextEdit*>(focused)) {
        function(text);
    } else {
        return false;
    }
    return true;
}

bool isWeb(const QUrl& url) {
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

}  // namespace

void MainWindow::connectPanes() {
    connect(m_page, &PageModel::decided, this,
            [this](const QList<core::BlockId>& blocks, bool kept) {
                const auto count = static_cast<int>(blocks.size());
                m_status->speak(kept ? tr("%Ln block(s) put back", nullptr, count)
                                     : tr("%Ln block(s) taken out", nullptr, count));
            });
    connect(m_page, &PageModel::pageChanged, this, &MainWindow::showNewPage);
    connect(m_page, &PageModel::overridesChanged, this, &MainWindow::showChangedPage);
    connect(m_reading, &ReadingPane::imageRequested, this, &MainWindow::imageRequested);
    connect(m_reading, &ReadingPane::imageWanted, this, &MainWindow::imageWanted);
    connect(m_reading, &ReadingPane::linkActivated, this, &MainWindow::openLink);
    m_reading->setNoteSource([this](const QString& name) {
        return m_page->hasPage()
                   ? core::noteNamed(m_page->extraction(), m_page->overrides(), name.toStdString())
                   : std::nullopt;
    });
    m_reading->setPictureFolder(m_settings.saveFolder.value());
    connect(m_reading, &ReadingPane::savePictureRequested, this,
            [this](const QString& path, const QByteArray& bytes) {
                m_settings.saveFolder.setValue(QFileInfo(path).absolutePath());
                m_reading->setPictureFolder(m_settings.saveFolder.value());
                Q_EMIT savePictureRequested(path, bytes);
            });
    connect(m_reading, &ReadingPane::linkHovered, this, [this](const QUrl& url) {
        // Who stands before the host is no host, and is not told to anybody.
        m_status->showLink(shownAddress(url.adjusted(QUrl::RemoveUserInfo)));
    });
    connect(m_reading, &ReadingPane::retryRequested, this, &MainWindow::retryRequested);
    connect(m_reading, &ReadingPane::browserRequested, (*m_actions)[ActionId::OpenInBrowser],
            &QAction::trigger);
    connect(m_reading, &ReadingPane::trustLinkActivated, this, &MainWindow::follow);
    connect(m_reading, &ReadingPane::removeRequested, m_page, &PageModel::remove);
    connect(m_reading, &ReadingPane::restoreRequested, m_page, &PageModel::restore);
    connect(m_reading, &ReadingPane::blockPicked, m_removed, &RemovedPane::pick);
    connect(m_reading, &ReadingPane::marksChanged, (*m_actions)[ActionId::DismissMarks],
            &QAction::setEnabled);
    connect(m_reading, &ReadingPane::selectionChanged, this, &MainWindow::updateActions);
    connect(m_removed, &RemovedPane::blockSelected, this, &MainWindow::showBlock);
    connect(m_recent, &RecentMenu::openRequested, this, &MainWindow::openRequested);
    AddressBar* address = m_toolBar->addressBar();
    connect(address, &AddressBar::openRequested, this, &MainWindow::openRequested);
    connect(address, &AddressBar::openRequested, m_panes, qOverload<>(&QWidget::setFocus));
    connect(address, &AddressBar::left, m_reading, qOverload<>(&QWidget::setFocus));
    connect(m_status, &StatusLine::removedRequested, (*m_actions)[ActionId::RemovedPanel],
            &QAction::toggle);
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto function) {
        connect((*m_actions)[id], &QAction::triggered, this, function);
    };
    on(ActionId::OpenFile, [this] { askForFile(); });
    on(ActionId::OpenLocation, [this] {
        m_toolBar->addressBar()->setFocus(Qt::ShortcutFocusReason);
        m_toolBar->addressBar()->selectAll();
    });
    on(ActionId::PastePage, [this] { take(readIncoming(*QApplication::clipboard()->mimeData())); });
    on(ActionId::Save, [this] { askWhereToSave(); });
    on(ActionId::Print, [this] { Q_EMIT printRequested(m_highlights->copies().markedArticle()); });
    on(ActionId::OpenInBrowser, [this] { openElsewhere(original()); });
    on(ActionId::CopyAddress,
       [this] { QApplication::clipboard()->setText(m_toolBar->addressBar()->address()); });
    on(ActionId::ClearRecent, [this] { Q_EMIT clearRecentRequested(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Back, [this] { goBack(); });
    on(ActionId::Forward, [this] { goForward(); });
    on(ActionId::Reload, [this] { Q_EMIT retryRequested(); });
    on(ActionId::Stop, [this] { Q_EMIT cancelRequested(); });
    on(ActionId::ForgetSeenBlocks, [this] { Q_EMIT forgetSeenBlocksRequested(); });
    on(ActionId::Report, [this] { Q_EMIT reportRequested(); });
    on(ActionId::Sample, [this] { Q_EMIT sampleRequested(); });
    on(ActionId::Commands, [this] {
        if (m_palette == nullptr) {
            m_palette = new CommandPalette(m_actions->all(), this);
        }
        m_palette->open();
    });
    on(ActionId::Shortcuts, [this] { (new ShortcutsDialog(m_settings, this))->show(); });
    on(ActionId::About, [this] { (new AboutDialog(this))->show(); });
    for (const ActionId id : {ActionId::TeachSite, ActionId::Rules, ActionId::Cookies,
                              ActionId::Import, ActionId::Keep, ActionId::Library}) {
        (*m_actions)[id]->setEnabled(false);
    }
    connectTextActions();
    connectViewActions();
    connectReading();
    connectPictures();
}

void MainWindow::connectTextActions() {
    const auto on = [this](ActionId id, auto* receiver, auto function) {
        connect((*m_actions)[id], &QAction::triggered, receiver, function);
    };
    QUndoStack& undo = m_page->undoStack();
    on(ActionId::Undo, &undo, &QUndoStack::undo);
    on(ActionId::Redo, &undo, &QUndoStack::redo);
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    on(ActionId::Copy, this, &MainWindow::copy);
    on(ActionId::SelectAll, this, &MainWindow::selectAll);
    on(ActionId::Find, this, [this] {
        (*m_actions)[ActionId::Compare]->setChecked(false);
        m_reading->showFind();
    });
    on(ActionId::FindNext, m_reading, &ReadingPane::findNext);
    on(ActionId::FindPrevious, m_reading, &ReadingPane::findPrevious);
    on(ActionId::ZoomIn, m_reading, &ReadingPane::zoomIn);
    on(ActionId::ZoomOut, m_reading, &ReadingPane::zoomOut);
    on(ActionId::ZoomReset, m_reading, &ReadingPane::resetZoom);
}

void MainWindow::connectViewActions() {
    QAction* panel = (*m_actions)[ActionId::RemovedPanel];
    connect(panel, &QAction::toggled, m_removedDock, &QWidget::setVisible);
    connect(m_removedDock->toggleViewAction(), &QAction::toggled, panel, &QAction::setChecked);
    QAction* outline = (*m_actions)[ActionId::Outline];
    outline->setChecked(!m_outlineDock->isHidden());
    connect(outline, &QAction::toggled, m_outlineDock, &QWidget::setVisible);
    connect(m_outlineDock->toggleViewAction(), &QAction::toggled, outline, &QAction::setChecked);
    connect((*m_actions)[ActionId::Compare], &QAction::toggled, this, &MainWindow::setCompared);
    connect((*m_actions)[ActionId::MenuBar], &QAction::triggered, this,
            [this](bool shown) { m_settings.menuBar.setValue(shown); });
    const auto takeKeys = [this] { m_actions->setKeys(KeyMap(m_settings.shortcuts.value())); };
    takeKeys();
    connect(&m_settings.shortcuts, &SettingBase::changed, m_actions, takeKeys);
    QAction* lessMotion = (*m_actions)[ActionId::LessMotion];
    connect(lessMotion, &QAction::triggered, this,
            [this](bool less) { m_settings.lessMotion.setValue(less); });
    const auto takeMotion = [this, lessMotion] {
        lessMotion->setChecked(m_settings.lessMotion.value());
        Motion::ofTheProgram().setReduced(m_settings.lessMotion.value());
    };
    takeMotion();
    connect(&m_settings.lessMotion, &SettingBase::changed, lessMotion, takeMotion);
    QAction* learn = (*m_actions)[ActionId::UseSeenBlocks];
    learn->setChecked(m_settings.useSeenBlocks.value());
    connect(learn, &QAction::triggered, this,
            [this](bool use) { m_settings.useSeenBlocks.setValue(use); });
    connect(&m_settings.useSeenBlocks, &SettingBase::changed, learn,
            [this, learn] { learn->setChecked(m_settings.useSeenBlocks.value()); });
    connect(&m_settings.menuBar, &SettingBase::changed, this,
            [this] { setMenuBarShown(m_settings.menuBar.value()); });
    connect((*m_actions)[ActionId::FullScreen], &QAction::triggered, this,
            &MainWindow::setFullScreen);
    connect((*m_actions)[ActionId::Typography], &QAction::triggered, this,
            &MainWindow::openTypography);
    const auto stepOn = [this](ActionId id, bool forward, bool uncertain) {
        connect((*m_actions)[id], &QAction::triggered, this,
                [this, forward, uncertain] { showNeighbour(forward, uncertain); });
    };
    stepOn(ActionId::NextRemoved, true, false);
    stepOn(ActionId::PreviousRemoved, false, false);
    stepOn(ActionId::NextUncertain, true, true);
    stepOn(ActionId::PreviousUncertain, false, true);
    QAction* dismiss = (*m_actions)[ActionId::DismissMarks];
    dismiss->setEnabled(false);
    connect(dismiss, &QAction::triggered, m_reading, &ReadingPane::clearMarks);
}

void MainWindow::updateActions() {
    const auto enable = [this](ActionId id, bool enabled) {
        (*m_actions)[id]->setEnabled(enabled);
    };
    const bool page = m_page->hasPage();
    const bool text = page && m_page->article().tally.blocksKept > 0;
    enable(ActionId::Back, m_canGoBack || m_reading->aids().canGoBack());
    enable(ActionId::Forward, m_canGoForward || m_reading->aids().canGoForward());
    enable(ActionId::Stop, m_loading);
    enable(ActionId::Reload, !m_loading && !m_toolBar->addressBar()->address().isEmpty());
    enable(ActionId::Save, text);
    enable(ActionId::Print, text);
    enable(ActionId::Report, page);
    enable(ActionId::OpenInBrowser, !original().isEmpty());
    enable(ActionId::CopyAddress, !m_toolBar->addressBar()->address().isEmpty());
    enable(ActionId::AutoScroll, text);
    enable(ActionId::Undo, m_page->undoStack().canUndo());
    enable(ActionId::Redo, m_page->undoStack().canRedo());
    for (const ActionId id : {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious}) {
        enable(id, text);
    }
    for (const ActionId id : {ActionId::LookUp, ActionId::SearchWeb, ActionId::CopyMarkdown}) {
        enable(id, text);
    }
    updateReadAloud();
    for (const ActionId id : {ActionId::Compare, ActionId::NextRemoved, ActionId::PreviousRemoved,
                              ActionId::NextUncertain, ActionId::PreviousUncertain}) {
        enable(id, page);
    }
}

void MainWindow::showBlock(core::BlockId block, core::BlockId before) {
    if (m_panes->currentWidget() == m_compare) {
        m_compare->scrollToBlock(block);
    } else if (m_page->isKept(block)) {
        m_reading->scrollToBlock(block);
    } else if (!m_reading->showAside(block)) {
        m_reading->markGapAfter(before);
    }
}

void MainWindow::showNeighbour(bool forward, bool uncertain) {
    if (m_removed->selectNeighbour(forward, uncertain)) {
        return;
    }
    if (uncertain) {
        m_status->announce(forward ? tr("Nothing uncertain comes after this.")
                                   : tr("Nothing uncertain comes before this."));
    } else {
        m_status->announce(forward ? tr("Nothing was left out after this.")
                                   : tr("Nothing was left out before this."));
    }
}

void MainWindow::setCompared(bool compared) {
    if (compared && m_compare == nullptr) {
        m_compare = new ComparePane(*m_page, m_settings, *m_theme, m_panes);
        m_panes->addWidget(m_compare);
        connect(m_compare, &ComparePane::imageRequested, this, &MainWindow::imageRequested);
        connect(m_compare, &ComparePane::linkActivated, this, &MainWindow::openLink);
        connect(m_compare, &ComparePane::trustLinkActivated, this, &MainWindow::follow);
        connect(m_compare, &ComparePane::zoomRequested, this, [this](bool larger) {
            (*m_actions)[larger ? ActionId::ZoomIn : ActionId::ZoomOut]->trigger();
        });
        connect(m_compare, &ComparePane::blockActivated, m_removed, &RemovedPane::select);
        connect(m_compare, &ComparePane::blockPicked, m_removed, &RemovedPane::pick);
        connect(m_compare, &ComparePane::stepRequested, this, &MainWindow::showNeighbour);
        m_highlights->drawIn(*m_compare->articleView());
        m_highlights->drawIn(*m_compare->originalView());
    }
    const bool switched = compared != (m_panes->currentWidget() == m_compare);
    m_panes->setCurrentWidget(compared ? static_cast<QWidget*>(m_compare) : m_reading);
    m_panes->currentWidget()->setFocus();
    if (switched && m_reading->hasArticle()) {
        if (compared) {
            m_compare->beginAt(*m_reading->view());
        } else {
            m_compare->leaveTo(*m_reading->view());
        }
    }
}

void MainWindow::setFullScreen(bool full) {
    (*m_actions)[ActionId::FullScreen]->setChecked(full);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    m_status->setVisible(!full);
    m_progress->setVisible(!full || m_loading);
    m_reading->aids().setFullScreen(full);
    setMenuBarShown(m_settings.menuBar.value());
    if (full) {
        for (QWidget* part :
             QList<QWidget*>{m_toolBar, m_outlineDock, m_removedDock, m_highlights->dock()}) {
            if (!part->isHidden()) {
                m_hiddenInFullScreen.append(part);
                part->hide();
            }
        }
        return;
    }
    for (QWidget* part : std::exchange(m_hiddenInFullScreen, {})) {
        part->show();
    }
}

void MainWindow::setMenuBarShown(bool shown) {
    (*m_actions)[ActionId::MenuBar]->setChecked(shown);
    const bool visible = shown && !isFullScreen();
    menuBar()->setVisible(visible);
    m_toolBar->setMenuShown(!visible);
}

void MainWindow::openTypography() {
    if (m_typography == nullptr) {
        m_typography = new Popover(new TypographyPanel(m_settings, *m_theme), this);
    }
    m_typography->openBelow(*m_toolBar->typographyButton());
}

void MainWindow::openLink(const QUrl& url) {
    if (isWeb(url)) {
        Q_EMIT openRequested(QString::fromUtf8(url.toEncoded()));
    } else if (url.isLocalFile() && m_address.isLocalFile()) {
        // Only a file may lead to a file: to another chapter, to a page saved beside it.
        Q_EMIT openRequested(QString::fromUtf8(url.toEncoded()));
    } else if (url.scheme() == QLatin1String("mailto")) {
        openElsewhere(url);
    }
}

void MainWindow::take(const Incoming& incoming) {
    switch (incoming.kind) {
        case Incoming::Kind::Address:
            Q_EMIT openRequested(incoming.address);
            if (!incoming.more.isEmpty()) Q_EMIT openBesideRequested(incoming.more);
            if (!incoming.useless.isEmpty()) showUseless(incoming.useless);
            break;
        case Incoming::Kind::Html:
        case Incoming::Kind::Text:
            Q_EMIT openContentRequested(incoming.content, incoming.kind == Incoming::Kind::Html);
            break;
        case Incoming::Kind::Nothing:
            m_status->announce(tr("There is no link and no text on the clipboard."));
            break;
    }
}

void MainWindow::showUseless(const QList<QUrl>& addresses) {
    QStringList names;
    for (const QUrl& address : addresses.first(std::min(addresses.size(), mostNamesTold))) {
        names += shownAddress(address);
    }
    showProblem(tr("Not everything was opened"),
                tr("Klartext opens files and links of the web. This is neither:") +
                    QStringLiteral("\n\n") + namesInLines(names, addresses.size()));
}

void MainWindow::askForFile() {
    auto* dialog =
        new QFileDialog(this, tr("Open File"), usableFolder(m_settings.openFolder.value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pages, books and texts (*.html *.htm *.xhtml *.xht *.mht *.mhtml *.maff *.webarchive "
            "*.epub *.warc *.warc.gz *.zip *.md *.markdown *.txt *.text)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.openFolder.setValue(QFileInfo(path).absolutePath());
        Q_EMIT openRequested(shownAddress(QUrl::fromLocalFile(path)));
    });
    dialog->open();
}

void MainWindow::reviewReport(const core::Report& report) {
    const QString title = toText(m_page->article().metadata.title);
    auto* dialog = new ReportDialog(report, title, m_settings.saveFolder.value(), this);
    connect(dialog, &ReportDialog::approved, this,
            [this](const QString& path, const core::Report& approved) {
                m_settings.saveFolder.setValue(QFileInfo(path).absolutePath());
                Q_EMIT saveReportRequested(path, approved);
            });
    dialog->open();
}

void MainWindow::askWhereToSave() {
    auto* dialog = new SaveDialog(toText(m_page->article().metadata.title),
                                  m_settings.saveFolder.value(), saveChoice(m_settings), this);
    // The page may be another one by the time the dialog is answered.
    connect(dialog, &SaveDialog::pathChosen, this,
            [this, extraction = m_page->share(), overrides = m_page->overrides()](
                const QString& path, const SaveChoice& choice) {
                m_settings.saveFolder.setValue(QFileInfo(path).absolutePath());
                keepSaveChoice(m_settings, choice);
                Q_EMIT saveRequested(path, choice, extraction, overrides);
            });
    dialog->setMissingPictures(m_pictures->heldCount());
    dialog->open();
}

void MainWindow::copy() {
    if (!onFocusedField(m_reading, [](auto* field) { field->copy(); })) {
        m_reading->copy();
    }
}

void MainWindow::selectAll() {
    if (!onFocusedField(m_reading, [](auto* field) { field->selectAll(); })) {
        m_reading->selectAll();
    }
}

}  // namespace klartext::ui
