// SPDX-License-Identifier: MIT
#include "print/work_beside.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QEventLoop>
#include <QThread>
#include <memory>

#include "export/saving_dialog.h"

namespace klartext::ui {

namespace {

/// Keeps what a person does away from a dialog, but not from windows above it.
class Hold : public QObject {
public:
    explicit Hold(const QDialog& dialog) : m_dialog(dialog) {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
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
};

}  // namespace

bool workBeside(QDialog& dialog, const QString& name,
                const std::function<void(const std::stop_token&)>& work) {
    std::stop_source stop;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(
        QThread::create([&work, token = stop.get_token()] { work(token); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    SavingDialog progress(name, &dialog);
    progress.setWindowTitle(dialog.windowTitle());
    progress.setWindowModality(Qt::WindowModal);
    QObject::connect(&progress, &QDialog::rejected, &loop, [&stop] { stop.request_stop(); });
    const Hold hold(dialog);
    thread->start();
    loop.exec();
    // The program may end meanwhile, which ends every loop.
    if (!thread->isFinished()) {
        stop.request_stop();
    }
    thread->wait();
    return !stop.stop_requested();
}

}  // namespace klartext::ui
