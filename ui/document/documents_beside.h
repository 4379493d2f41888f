// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

#include "document/page_document.h"

class QObject;
class QThread;

namespace klartext::ui {

/// Makes documents beside the window, of which only those asked for last are wanted. Lives on the
/// GUI thread; the destructor waits, because what makes a text needs the program's fonts.
class DocumentsBeside {
public:
    using Documents = std::vector<std::unique_ptr<PageDocument>>;
    using Work = std::function<Documents()>;
    using Then = std::function<void(Documents)>;

    DocumentsBeside();
    ~DocumentsBeside();
    DocumentsBeside(const DocumentsBeside&) = delete;
    DocumentsBeside& operator=(const DocumentsBeside&) = delete;

    /// Has `work` done on another thread and gives what it made to `then` on this one, unless
    /// something newer was asked for, or `context` is gone by then.
    void make(QObject& context, Work work, Then then);
    void cancel() { ++*m_newest; }

private:
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    QThreadPool m_pool;
};

/// Moves a document that was made on this thread to that of the window. Nothing else may hold it.
void handTo(QThread& window, PageDocument& page);
/// Destroys a document beside the window, from any thread: taking a long text apart lasts. Nothing
/// else may hold it or a cursor in it.
void drop(std::unique_ptr<PageDocument> page);

}  // namespace klartext::ui
