// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QByteArray>
#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>
#include <array>
#include <functional>

/// The helper processes that this one has started.
namespace klartext::test {

struct HelperProcess {
    pid_t id = 0;
    long ticks = 0;  ///< of processor time; a hundred a second
};

/// Those of this name, or all, that run; of a name's letters the system knows fifteen.
inline QList<HelperProcess> helperProcesses(const QByteArray& name = {}) {
    QList<HelperProcess> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        bool isNumber = false;
        const int id = entry.toInt(&isNumber);
        if (!isNumber || !file.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = file.readAll();
        const auto end = line.lastIndexOf(')');
        const QByteArrayList fields = line.mid(end + 2).split(' ');
        const bool isMeant = name.isEmpty() || line.left(end).endsWith('(' + name);
        if (!isMeant || fields.size() < 13) continue;
        const bool isOurs = fields.at(1).toInt() == ::getpid();
        if (isOurs && fields.at(0) != "Z") {
            found.append({id, fields.at(11).toLong() + fields.at(12).toLong()});
        }
    }
    return found;
}

/// Whether the process is there, and not only waits for somebody to take note of its end.
inline bool isRunning(pid_t process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray state = file.readAll();
    return !state.mid(state.lastIndexOf(')')).startsWith(") Z");
}

/// Ends this process as by a crash, with word of another that it leaves behind.
using Crash = std::function<void(pid_t left)>;

/// Does the work in a program like this one, which is to end in a crash, and gives the process that
/// it left behind; 0 where it left none.
inline pid_t leftByACrash(const std::function<void(const Crash& crash)>& work) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) return 0;
    const pid_t child = ::fork();
    if (child == 0) {
        work([&pipe](pid_t left) {
            (void)!::write(pipe[1], &left, sizeof left);
            // Nothing is put in order.
            ::_exit(0);
        });
        ::_exit(1);
    }
    ::close(pipe[1]);
    pid_t process = 0;
    if (::read(pipe[0], &process, sizeof process) != ssize_t(sizeof process)) process = 0;
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    return process;
}

/// Says which of a helper's processes has begun to work since it was made.
class WorkWatch {
public:
    explicit WorkWatch(const QByteArray& name) : m_name(name) {
        for (const auto& each : helperProcesses(m_name)) m_before.insert(each.id, each.ticks);
    }
    /// The process that spent so many ticks since, or 0.
    [[nodiscard]] pid_t busy(long ticks) const {
        for (const auto& each : helperProcesses(m_name)) {
            if (each.ticks - m_before.value(each.id) >= ticks) return each.id;
        }
        return 0;
    }

private:
    QByteArray m_name;
    QHash<pid_t, long> m_before;
};

}  // namespace klartext::test
