// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>
#include <memory>
#include <utility>

namespace klartext::ui {

/// Gives up a value that may be large, so that taking it apart does not keep the window waiting.
/// What is no longer held by anybody else is destroyed on a thread of the pool.
template <typename Value>
void letGo(std::shared_ptr<const Value> value) {
    if (value != nullptr) {
        QThreadPool::globalInstance()->start([last = std::move(value)] {});
    }
}

}  // namespace klartext::ui
