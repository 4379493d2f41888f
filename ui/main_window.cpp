// SPDX-License-Identifier: MIT
#include "main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QIcon>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "actions/action_set.h"
#include "actions/incoming.h"
#include "document/page_document.h"
#include "encodings/encoding_menu.h"
#include "hearing/player_bar.h"
#include "highlights/highlights.h"
#include "models/page_model.h"
#include "models/sentences.h"
#include "panes/compare_pane.h"
#include "panes/message_page.h"
#include "panes/notice_bar.h"
#include "panes/outline_pane.h"
#include "panes/outside_bar.h"
#include "panes/reading_pane.h"
#include "panes/removed_pane.h"
#include "parts/part_bar.h"
#include "parts/part_chooser.h"
#include "pictures/held_pictures.h"
#include "rules/offer_bar.h"
#include "settings/settings.h"
#include "typography/active_theme.h"
#include "widgets/address_bar.h"
#include "widgets/fitting_dialogs.h"
#include "widgets/progress_line.h"
#include "widgets/recent_menu.h"
#include "widgets/shown_address.h"
#include "widgets/status_line.h"
#include "widgets/window_tool_bar.h"

namespace klartext::ui {

namespace {

constexpr QSize firstSize(1180, 820);
constexpr int panelWidth = 360;
constexpr int outlineWidth = 240;
// Of the text beside panels: for the window to fit its screen at all, and for reading.
constexpr int leastTextWidth = 260;
constexpr int goodTextWidth = 400;
// Raised when bars or panels change so that older states no longer fit.
constexpr int stateVersion = 1;

MessagePage noArticleMessage(const std::vector<core::Finding>& findings) {
    MessagePage message;
    message.title = MainWindow::tr("There is no article on this page");
    message.explanation = MainWindow::tr(
        "The page holds links, menus or forms, but no text long enough to be read as an article.");
    if (!findings.empty()) {
        message.explanation = findingSentence(findings.front());
        message.suggestions = {MainWindow::tr("Press Ctrl+B to open the page in the web browser.")};
    }
    message.suggestions += QStringList{
        MainWindow::tr("Press F9 to see everything that was left out, and put back what you want "
                       "to read."),
        MainWindow::tr("Press Ctrl+Shift+C to see the page as it was published."),
        MainWindow::tr("If the page leads to articles, open one of them.")};
    return message;
}

/// What has no block has nothing to put back or to compare.
MessagePage nothingMessage(bool isWeb) {
    MessagePage message;
    message.title = MainWindow::tr("There is no text on this page");
    message.explanation = MainWindow::tr(
        "It is empty or damaged, holds no text at all, or has it written by a script, which "
        "Klartext never runs.");
    message.suggestions = {
        isWeb
            ? MainWindow::tr("Press Ctrl+B to open the page in the web browser.")
            : MainWindow::tr("Open the file in the program that made it, or another copy of it.")};
    return message;
}

}  // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_theme(new ActiveTheme(settings, this)),
      m_page(new PageModel(this)),
      m_actions(new ActionSet(this)) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/klartext.svg")));
    setWindowTitle(tr("Klartext"));
    setAcceptDrops(true);
    buildBars();
    buildPanes();
    connectPanes();
    connectActions();
    restoreState();
    updateActions();
}

MainWindow::~MainWindow() {
    // The undo stack still speaks while it is destroyed with the other children.
    disconnect(&m_page->undoStack(), nullptr, this, nullptr);
}

void MainWindow::buildBars() {
    m_recent = new RecentMenu(this);
    m_menu = new QMenu(this);
    const QList<QMenu*> menus = m_actions->createMenus(this, m_recent);
    m_encodings = new EncodingMenu(this);
    connect(m_encodings, &EncodingMenu::chosen, this, &MainWindow::encodingRequested);
    menus.at(static_cast<int>(MenuId::View))
        ->insertMenu((*m_actions)[ActionId::LessMotion], m_encodings);
    for (QMenu* menu : menus) {
        menuBar()->addMenu(menu);
        m_menu->addMenu(menu);
    }
    m_toolBar = new WindowToolBar(*m_actions, m_menu, this);
    addToolBar(m_toolBar);
}

void MainWindow::buildPanes() {
    auto* centre = new QWidget(this);
    m_progress = new ProgressLine(centre);
    m_panes = new QStackedWidget(centre);
    m_reading = new ReadingPane(m_settings, *m_theme, m_panes);
    m_status = new StatusLine(centre);
    m_offer = new OfferBar(*(*m_actions)[ActionId::TeachSite], centre);
    m_parts = new PartBar(*(*m_actions)[ActionId::Parts], *(*m_actions)[ActionId::PreviousPart],
                          *(*m_actions)[ActionId::NextPart], centre);
    connect(m_parts, &PartBar::openRequested, this, &MainWindow::openRequested);
    m_notice = new NoticeBar(centre);
    connect(m_notice, &NoticeBar::buttonPressed, this, &MainWindow::retryRequested);
    m_outside = new OutsideBar(centre);
    connect(m_outside, &OutsideBar::copied, this,
            [this] { m_status->announce(tr("The address is copied.")); });
    m_panes->addWidget(m_reading);
    m_pictures = new HeldPictures(m_settings, *m_reading, this);
    buildWords();
    buildReadAloud();
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_parts);
    layout->addWidget(m_notice);
    layout->addWidget(m_outside);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_player);
    layout->addWidget(m_offer);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    buildDocks();
}

void MainWindow::buildDocks() {
    m_outlineDock = new QDockWidget(tr("Contents"), this);
    m_outlineDock->setObjectName(QStringLiteral("outlineDock"));
    m_outlineDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_outlineDock->setWidget(new OutlinePane(*m_reading->view(), m_outlineDock));
    addDockWidget(Qt::LeftDockWidgetArea, m_outlineDock);
    m_outlineDock->hide();

    m_removedDock = new QDockWidget(tr("Left Out"), this);
    m_removedDock->setObjectName(QStringLiteral("removedDock"));
    m_removedDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_removed = new RemovedPane(*m_page, m_settings, *m_theme, *m_actions, m_removedDock);
    m_removedDock->setWidget(m_removed);
    addDockWidget(Qt::RightDockWidgetArea, m_removedDock);
    m_highlights = new Highlights({*this, *m_page, *m_reading, *m_actions, m_settings, *m_theme});
    tabifyDockWidget(m_removedDock, m_highlights->dock());
    resizeDocks({m_outlineDock, m_removedDock}, {outlineWidth, panelWidth}, Qt::Horizontal);
}

void MainWindow::restoreState() {
    resize(fittingSize(firstSize, *this));
    restoreGeometry(m_settings.windowGeometry.value());
    QMainWindow::restoreState(m_settings.windowState.value(), stateVersion);
    m_toolBar->show();
    fitPanels();
    setMenuBarShown(m_settings.menuBar.value());
}

void MainWindow::fitPanels() {
    // Who opened a panel on this screen before wants it as long as it fits.
    const bool isFirst = m_settings.windowState.value().isEmpty();
    int room = screen()->availableSize().width() - (isFirst ? goodTextWidth : leastTextWidth);
    const auto fit = [&room](const QList<QDockWidget*>& tabs, int width) {
        const bool fits = width <= room;
        const bool isShown = std::ranges::any_of(
            tabs, [](const QDockWidget* dock) { return !dock->isHidden() && !dock->isFloating(); });
        if (fits && isShown) room -= width;
        for (QDockWidget* dock : tabs) {
            if (!fits && !dock->isFloating()) dock->hide();
        }
    };
    fit({m_removedDock, m_highlights->dock()}, panelWidth);
    fit({m_outlineDock}, outlineWidth);
    const bool fits = size() == size().boundedTo(screen()->availableSize());
    if (isFirst || !fits) resize(fittingSize(size(), *this));
}

void MainWindow::showLoading(const QString& address) {
    m_toolBar->addressBar()->setAddress(address);
    setLoading(true);
    m_progress->start();
    m_status->showLoading(address);
    if (!m_page->hasPage()) {
        m_reading->showLoading(address);
    }
}

void MainWindow::setProgress(qint64 received, qint64 total) {
    m_progress->setProgress(received, total);
}

void MainWindow::stay() {
    m_toolBar->addressBar()->setAddress(shownAddress(m_address));
    setLoading(false);
    if (m_page->hasPage()) {
        m_status->showPage(m_page->extraction(), m_page->article());
    } else {
        m_status->clear();
        m_reading->clear();
    }
}

void MainWindow::showCancelled() {
    stay();
    m_status->announce(tr("Loading was stopped."));
}

DocumentStyle MainWindow::textStyle() const { return m_reading->nextStyle(); }

void MainWindow::prepareText(std::unique_ptr<PageDocument> text) {
    m_reading->prepare(std::move(text));
}

void MainWindow::showPage(const QUrl& address, std::shared_ptr<const core::Extraction> extraction,
                          const core::Overrides& overrides, Projections projections) {
    m_address = address;
    m_failed.clear();
    m_notice->hide();
    m_outside->hide();
    m_toolBar->addressBar()->setAddress(shownAddress(address));
    setLoading(false);
    m_page->setPage(std::move(extraction), overrides, std::move(projections));
}

core::Overrides MainWindow::decisions() const { return m_page->newestOverrides(); }

void MainWindow::showVerdicts(std::shared_ptr<const core::Extraction> extraction) {
    m_page->setVerdicts(std::move(extraction));
}

void MainWindow::showEncoding(const QString& chosen, const QString& found) {
    chosen.isEmpty() && found.isEmpty() ? m_encodings->setNone()
                                        : m_encodings->setEncoding(chosen, found);
}

void MainWindow::showParts(const PartList& parts) { m_parts->setParts(parts); }

void MainWindow::chooseParts(const PartList& parts) {
    stay();
    if (!m_page->hasPage()) m_parts->setParts(parts);
    auto* chooser = new PartChooser(parts, this);
    connect(chooser, &PartChooser::chosen, this,
            [this, parts](qsizetype part) { Q_EMIT openRequested(parts.parts.at(part).address); });
    chooser->open();
}

void MainWindow::showShortfall(const QString& sentence) {
    m_toolBar->addressBar()->setAddress(shownAddress(m_address));
    setLoading(false);
    m_status->showPage(m_page->extraction(), m_page->article());
    m_notice->say(sentence, true);
}

void MainWindow::showFailure(const QString& address, const MessagePage& failure) {
    m_address.clear();
    m_failed = failure.original;
    m_encodings->setNone();
    m_notice->hide();
    m_outside->hide();
    m_toolBar->addressBar()->setAddress(address);
    (*m_actions)[ActionId::Compare]->setChecked(false);
    (*m_actions)[ActionId::Library]->setChecked(false);
    m_page->clear();
    setLoading(false);
    m_status->clear();
    m_reading->showMessage(failure);
    focusText();
    m_status->speak(failure.title + QStringLiteral(". ") + failure.explanation);
    setWindowTitle(tr("%1 — Klartext").arg(failure.title));
}

ReadingPlace MainWindow::readingPlace() const { return m_reading->place(); }

void MainWindow::setReadingPlace(const ReadingPlace& place) { m_reading->goTo(place); }

void MainWindow::setHistory(bool canGoBack, bool canGoForward) {
    m_canGoBack = canGoBack;
    m_canGoForward = canGoForward;
    updateActions();
}

void MainWindow::setRecent(const QList<RecentPage>& pages) {
    m_recent->setPages(pages);
    m_toolBar->addressBar()->setRecent(pages);
}

void MainWindow::setImage(const QUrl& url, const QByteArray& bytes) {
    m_reading->setImage(url, bytes);
    if (m_compare != nullptr) {
        m_compare->setImage(url, bytes);
    }
}

void MainWindow::setImageFailed(const QUrl& url) {
    m_reading->setImageFailed(url);
    if (m_compare != nullptr) {
        m_compare->setImageFailed(url);
    }
}

void MainWindow::showSaved(const QString& path) {
    const QString sentence = tr("Saved as %1").arg(QDir::toNativeSeparators(path));
    m_status->announce(sentence);
    m_reading->announceSaved(sentence);
}

void MainWindow::showNotSaved() {
    m_status->announce(tr("Saving was stopped, and nothing was written."));
}

void MainWindow::showForgotten(int pages) {
    m_status->announce(tr("What %Ln page(s) repeated is forgotten.", nullptr, pages));
}

QMessageBox* MainWindow::showProblem(const QString& title, const QString& explanation) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, explanation, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

void MainWindow::showSaveFailed(const QString& sentence) {
    showProblem(tr("The file was not saved"), sentence);
}

void MainWindow::setLoading(bool loading) {
    m_loading = loading;
    m_progress->setVisible(loading || !isFullScreen());
    if (!loading) {
        m_progress->stop();
    }
    m_toolBar->setLoading(loading);
    updateActions();
}

void MainWindow::focusText() {
    if (!m_toolBar->addressBar()->isBeingTyped()) {
        m_reading->setFocus();
    }
}

void MainWindow::showNewPage() {
    (*m_actions)[ActionId::Library]->setChecked(false);
    if (m_page->hasPage()) {
        showArticle();
        m_title = toText(m_page->article().metadata.title);
        showTitle();
        m_status->showPage(m_page->extraction(), m_page->article());
        m_status->speak(tr("%1: %2", "title: what was found")
                            .arg(windowTitle(), statusSentence(m_page->article().status)));
        focusText();
    } else {
        m_status->clear();
    }
    updateActions();
}

void MainWindow::showArticle() {
    const core::Article& article = m_page->article();
    if (m_page->extraction().tree->blocks().empty() && article.findings.empty()) {
        m_reading->showMessage(nothingMessage(original().scheme().startsWith(u"http")));
    } else if (article.tally.blocksKept == 0) {
        m_reading->showMessage(noArticleMessage(article.findings));
    } else {
        m_reading->showArticle(m_page->articleWithDoubt());
    }
}

void MainWindow::showChangedPage() {
    if (m_reading->hasArticle() && m_page->article().tally.blocksKept > 0) {
        m_reading->updateArticle(m_page->articleWithDoubt());
    } else {
        showArticle();
    }
    m_status->showPage(m_page->extraction(), m_page->article());
    updateActions();
    Q_EMIT overridesChanged(m_page->overrides());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Q_EMIT closing();
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    if (isFullScreen()) {
        setFullScreen(false);
    }
    m_settings.windowGeometry.setValue(saveGeometry());
    m_settings.windowState.setValue(saveState(stateVersion));
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() == nullptr &&
        readIncoming(*event->mimeData()).kind != Incoming::Kind::Nothing) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(readIncoming(*event->mimeData()));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_offer->isVisible()) {
        m_offer->hide();
    } else if (event->key() == Qt::Key_Escape && isFullScreen()) {
        setFullScreen(false);
    } else if (event->key() == Qt::Key_F10) {
        m_toolBar->openMenu();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

}  // namespace klartext::ui
