// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <type_traits>
#include <utility>

namespace klartext::ui {

/// Does `work` on a thread of the pool and gives its result to `then` on this one, unless `context`
/// is gone by then. `work` may outlive the context; its result may be destroyed on any thread.
template <typename Work, typename Then>
void workBeside(QObject& context, QThreadPool& pool, Work work, Then then) {
    using Result = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Result>(&context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

}  // namespace klartext::ui
