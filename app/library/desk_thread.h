// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QString>
#include <QThread>
#include <functional>
#include <memory>
#include <utility>

namespace klartext::app {

/// A thread on which one piece of work after the other is done at a desk of its own, in the order
/// they were asked for. Thread and desk are set up when they are first needed. Lives on the thread
/// of its owner; the destructor waits for what was asked.
template <typename Desk>
class DeskThread {
public:
    using SetUp = std::function<std::unique_ptr<Desk>()>;
    using Work = std::function<void(Desk&)>;

    /// `setUp` is called on the thread, once.
    DeskThread(const QString& name, SetUp setUp) : m_place(new Place(std::move(setUp))) {
        m_thread.setObjectName(name);
        m_place->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    }
    ~DeskThread() {
        if (!m_thread.isRunning()) {
            delete m_place;
            return;
        }
        // Behind everything that was asked before.
        QMetaObject::invokeMethod(
            m_place, [] {}, Qt::BlockingQueuedConnection);
        // From here: what still wakes a thread must not find it ended.
        m_thread.quit();
        m_thread.wait();
    }
    DeskThread(const DeskThread&) = delete;
    DeskThread& operator=(const DeskThread&) = delete;

    void post(Work work) {
        if (!m_thread.isRunning()) m_thread.start();
        QMetaObject::invokeMethod(
            m_place, [place = m_place, work = std::move(work)] { work(place->desk()); },
            Qt::QueuedConnection);
    }

private:
    class Place : public QObject {
    public:
        explicit Place(SetUp setUp) : m_setUp(std::move(setUp)) {}

        Desk& desk() {
            if (!m_desk) m_desk = m_setUp();
            return *m_desk;
        }

    private:
        SetUp m_setUp;
        std::unique_ptr<Desk> m_desk;
    };

    Place* m_place;
    QThread m_thread;
};

}  // namespace klartext::app
