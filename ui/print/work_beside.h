// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <atomic>
#include <functional>
#include <stop_token>

class QDialog;

namespace klartext::ui {

/// Whether work may still be stopped; for two threads.
class Stoppable {
public:
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool isStopped() const { return m_state == State::Stopped; }

    /// What follows cannot be undone: from now on nothing stops it. False where it was stopped
    /// before.
    [[nodiscard]] bool bind() { return goesTo(State::Bound) || m_state == State::Bound; }
    /// False where that is too late.
    bool stop() {
        if (!goesTo(State::Stopped)) return isStopped();
        return m_stop.request_stop();
    }

private:
    enum class State { Open, Stopped, Bound };

    bool goesTo(State state) {
        State open = State::Open;
        return m_state.compare_exchange_strong(open, state);
    }

    std::stop_source m_stop;
    std::atomic<State> m_state = State::Open;
};

/// Has `work` done on another thread and returns when it is done; until then events go on, but the
/// dialog takes no input and stays open, and so does its window: who closes that stops the work,
/// and the window closes behind it. Where that takes a while a SavingDialog with `name` and the
/// dialog's title shows and can stop the work, unless it binds itself. Tells whether nobody did.
///
/// For what has to be done before a signal returns that Qt waits for. The dialog must be modal, or
/// not seen yet.
[[nodiscard]] bool workBeside(QDialog& dialog, const QString& name,
                              const std::function<void(Stoppable&)>& work);

}  // namespace klartext::ui
