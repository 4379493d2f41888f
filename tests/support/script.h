// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <functional>
#include <limits>

#include "support/http_server.h"

class QTcpSocket;

namespace klartext::test {

/// What a server does with a connection, step by step, so that every way of going wrong is a line:
///
///     server.on("/a", Script().send(head).drip("x", 30ms));       // never ends
///     server.on("/a", Script().send(head + half).reset());        // torn in the middle
class Script {
public:
    /// As many times as it takes.
    static constexpr int endless = std::numeric_limits<int>::max();

    Script send(const QByteArray& bytes) &&;
    Script wait(std::chrono::milliseconds time) &&;
    /// Sends the bytes again and again, a pause before each.
    Script drip(const QByteArray& bytes, std::chrono::milliseconds every, int times = endless) &&;
    /// Sends the bytes as fast as they are taken, for ever.
    Script flood(const QByteArray& bytes) &&;
    /// Ends the connection in order.
    Script close() &&;
    /// Tears it: the other side is told so by the network (RST).
    Script reset() &&;

    /// As a handler of HttpServer. Without close() or reset() the connection stays open.
    void operator()(const HttpServer::Request&, QTcpSocket& socket) const { run(socket); }
    void run(QTcpSocket& socket) const;

private:
    /// Does something and says how to go on.
    using Next = std::function<void()>;
    using Step = std::function<void(QTcpSocket&, const Next&)>;

    Script& add(const Step& step);
    static void runFrom(const QList<Step>& steps, qsizetype index, QTcpSocket& socket);

    QList<Step> m_steps;
};

}  // namespace klartext::test
