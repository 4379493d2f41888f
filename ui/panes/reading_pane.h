// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <functional>
#include <memory>

#include "core/projection.h"
#include "document/document_style.h"
#include "document/page_writer.h"
#include "document/picture_news.h"
#include "document/set_aside_text.h"
#include "document/trust_link.h"
#include "notes/note_source.h"
#include "panes/message_page.h"
#include "panes/reading_place.h"
#include "settings/settings.h"
#include "typography/active_theme.h"

class QMenu;
class QStackedLayout;

namespace klartext::ui {

class FindBar;
class MessageView;
class NoteLayer;
class PageDocument;
class PageSearch;
class PageView;
class ReadingAids;
class TextMaker;
class PictureViewer;

/// The pane a person reads in: an article, a message, or nothing yet. Follows the settings of the
/// text and the theme by itself. `settings` and `theme` must outlive it.
class ReadingPane : public QWidget {
    Q_OBJECT

public:
    ReadingPane(Settings& settings, ActiveTheme& theme, QWidget* parent = nullptr);
    ~ReadingPane() override;

    /// How the next article is set, but for what its language decides.
    [[nodiscard]] DocumentStyle nextStyle() const;
    /// A document of the article that is shown next, made before by buildArticle(). It is used when
    /// its style is still the one that holds; may be null.
    void prepare(std::unique_ptr<PageDocument> page);
    /// Shows another page, from its top.
    void showArticle(std::shared_ptr<const core::Article> article);
    void showArticle(const core::Article& article);
    /// The same page after a block was put back or taken out: the line being read stays in place,
    /// and blocks that are new in it are marked.
    void updateArticle(std::shared_ptr<const core::Article> article);
    void updateArticle(const core::Article& article);
    void showMessage(const MessagePage& message);
    /// Says that `address` is being opened; the progress belongs to the window.
    void showLoading(const QString& address);
    /// Nothing is open.
    void clear();
    [[nodiscard]] bool hasArticle() const { return m_article != nullptr; }

    [[nodiscard]] ReadingPlace place() const;
    /// Nothing when the block is not shown.
    void goTo(const ReadingPlace& place);
    void scrollToBlock(core::BlockId block);
    /// Goes to the part that was set aside with this block; false when there is none.
    bool showAside(core::BlockId block);
    /// Scrolls to where a removed block stood and marks the gap: after the kept block `before`, or
    /// above the text for core::noBlock. The mark stays until clearMarks(), Esc or another page.
    void markGapAfter(core::BlockId before);
    void clearMarks();

    /// The block a person selected or clicked last, or core::noBlock.
    [[nodiscard]] core::BlockId blockAtCursor() const;
    [[nodiscard]] QList<core::BlockId> blocksInSelection() const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] PageView* view() const { return m_view; }
    [[nodiscard]] ReadingAids& aids() const { return *m_aids; }

    /// Where the footnotes of the page come from.
    void setNoteSource(NoteSource source);
    /// Opens a picture of the article over the window; its index in PageDocument::pictures().
    void showPicture(int index);
    /// Where pictures are saved by default, and what came of it.
    void setPictureFolder(const QString& folder) { m_pictureFolder = folder; }
    void announceSaved(const QString& sentence);

    void setImage(const QUrl& url, const QByteArray& bytes);
    void setImageFailed(const QUrl& url);
    void setImageHeld(const QUrl& url);
    /// The site whose pictures can be asked for once and for all, or empty.
    void setPictureSite(const QString& site);
    /// How many pictures of the article wait for the person's word.
    [[nodiscard]] int heldPictures() const;
    /// Asks for a picture that is held.
    void loadPicture(const QUrl& url);
    /// Asks anew for all that are held.
    void releasePictures();

public Q_SLOTS:
    void showFind();
    void findNext();
    void findPrevious();
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void copy();
    void selectAll();

Q_SIGNALS:
    void imageRequested(const QUrl& url);
    /// The person themselves asked for this one.
    void imageWanted(const QUrl& url);
    void linkActivated(const QUrl& url);
    /// A picture's file is to be written as it was delivered.
    void savePictureRequested(const QString& path, const QByteArray& bytes);
    /// The pointer is over a link, or no longer (empty).
    void linkHovered(const QUrl& url);
    void retryRequested();
    /// The original is to be shown by a web browser.
    void browserRequested();
    void trustLinkActivated(const klartext::ui::TrustLink& link);
    void removeRequested(const QList<klartext::core::BlockId>& blocks);
    /// The menu for the text at a position is about to open: others may add to it.
    void menuFilled(QMenu& menu, int position);
    void restoreRequested(const QList<klartext::core::BlockId>& blocks);
    /// A person put the cursor into the block or selected text from it.
    void blockPicked(klartext::core::BlockId block);
    /// Whether something is marked, for the action that dismisses it.
    void marksChanged(bool any);
    /// How much of the article lies above the lower edge of the pane, 0 to 1.
    void progressChanged(double read);
    /// Whether text is selected, for actions such as Copy.
    void selectionChanged(bool selected);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectView();
    void connectPictures();
    void closePicture();
    [[nodiscard]] bool isForViewerAlone(const QUrl& url) const;
    void setArticle(std::shared_ptr<const core::Article> article);
    /// Sets the same article in the style that holds now.
    void restyle();
    [[nodiscard]] DocumentStyle documentStyle() const;
    void stepZoom(bool larger);
    void countPictures();
    void follow(const TrustLink& link);
    void actOnAside(const SetAsideLink& link);
    [[nodiscard]] const PageDocument::Aside* asideAtCursor() const;
    /// Sets the same article anew: at once, or for a long one in a while. What is shown stays so
    /// long.
    void rebuild(const std::function<void()>& then = {});
    void replaceText(std::unique_ptr<PageDocument> page);
    [[nodiscard]] std::unique_ptr<PageDocument> takePrepared();
    void showMenu(const QPoint& globalPoint, int position);
    [[nodiscard]] QList<core::BlockId> removable(const QList<core::BlockId>& blocks) const;
    void report();

    Settings& m_settings;
    ActiveTheme& m_theme;
    std::shared_ptr<const core::Article> m_article;
    std::unique_ptr<PageDocument> m_prepared;  ///< of the article that is shown next
    TextMaker* m_maker;
    bool m_hasChanged = false;  ///< the article, since its text was set
    Unfolded m_unfolded;
    QStackedLayout* m_stack;
    PageView* m_view;
    NoteLayer* m_notes;
    PictureViewer* m_viewer = nullptr;  ///< made when a picture is first opened
    QString m_pictureFolder;
    PageSearch* m_search;
    FindBar* m_findBar;
    ReadingAids* m_aids;
    MessageView* m_message;
    QTimer m_restyleTimer;
    QTimer m_failureTimer;
    PictureNews m_pictures;  ///< as the lines under the title say
    QString m_pictureSite;
};

}  // namespace klartext::ui
