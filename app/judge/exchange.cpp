// SPDX-License-Identifier: MIT
#include "judge/exchange.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <ctime>

namespace klartext::app {

namespace {

// How late a process that is stuck may be found out.
constexpr int lookMilliseconds = 20;
constexpr std::size_t atOnce = std::size_t{1} << 18;

bool isPassing(int fault) { return fault == EAGAIN || fault == EWOULDBLOCK || fault == EINTR; }

}  // namespace

Exchange::Exchange(int socket, pid_t process, Time most)
    : m_socket(socket),
      m_process(process),
      m_most(most),
      m_begin(std::chrono::steady_clock::now()),
      m_usedBefore(processorTime()),
      m_progress(most.idle, m_usedBefore, m_begin) {}

std::chrono::nanoseconds Exchange::processorTime() const {
    clockid_t clock{};
    timespec time{};
    if (::clock_getcpuclockid(m_process, &clock) != 0 || ::clock_gettime(clock, &time) != 0) {
        return {};
    }
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

bool Exchange::isLate() {
    const auto now = std::chrono::steady_clock::now();
    const auto used = processorTime();
    return m_progress.standsStill(used, now) || now - m_begin >= m_most.clock ||
           used - m_usedBefore >= m_most.processor;
}

Exchange::End Exchange::run(std::string_view frame) {
    m_out = frame;
    m_headOut = frameHeadOf(frame.size());
    m_toSend = frame.empty() ? 0 : frame.size() + frameHead;
    return exchange();
}

Exchange::End Exchange::runOn() {
    m_received = 0;
    m_expected = 0;
    m_answer.clear();
    // An endless row of answers has to end, too.
    return isLate() ? End::Late : exchange();
}

Exchange::End Exchange::exchange() {
    while (m_received < frameHead || m_answer.size() < m_expected) {
        const bool isSending = m_sent < m_toSend;
        pollfd wait{m_socket, static_cast<short>(POLLIN | (isSending ? POLLOUT : 0)), 0};
        const int ready = ::poll(&wait, 1, lookMilliseconds);
        if (ready < 0 && errno != EINTR) return End::Broken;
        if (ready > 0) {
            if ((wait.revents & POLLOUT) != 0 && !send()) return End::Broken;
            if ((wait.revents & ~POLLOUT) != 0 && !receive()) return End::Broken;
        }
        const bool isDone = m_received >= frameHead && m_answer.size() >= m_expected;
        if (!isDone && isLate()) return End::Late;
    }
    return End::Answered;
}

bool Exchange::send() {
    const bool inHead = m_sent < frameHead;
    const std::string_view part = inHead
                                      ? std::string_view(m_headOut.data(), frameHead).substr(m_sent)
                                      : m_out.substr(m_sent - frameHead, atOnce);
    const ssize_t count = ::send(m_socket, part.data(), part.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count < 0) return isPassing(errno);
    m_sent += static_cast<std::size_t>(count);
    return true;
}

bool Exchange::receive() {
    if (m_received < frameHead) {
        const ssize_t count =
            ::recv(m_socket, m_headIn.data() + m_received, frameHead - m_received, MSG_DONTWAIT);
        if (count < 0) return isPassing(errno);
        m_received += static_cast<std::size_t>(count);
        if (m_received == frameHead) {
            const auto size = frameSize(m_headIn);
            if (!size) return false;
            m_expected = *size;
        }
        return count > 0;
    }
    // Memory is taken as the bytes come, not as they are promised.
    const std::size_t before = m_answer.size();
    m_answer.resize(before + std::min(atOnce, m_expected - before));
    const ssize_t count =
        ::recv(m_socket, m_answer.data() + before, m_answer.size() - before, MSG_DONTWAIT);
    m_answer.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return count > 0 || (count < 0 && isPassing(errno));
}

}  // namespace klartext::app
