// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <QUrl>
#include <memory>

#include "document/page_document.h"

namespace klartext::ui {

/// Shows a PageDocument in a centred column. Loads nothing and follows nothing by itself; asks for
/// the images near what is seen. The line being read stays in place when text above it changes.
class PageView : public QTextBrowser {
    Q_OBJECT

public:
    /// A place in the text: a character and how far below the top of the view its line begins.
    struct Anchor {
        int position = 0;
        int offset = 0;
    };

    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// Shows the document from its top. Takes it over; the one before is deleted.
    void setPage(std::unique_ptr<PageDocument> page);
    /// Shows a document of the same page set anew: the line being read stays where it is, images
    /// that are there already are kept.
    void replacePage(std::unique_ptr<PageDocument> page);
    [[nodiscard]] PageDocument* page() const { return m_page.get(); }

    [[nodiscard]] Anchor anchor() const;
    void scrollTo(const Anchor& anchor);
    /// Scrolls so that the block begins at a quarter of the view's height; nothing when not shown.
    void scrollToBlock(core::BlockId block);
    void scrollToFragment(const QString& fragment);
    /// The first block seen, or core::noBlock.
    [[nodiscard]] core::BlockId firstVisibleBlock() const;
    /// The top of the block's first line in viewport coordinates (may lie outside), or no value.
    [[nodiscard]] std::optional<int> blockTop(core::BlockId block) const;

    void setTint(TintSource tint);
    void setImage(const QUrl& url, const QByteArray& bytes);
    void setImageFailed(const QUrl& url);

Q_SIGNALS:
    void imageRequested(const QUrl& url);
    /// A link to http, https or mailto; links into the page are followed by the view.
    void linkActivated(const QUrl& url);
    /// The view scrolled or its text was laid out anew.
    void scrolled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    std::unique_ptr<PageDocument> m_page;
};

}  // namespace klartext::ui
