// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "document/page_document.h"
#include "document/picture_link.h"
#include "document/set_aside_text.h"
#include "document/trust_link.h"
#include "panes/approach.h"
#include "panes/page_layer.h"

namespace klartext::ui {

class BoxLayer;
class PageMarks;
class ScrollGuide;
class SmoothScroll;

/// Shows a PageDocument in a centred column. Loads nothing and follows nothing by itself; asks for
/// the images near what is seen. The line being read stays in place when text above it changes.
///
/// To a place of a long text that is not laid out yet the view goes in its own time: meanwhile what
/// was seen stays on show, and whoever asks finds the view at that place already.
class PageView : public QTextBrowser {
    Q_OBJECT

public:
    /// Positions in the document, `to` not included.
    struct Range {
        int from;
        int to;
    };
    /// A place in the text.
    using Anchor = Approach::Place;

    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// Shows the document from its top. Takes it over; the one before is deleted.
    void setPage(std::unique_ptr<PageDocument> page);
    /// Shows a document of the same page set anew: the line being read stays where it is, images
    /// that are there already are kept.
    void replacePage(std::unique_ptr<PageDocument> page);
    [[nodiscard]] PageDocument* page() const { return m_page.get(); }
    [[nodiscard]] PageMarks& marks() const { return *m_marks; }
    /// Code and tables, which may be scrolled to the side.
    [[nodiscard]] BoxLayer& boxes() const { return *m_boxes; }
    /// Draws the layer above those that were added before, and lets it take what a person does
    /// before they may. It must live as long as the view shows anything.
    void addLayer(PageLayer& layer);
    /// From now on the view stands where the guide lets it, or anywhere for null. The guide must
    /// live until another is set. The line being read stays in sight.
    void setGuide(ScrollGuide* guide);
    [[nodiscard]] bool isGuided() const { return m_guide != nullptr; }
    /// The part of the viewport in which text is seen: all of it, or the guide's.
    [[nodiscard]] QRect shownRect() const;
    /// Steps glide; else they are done at once.
    void setGliding(bool gliding);

    // As of the base class, but aware of boxes that are scrolled to the side, and right also while
    // the text is not laid out whole.
    [[nodiscard]] QTextCursor cursorForPosition(const QPoint& point) const;
    [[nodiscard]] QRect cursorRect(const QTextCursor& cursor) const;
    /// Where the line with the position begins in the viewport. On its way to a place the view need
    /// not lay out the text for that, as it must for a cursor.
    [[nodiscard]] int lineTop(int position) const;
    [[nodiscard]] QString anchorAt(const QPoint& point) const;

    /// What is read first in the view.
    [[nodiscard]] Anchor anchor() const;
    void scrollTo(const Anchor& anchor);
    /// Whether the place that was gone to last is still being laid out.
    [[nodiscard]] bool isOnItsWay() const { return m_approach.isUnderWay(); }
    /// Scrolls to what is read in the other view, which shows the same page.
    void alignTo(const PageView& other);
    /// Scrolls so that the block begins at a quarter of the view's height; nothing when not shown.
    void scrollToBlock(core::BlockId block);
    void scrollToPosition(int position);
    /// The same, but where the position is well in sight already, nothing moves.
    void reveal(int position);
    void scrollToTop();
    /// A step down, or up when negative; it glides when steps do.
    void scrollBy(int pixels);
    /// How far a step still glides.
    [[nodiscard]] int remainingScroll() const;
    /// From one line of running text to the next, in pixels.
    [[nodiscard]] qreal lineHeight() const;
    /// Scrolls to the place that links to "#name" lead to; nothing when there is none.
    void scrollToFragment(const QString& name);
    /// Puts the cursor on the line of a part that was set aside, as Tab would, and brings it into
    /// sight. False when the document has no such part.
    bool focusAside(core::BlockId block);
    /// Lays out so much of the text that `value` is a value of the scroll bar, if there is as much.
    void ensureRange(int value);
    /// What is seen of the text, from the line being read on.
    [[nodiscard]] Range visibleRange() const;
    /// The first block seen, or core::noBlock.
    [[nodiscard]] core::BlockId firstVisibleBlock() const;
    /// The top of the block's first line in viewport coordinates (may lie outside), or no value.
    [[nodiscard]] std::optional<int> blockTop(core::BlockId block) const;
    /// What the layers mark at a position of the document.
    [[nodiscard]] std::optional<PageLayer::Said> saidAt(int position) const;
    /// The selection as clean text.
    [[nodiscard]] QString selectedText() const;

    void setTint(TintSource tint);
    void setImage(const QUrl& url, const QByteArray& bytes);
    void setImageFailed(const QUrl& url);

Q_SIGNALS:
    void imageRequested(const QUrl& url);
    /// A link to http, https or mailto; links into the page are followed by the view.
    void linkActivated(const QUrl& url);
    /// A person wants to see a footnote: the link "#name" at the cursor.
    void noteActivated(const QString& name);
    /// A person wants to see a picture large; its index in PageDocument::pictures().
    void pictureActivated(int index);
    /// A person pressed a link of a part that was set aside.
    void setAsideActivated(const klartext::ui::SetAsideLink& link);
    /// A person pressed a link of the line that says how far the article can be trusted.
    void trustLinkActivated(const klartext::ui::TrustLink& link);
    /// A person put the cursor into the text or selected some.
    void blockPicked(klartext::core::BlockId block);
    /// page() is another document than before.
    void pageShown();
    /// A link into the page is about to be followed from what is in sight.
    void aboutToJump();
    /// The view went to the position, so that it is seen.
    void revealed(int position);
    /// The view scrolled or its text was laid out anew.
    void scrolled();
    /// Ctrl and the wheel were turned, or two fingers spread, for larger.
    void zoomRequested(bool larger);
    /// A menu is wanted for the text at `position`.
    void menuRequested(const QPoint& globalPoint, int position);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void adopt(std::unique_ptr<PageDocument> page);
    void goTo(const Anchor& anchor, const std::function<void()>& arrived = {});
    void approach(const Anchor& anchor, const std::function<void()>& arrived);
    [[nodiscard]] bool isFar(const PageDocument& page, int position) const;
    void endApproach();
    void tellScrolled();
    void dress();
    void coverHidden(QPainter& painter) const;
    void fitColumn();
    [[nodiscard]] core::BlockId blockAtCursor() const;
    void putCursorInto(core::BlockId block);
    void setCursorWhenLaidOut(int position);
    [[nodiscard]] Anchor anchorIn(const PageDocument& other) const;
    void askForImages();
    void askForImages(int from, int to);
    void follow(const QUrl& url);
    void followPicture(const PictureLink& link);
    void paintText(const QRect& area);
    [[nodiscard]] QUrl linkAt(int position) const;
    bool scrollByKey(const QKeyEvent& event);
    bool scrollByNotch(const QWheelEvent& event);
    void zoomByWheel(const QWheelEvent& event);
    bool nativeGesture(const QNativeGestureEvent& event);
    bool pressBeside(const QMouseEvent& event);
    [[nodiscard]] int topPosition() const;
    [[nodiscard]] int topOnTheWay(int position) const;
    [[nodiscard]] std::optional<PageLayer::Hint> hintAt(const QPoint& point) const;

    std::unique_ptr<PageDocument> m_page;
    Approach m_approach{*this};  ///< before its children, each of which is an event
    PageMarks* m_marks;
    BoxLayer* m_boxes;
    std::vector<PageLayer*> m_layers;  ///< the topmost last
    ScrollGuide* m_guide = nullptr;
    bool m_placing = false;  ///< the view itself moves the bar
    SmoothScroll* m_steps;
    double m_spread = 1;  ///< of two fingers, since the last step of the zoom
    Anchor m_imageAnchor;
    QTimer m_imageTimer;
    int m_wheelAngle = 0;
    bool m_overLayer = false;
};

}  // namespace klartext::ui
