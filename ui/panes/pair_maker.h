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

    explicit PairMaker(QObject* parent = nullptr);
    ~PairMaker() override;
    PairMaker(const PairMaker&) = delete;
    PairMaker& operator=(const PairMaker&) = delete;

    /// Calls `then` with the documents, at once or later. A newer wish replaces an older one.
    void make(const Wish& wish, Then then);
    void cancel() { ++*m_newest; }

private:
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    QThreadPool m_pool;
};

}  // namespace klartext::ui
