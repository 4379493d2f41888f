// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMainWindow>
#include <QUrl>
#include <functional>
#include <memory>
#include <utility>

#include "actions/save_format.h"
#include "core/projection.h"
#include "core/report.h"
#include "models/projections.h"
#include "models/recent_page.h"

class QDockWidget;
class QMenu;
class QMessageBox;
class QStackedWidget;

namespace klartext::ui {

class ActionSet;
class ActiveTheme;
class CommandPalette;
class CookieDesk;
class ComparePane;
class EncodingMenu;
class HeldPictures;
class HighlightStore;
class Highlights;
class ImportDesk;
class NoticeBar;
class OfferBar;
class OutsideBar;
class PageDocument;
class PageModel;
class PartBar;
class PlayerBar;
class Popover;
class ProgressLine;
class ReadAloud;
class ReadingPane;
class RecentMenu;
class RemovedPane;
class RuleLibrary;
class Settings;
class Shelf;
class StatusLine;
class WindowToolBar;
class Words;
struct DocumentStyle;
struct Incoming;
struct MessagePage;
struct PartList;
struct ReadingPlace;
struct TrustLink;
struct WordLookup;

/// The program's window: toolbar, menus, the reading pane and the panels beside it.
///
/// It shows what it is given and asks for everything else by signals; it neither fetches, parses
/// nor writes. Every function must be called on the GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Lets the person make rules for sites. To be called once; `library` must outlive the window's
    /// children.
    void setRules(RuleLibrary& library);

    /// Lets the person say for which sites a login is used. To be called once; `desk` must outlive
    /// the window's children.
    void setCookies(CookieDesk& desk);
    /// Lets the person bring in the pages of another program. To be called once; `desk` must
    /// outlive the window's children.
    void setImports(ImportDesk& desk);
    /// Joins the window to the library. To be called once; `shelf` must outlive the window's
    /// children.
    void setShelf(Shelf& shelf);

    /// Lets the person highlight text. To be called once; `store` must outlive the window's
    /// children.
    void setHighlights(HighlightStore& store);

    /// A page is being loaded. What is shown stays until the page is there.
    void showLoading(const QString& address);
    /// How much of it has arrived, in bytes; `total` is -1 when nobody knows.
    void setProgress(qint64 received, qint64 total);
    /// The next pages are being loaded one after another: this one, of at most so many.
    void showJoining(int page, int most);
    /// No page could be joined. `sentence` says why, in the user's language.
    void showNotJoined(const QString& sentence);
    /// Says something for a moment, in the status line.
    void announce(const QString& sentence);
    /// The loading was given up; what was shown before is still there.
    void showCancelled();
    /// How the next page's text is set, and its document if one was made so, before showPage(); see
    /// ReadingPane::prepare().
    [[nodiscard]] DocumentStyle textStyle() const;
    void prepareText(std::unique_ptr<PageDocument> text);
    /// Shows a page. `address` is what reload opens and may be empty (pasted text).
    void showPage(const QUrl& address, std::shared_ptr<const core::Extraction> extraction,
                  const core::Overrides& overrides, Projections projections = {});
    /// In which encoding the page is read: what the person chose, or empty, and what it was found
    /// to be. Both empty: nothing can be chosen.
    void showEncoding(const QString& chosen, const QString& found);
    /// The file that the page is a part of; without parts for every other page.
    void showParts(const PartList& parts);
    /// A file holds several pages and the person has to choose one; what was shown stays.
    void chooseParts(const PartList& parts);
    /// What the person decided on the page that is shown, also what is still on its way into its
    /// text.
    [[nodiscard]] core::Overrides decisions() const;
    /// Shows the same page under other verdicts; what the person decided and can undo stays.
    void showVerdicts(std::shared_ptr<const core::Extraction> extraction);
    /// The page that is shown could not be loaded again, or came only in part: it stays, and above
    /// it stands `sentence`, with a button to try again.
    void showShortfall(const QString& sentence);
    /// The next page was read without the protection of other processes; `why` says so in the
    /// panel, and is empty for all other pages. Before showPage().
    void setUnprotected(const QString& why);
    /// Says something above the page that is shown, until it is dismissed or another page comes.
    void showNotice(const QString& sentence);
    /// Shows that a page could not be opened. `address` stays in the address field.
    void showFailure(const QString& address, const MessagePage& failure);

    [[nodiscard]] ReadingPlace readingPlace() const;
    void setReadingPlace(const ReadingPlace& place);
    void setHistory(bool canGoBack, bool canGoForward);
    void setRecent(const QList<RecentPage>& pages);
    void setImage(const QUrl& url, const QByteArray& bytes);
    void setImageFailed(const QUrl& url);
    /// The pictures that the page has to do without, and which the person can ask for.
    [[nodiscard]] HeldPictures& pictures() const { return *m_pictures; }
    /// A picture waits for the person's word.
    void setImageHeld(const QUrl& url);
    /// What was held may be loaded now.
    void releasePictures();
    void showSaved(const QString& path);
    /// So many pages that were remembered are forgotten.
    void showForgotten(int pages);
    /// Hands the address to the person's web browser or mail program; says so where there is none.
    void openElsewhere(const QUrl& address);
    /// Something a person has to know, in their language; the program goes on. The box deletes
    /// itself when it was read, and may be closed when there is nothing to know any more.
    QMessageBox* showProblem(const QString& title, const QString& explanation);
    /// Is asked, after closing(), whether the window may close now.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// The person stopped it.
    void showNotSaved();
    /// `sentence` says in the user's language why the file could not be written.
    void showSaveFailed(const QString& sentence);

    /// What the dictionaries say of the word that was asked for last; see lookUpRequested().
    void showLookUp(const WordLookup& lookup);

    /// Lets the person see and complete a report before it is written; see saveReportRequested().
    void reviewReport(const core::Report& report);

Q_SIGNALS:
    /// A link, a path or a file: URL as typed, dropped or chosen.
    void openRequested(const QString& what);
    /// What was dropped or pasted together with a page, each to be opened in a window of its own.
    void openBesideRequested(const QList<QUrl>& pages);
    /// Pasted or dropped text (UTF-8): HTML when `html`, else plain text.
    void openContentRequested(const QByteArray& content, bool html);
    void sampleRequested();
    void cancelRequested();
    /// The page is to be read in this encoding; empty: in the one the program finds by itself.
    void encodingRequested(const QString& encoding);
    /// Load the same page again: after a failure, or to reload.
    void retryRequested();
    /// The person wants the page's own data to be read, or its next pages to be joined to it.
    void remedyRequested(klartext::core::Remedy remedy);
    void backRequested();
    void forwardRequested();
    void clearRecentRequested();
    void forgetSeenBlocksRequested();
    void imageRequested(const QUrl& url);
    /// The person themselves asked for this one.
    void imageWanted(const QUrl& url);
    /// A picture's file is to be written as it was delivered.
    void savePictureRequested(const QString& path, const QByteArray& bytes);
    /// The article of `extraction` under `overrides`, both as they were when the person asked.
    void saveRequested(const QString& path, const klartext::ui::SaveChoice& choice,
                       const std::shared_ptr<const klartext::core::Extraction>& extraction,
                       const klartext::core::Overrides& overrides);
    /// Write these pages of the library into files; all of them, when there are none.
    void saveKeptRequested(const QList<qint64>& ids);
    /// The person wants the article on paper.
    void printRequested(const klartext::core::Article& article);
    /// A person wants to know what a word means; `language` is the article's, or empty.
    void lookUpRequested(const QString& word, const QString& language);
    /// The person wants to report what is made of the page that is shown.
    void reportRequested();
    void saveReportRequested(const QString& path, const klartext::core::Report& report);
    /// The window is about to close; what it shows is still there.
    void closing();
    /// What the person put back and took out on this page so far.
    void overridesChanged(const klartext::core::Overrides& overrides);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBars();
    void buildPanes();
    void buildDocks();
    void connectPanes();
    void connectActions();
    void connectTextActions();
    void connectViewActions();
    void connectReading();
    void connectPictures();
    void buildReadAloud();
    void buildWords();
    void connectReadAloud();
    void readAloud();
    void updateReadAloud();
    void restoreState();
    /// Panels that would make the window wider than the screen give way.
    void fitPanels();
    void updateActions();

    /// What was loaded is not shown: the page that is there stays, or nothing.
    void stay();
    void setLoading(bool loading);
    /// Not while somebody types an address.
    void focusText();
    void showNewPage();
    void showChangedPage();
    void showArticle();
    void showBlock(core::BlockId block, core::BlockId before);
    void showNeighbour(bool forward, bool uncertain);
    void showFirstUncertain();
    void follow(const TrustLink& link);
    void apply(core::Remedy remedy);
    void setCompared(bool compared);
    void goBack();
    void goForward();
    void setRead(double share);
    void showTitle();
    void setFullScreen(bool full);
    void setMenuBarShown(bool shown);
    void openTypography();
    void openLink(const QUrl& url);
    /// What a browser can open of the page: where a saved one came from, else its address.
    [[nodiscard]] QUrl original() const;
    void take(const Incoming& incoming);
    void showUseless(const QList<QUrl>& addresses);
    void askForFile();
    void askWhereToSave();
    void copy();
    void selectAll();

    Settings& m_settings;
    ActiveTheme* m_theme;
    PageModel* m_page;
    ActionSet* m_actions;
    RecentMenu* m_recent;
    QMenu* m_menu;
    EncodingMenu* m_encodings;
    WindowToolBar* m_toolBar;
    ProgressLine* m_progress;
    QStackedWidget* m_panes;
    ReadingPane* m_reading;
    ComparePane* m_compare = nullptr;  ///< made when it is first shown
    HeldPictures* m_pictures;
    RemovedPane* m_removed;
    QDockWidget* m_removedDock;
    QDockWidget* m_outlineDock;
    Highlights* m_highlights;
    QList<QWidget*> m_hiddenInFullScreen;  ///< what comes back with the window
    StatusLine* m_status;
    OfferBar* m_offer;
    NoticeBar* m_notice;
    OutsideBar* m_outside;
    ReadAloud* m_readAloud;
    PlayerBar* m_player;
    Words* m_words;
    PartBar* m_parts;
    Popover* m_typography = nullptr;      ///< made when it is first opened
    CommandPalette* m_palette = nullptr;  ///< the same
    QUrl m_address;
    QUrl m_failed;          ///< the address of a page that could not be opened
    QString m_title;        ///< of the article that is shown
    int m_percentRead = 0;  ///< of its text
    bool m_loading = false;
    bool m_canGoBack = false;
    bool m_canGoForward = false;
    std::function<bool()> m_mayClose;  ///< null: always
};

}  // namespace klartext::ui
