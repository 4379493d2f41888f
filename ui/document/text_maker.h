// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

#include "core/projection.h"
#include "document/document_style.h"
#include "document/page_document.h"
#include "document/page_writer.h"
#include "document/picture_news.h"

class QThread;

namespace klartext::ui {

/// What buildArticle() makes a document of.
struct TextWish {
    std::shared_ptr<const core::Article> article;  ///< never null
    DocumentStyle style;
    Unfolded unfolded = {};
    PictureNews pictures = {};
};

/// Makes the documents of articles for a window that goes on answering: those of short ones at
/// once, those of long ones beside it. Lives on the GUI thread.
class TextMaker : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(std::unique_ptr<PageDocument>)>;

    explicit TextMaker(QObject* parent = nullptr);
    ~TextMaker() override;
    TextMaker(const TextMaker&) = delete;
    TextMaker& operator=(const TextMaker&) = delete;

    /// Whether the document is made faster than anybody could notice.
    [[nodiscard]] static bool isShort(const core::Article& article);
    /// Calls `then` with the document, at once or later. A newer wish replaces an older one, whose
    /// document is never heard of.
    void make(const TextWish& wish, Then then);
    void cancel() { ++*m_newest; }

private:
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    QThreadPool
        m_pool;  ///< it is waited for at the end: what makes a text needs the program's fonts
};

/// Moves a document that was made on this thread to that of the window. Nothing else may hold it.
void handTo(QThread& window, PageDocument& page);
/// Destroys a document on its own thread, from any.
void drop(std::unique_ptr<PageDocument> page);

}  // namespace klartext::ui
