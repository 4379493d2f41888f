// SPDX-License-Identifier: MIT
#include "judge/worker.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

#include "judge/exchange.h"

namespace klartext::app {

namespace {

/// What the worker is started with: its end of the socket as standard input, its file, and nothing
/// else of this process but standard error.
class SpawnActions {
public:
    SpawnActions(int socket, int file) {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, socket, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        static_assert(workerFile == STDERR_FILENO + 1);
        if (file >= 0) posix_spawn_file_actions_adddup2(&m_actions, file, workerFile);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, workerFile + (file >= 0 ? 1 : 0));
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnActions() {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnActions(const SpawnActions&) = delete;
    SpawnActions& operator=(const SpawnActions&) = delete;

    [[nodiscard]] std::optional<pid_t> spawn(const std::string& path) const {
        std::string name = path;
        std::string parent = std::to_string(::getpid());
        std::string locale = "LC_ALL=C.UTF-8";
        std::array<char*, 3> arguments{name.data(), parent.data(), nullptr};
        std::array<char*, 2> environment{locale.data(), nullptr};
        pid_t process = 0;
        if (::posix_spawn(&process, path.c_str(), &m_actions, &m_attributes, arguments.data(),
                          environment.data()) != 0) {
            return std::nullopt;
        }
        return process;
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

// Loading the model takes some hundredths of a second; a machine may be busy.
constexpr Exchange::Time longestStart{std::chrono::seconds{10} * judgeSlowness,
                                      std::chrono::seconds{10} * judgeSlowness,
                                      std::chrono::seconds{60} * judgeSlowness};

}  // namespace

std::unique_ptr<Worker> Worker::start(const std::string& path, int file) {
    std::array<int, 2> ends{};
    if (path.empty() || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return nullptr;
    }
    const auto process = SpawnActions(ends[1], file).spawn(path);
    ::close(ends[1]);
    if (!process) {
        ::close(ends[0]);
        return nullptr;
    }
    return std::unique_ptr<Worker>(new Worker(*process, ends[0]));
}

Worker::~Worker() {
    ::close(m_socket);
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool Worker::isAlive() const {
    pollfd wait{m_socket, POLLIN, 0};
    if (::poll(&wait, 1, 0) == 0) return true;
    // Before it was asked anything its greeting may lie there, also when it has ended since.
    return !m_greeting && (wait.revents & POLLIN) != 0 && (wait.revents & POLLHUP) == 0;
}

void Worker::limitMemory(std::size_t most) const {
#if defined(KLARTEXT_SANITIZED)
    (void)most;  // the shadow of a sanitizer is larger than any memory
#else
    const rlimit limit{most, RLIM_INFINITY};
    (void)::prlimit(m_process, RLIMIT_AS, &limit, nullptr);
#endif
}

Worker::Reply Worker::ask(std::string_view request, std::size_t size, const WorkerLimits& limits,
                          const std::stop_token& stop, const PartTaker& part) {
    // Nothing that waits for the process is faster than ending it.
    const std::stop_callback killer(stop, [this] { ::kill(m_process, SIGKILL); });
    // Whoever stopped it from outside while it waited must not cost this request its ten seconds.
    // What it does by itself from here on is another matter.
    ::kill(m_process, SIGCONT);
    const auto faultOf = [&](WorkerFault fault) {
        return Reply{stop.stop_requested() ? WorkerFault::Stopped : fault, {}};
    };
    if (!m_greeting) {
        Exchange first(m_socket, m_process, longestStart);
        if (first.run({}) != Exchange::End::Answered) return faultOf(WorkerFault::NotStarted);
        m_greeting = unpackGreeting(first.answer());
        if (!m_greeting) return faultOf(WorkerFault::NotStarted);
    }
    limitMemory(m_greeting->addressSpace + size + limits.memory);
    ++m_pages;
    Exchange exchange(m_socket, m_process, {limits.longest, limits.patience, limits.latest});
    Exchange::End end = exchange.run(request);
    while (end == Exchange::End::Answered && exchange.answer().starts_with(partFollows)) {
        const bool isSound = part && part(exchange.answer().substr(1));
        end = isSound ? exchange.runOn() : Exchange::End::Broken;
    }
    if (end != Exchange::End::Answered) {
        return faultOf(end == Exchange::End::Late ? WorkerFault::Stuck : WorkerFault::Crashed);
    }
    std::string answer = exchange.takeAnswer();
    if (!answer.empty() && answer.front() == noMemory) return faultOf(WorkerFault::NoMemory);
    if (answer.empty() || answer.front() != answerFollows) return faultOf(WorkerFault::Crashed);
    answer.erase(0, 1);
    return {std::nullopt, std::move(answer)};
}

}  // namespace klartext::app
