// SPDX-License-Identifier: MIT
#include "document/documents_beside.h"

#include <QObject>
#include <QThread>
#include <utility>

#include "models/work_beside.h"

namespace klartext::ui {

namespace {

/// On its way from one thread to the other.
struct Made {
    explicit Made(DocumentsBeside::Documents made) : documents(std::move(made)) {}
    ~Made() {
        for (auto& document : documents) drop(std::move(document));
    }
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    DocumentsBeside::Documents documents;
};

}  // namespace

DocumentsBeside::DocumentsBeside() { m_pool.setMaxThreadCount(1); }

DocumentsBeside::~DocumentsBeside() { cancel(); }

void DocumentsBeside::make(QObject& context, Work work, Then then) {
    cancel();
    const int number = *m_newest;
    workBeside(
        context, m_pool,
        [work = std::move(work), number, newest = m_newest, window = context.thread()] {
            if (number != *newest) {
                return std::shared_ptr<Made>();
            }
            Documents documents = work();
            for (const auto& document : documents) handTo(*window, *document);
            return std::make_shared<Made>(std::move(documents));
        },
        [number, newest = m_newest, then = std::move(then)](const std::shared_ptr<Made>& made) {
            if (number == *newest) {
                then(std::move(made->documents));
            }
        });
}

void handTo(QThread& window, PageDocument& page) {
    page.images().moveToThread(&window);
    page.moveToThread(&window);
}

void drop(std::unique_ptr<PageDocument> page) {
    if (page != nullptr && page->thread() != QThread::currentThread()) {
        page.release()->deleteLater();
    }
}

}  // namespace klartext::ui
