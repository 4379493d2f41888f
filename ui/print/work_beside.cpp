// SPDX-License-Identifier: MIT
#include "print/work_beside.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QEventLoop>
#include <QPointer>
#include <QThread>
#include <memory>

#include "export/saving_dialog.h"

namespace klartext::ui {

namespace {

/// Keeps what a person does away from a dialog, but not from windows above it, and keeps the window
/// below it from closing.
class Hold : public QObject {
public:
    Hold(const QDialog& dialog, Stoppable& work) : m_dialog(dialog), m_work(work) {
        if (const QWidget* parent = dialog.parentWidget()) {
            m_below = parent->window();
        }
        QCoreApplication::instance()->installEventFilter(this);
    }
    ~Hold() override {
        if (m_closes && m_below) {
            QMetaObject::invokeMethod(m_below, &QWidget::close, Qt::QueuedConnection);
        }
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && widget == m_below && event->type() == QEvent::Close) {
            m_closes = true;
            m_work.stop();
            event->ignore();
            return true;
        }
        const bool isHeld =
            widget != nullptr && (widget == &m_dialog || m_dialog.isAncestorOf(widget));
        if (!isHeld || !isInput(event->type())) {
            return false;
        }
        event->ignore();
        return true;
    }

private:
    static bool isInput(QEvent::Type type) {
        switch (type) {
            case QEvent::MouseButtonPress:
            case QEvent::MouseButtonRelease:
            case QEvent::MouseButtonDblClick:
            case QEvent::Wheel:
            case QEvent::KeyPress:
            case QEvent::KeyRelease:
            case QEvent::ShortcutOverride:
            case QEvent::Shortcut:
            case QEvent::ContextMenu:
            case QEvent::TouchBegin:
            case QEvent::NativeGesture:
            case QEvent::Close:
                return true;
            default:
                return false;
        }
    }

    const QDialog& m_dialog;
    Stoppable& m_work;
    QPointer<QWidget> m_below;
    bool m_closes = false;
};

}  // namespace

bool workBeside(QDialog& dialog, const QString& name, const std::function<void(Stoppable&)>& work) {
    Stoppable stoppable;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(
        QThread::create([&work, &stoppable] { work(stoppable); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    SavingDialog progress(name, &dialog);
    progress.setStop([&stoppable] { return stoppable.stop(); });
    progress.setWindowTitle(dialog.windowTitle());
    progress.setWindowModality(Qt::WindowModal);
    const Hold hold(dialog, stoppable);
    thread->start();
    loop.exec();
    // The program may end meanwhile, which ends every loop.
    if (!thread->isFinished()) {
        stoppable.stop();
    }
    thread->wait();
    return !stoppable.isStopped();
}

}  // namespace klartext::ui
