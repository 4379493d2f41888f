// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/projection.h"
#include "document/document_style.h"
#include "document/documents_beside.h"
#include "document/page_document.h"

namespace klartext::ui {

/// Makes the two documents of a comparison: those of a small page at once, those of a large one
/// beside the window. Lives on the GUI thread.
class PairMaker : public QObject {
    Q_OBJECT

public:
    struct Wish {
        std::shared_ptr<const core::Extraction> page;  ///< never null
        core::Overrides overrides;
        DocumentStyle style;
    };
    struct Pair {
        std::unique_ptr<PageDocument> original;
        std::unique_ptr<PageDocument> article;
    };
    using Then = std::function<void(Pair)>;

    explicit PairMaker(QObject* parent = nullptr) : QObject(parent) {}

    /// Calls `then` with the documents, at once or later. A newer wish replaces an older one.
    void make(const Wish& wish, Then then);
    void cancel() { m_beside.cancel(); }

private:
    DocumentsBeside m_beside;
};

}  // namespace klartext::ui
