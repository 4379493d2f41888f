// SPDX-License-Identifier: MIT
#include "document/documents_beside.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "document/layout_steps.h"
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

/// Images stay on this thread, with whoever shares them.
void leaveImages(PageDocument& page) {
    const PageDocument none{DocumentStyle()};
    page.shareImages(none);
    none.images().moveToThread(nullptr);
}

/// What was freed in many small pieces stays with the process otherwise, hundreds of megabytes of a
/// page of many thousand notes.
void giveMemoryBack() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// On a thread of the pool.
void takeApart(PageDocument* page) {
    constexpr int charactersOfALongText = 200'000;
    const bool isLong = page->characterCount() > charactersOfALongText;
    page->moveToThread(QThread::currentThread());
    // Timers that run move in a turn of their own, and stop only where they run.
    for (QObject* each :
         {static_cast<QObject*>(page), static_cast<QObject*>(page->documentLayout()),
          static_cast<QObject*>(&page->layoutSteps())}) {
        QCoreApplication::sendPostedEvents(each, QEvent::MetaCall);
    }
    delete page;
    if (isLong) {
        giveMemoryBack();
    }
}

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
    if (page == nullptr) {
        return;
    }
    PageDocument* old = page.release();
    if (old->thread() != QThread::currentThread()) {
        // Only its own thread can let it go; and who is called must not be taken apart meanwhile.
        auto* courier = new QObject;
        courier->moveToThread(old->thread());
        QMetaObject::invokeMethod(
            courier,
            [courier, old] {
                courier->deleteLater();
                drop(std::unique_ptr<PageDocument>(old));
            },
            Qt::QueuedConnection);
        return;
    }
    old->setParent(nullptr);
    leaveImages(*old);
    old->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([old] { takeApart(old); });
}

}  // namespace klartext::ui
