// SPDX-License-Identifier: MIT
#include "support/script.h"

#include <sys/socket.h>

#include <QTcpSocket>
#include <QTimer>
#include <memory>
#include <utility>

namespace klartext::test {

Script& Script::add(const Step& step) {
    m_steps.append(step);
    return *this;
}

Script Script::send(const QByteArray& bytes) && {
    return std::move(add([bytes](QTcpSocket& socket, const Next& next) {
        socket.write(bytes);
        socket.flush();
        next();
    }));
}

Script Script::wait(std::chrono::milliseconds time) && {
    return std::move(add(
        [time](QTcpSocket& socket, const Next& next) { QTimer::singleShot(time, &socket, next); }));
}

Script Script::drip(const QByteArray& bytes, std::chrono::milliseconds every, int times) && {
    return std::move(add([=](QTcpSocket& socket, const Next& next) {
        auto* timer = new QTimer(&socket);
        const auto left = std::make_shared<int>(times);
        QObject::connect(timer, &QTimer::timeout, &socket, [=, &socket] {
            socket.write(bytes);
            if (--*left > 0) return;
            timer->deleteLater();
            timer->stop();
            next();
        });
        timer->start(every);
    }));
}

Script Script::flood(const QByteArray& bytes) && {
    return std::move(add([bytes](QTcpSocket& socket, const Next&) {
        const auto pour = [bytes, &socket] {
            // What is not taken waits in memory.
            if (socket.bytesToWrite() < bytes.size()) socket.write(bytes);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
        pour();
    }));
}

Script Script::close() && {
    return std::move(add([](QTcpSocket& socket, const Next&) { socket.disconnectFromHost(); }));
}

Script Script::reset() && {
    return std::move(add([](QTcpSocket& socket, const Next&) {
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        socket.abort();
    }));
}

void Script::run(QTcpSocket& socket) const { runFrom(m_steps, 0, socket); }

void Script::runFrom(const QList<Step>& steps, qsizetype index, QTcpSocket& socket) {
    if (index >= steps.size()) return;
    steps.at(index)(socket, [steps, index, &socket] { runFrom(steps, index + 1, socket); });
}

}  // namespace klartext::test
