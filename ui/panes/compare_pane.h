// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>
#include <optional>

#include "document/page_document.h"
#include "document/trust_link.h"
#include "models/kind_set.h"
#include "models/page_model.h"
#include "panes/pair_maker.h"
#include "typography/active_theme.h"

class QSplitter;

namespace klartext::ui {

class ElidedLabel;
class KindGutter;
class KindLegend;
class PageStrip;
class PageView;
class ScrollPair;
struct DocumentStyle;

/// The original, its removed blocks tinted by kind, beside the clean article; both scroll together.
///
/// Builds nothing until it is shown; what takes long is made beside the window, until it is hidden.
/// `page`, `settings` and `theme` must outlive it.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    ComparePane(PageModel& page, Settings& settings, ActiveTheme& theme, QWidget* parent = nullptr);

    /// Scrolls both sides to the block and marks it as the one the reader is at.
    void scrollToBlock(core::BlockId block);
    /// Brings both sides to the place of a view of the article, which must outlive the pane; as
    /// soon as the page is shown, when it is still being made.
    void beginAt(const PageView& reading);
    /// Brings a view of the article to the place of the comparison; nothing while that shows none.
    void leaveTo(PageView& reading) const;
    /// The cleaned side; scrolling it scrolls the original.
    [[nodiscard]] PageView* articleView() const { return m_article; }
    [[nodiscard]] PageView* originalView() const { return m_original; }
    void setImage(const QUrl& url, const QByteArray& bytes);
    void setImageFailed(const QUrl& url);
    void setImageHeld(const QUrl& url);
    /// Asks anew for all that are held.
    void releasePictures();

Q_SIGNALS:
    void imageRequested(const QUrl& url);
    void linkActivated(const QUrl& url);
    void zoomRequested(bool larger);
    void trustLinkActivated(const klartext::ui::TrustLink& link);
    /// The reader wants to see a removed block of the original in the panel.
    void blockActivated(klartext::core::BlockId block);
    /// The reader put the cursor into a block of either side.
    void blockPicked(klartext::core::BlockId block);
    /// The reader wants to go to the next removed (or uncertain) block.
    void stepRequested(bool forward, bool uncertain);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Stale { Nothing, Style, Page };

    QWidget* createColumn(const QString& title, QWidget* content);
    void connectView(PageView* view);
    void askForOriginal(const QUrl& url);
    void connectModels();
    void mark(Stale what);
    void refresh();
    void make(Stale what);
    void clear();
    void showPair(PairMaker::Pair pair, Stale what);
    void showOverrides();
    void connectKeys();
    void setCurrent(core::BlockId block);
    void showKinds();
    [[nodiscard]] std::optional<BlockTint> tintOf(core::BlockId block) const;
    [[nodiscard]] DocumentStyle style() const;

    PageModel& m_page;
    Settings& m_settings;
    ActiveTheme& m_theme;
    PageView* m_original;
    PageView* m_article;
    KindGutter* m_gutter;
    PageStrip* m_strip;
    ElidedLabel* m_sentence;
    KindLegend* m_legend;
    QSplitter* m_splitter;
    ScrollPair* m_scroll;
    PairMaker* m_maker;
    Stale m_stale = Stale::Page;
    Stale m_making = Stale::Nothing;  ///< what is being made anew
    core::BlockId m_current = core::noBlock;
    std::optional<core::BlockId> m_wanted;  ///< gone to when the page is shown
    const PageView* m_beginning = nullptr;  ///< its place is gone to when the page is shown
    KindSet m_hidden;
};

}  // namespace klartext::ui
