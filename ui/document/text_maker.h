// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/projection.h"
#include "document/document_style.h"
#include "document/documents_beside.h"
#include "document/page_document.h"
#include "document/page_writer.h"
#include "document/picture_news.h"

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

    explicit TextMaker(QObject* parent = nullptr) : QObject(parent) {}

    /// Whether the document is made faster than anybody could notice; of few words, few letters
    /// and few elements.
    [[nodiscard]] static bool isShort(const core::Article& article);
    /// Calls `then` with the document, at once or later. A newer wish replaces an older one, whose
    /// document is never heard of.
    void make(const TextWish& wish, Then then);
    void cancel() { m_beside.cancel(); }

private:
    DocumentsBeside m_beside;
};

}  // namespace klartext::ui
