// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <QByteArray>
#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

/// The helper processes that this one has started.
namespace klartext::test {

struct HelperProcess {
    pid_t id = 0;
    long ticks = 0;  ///< of processor time; a hundred a second
};

/// Those of this name that run; of a name's letters the system knows fifteen.
inline QList<HelperProcess> helperProcesses(const QByteArray& name) {
    QList<HelperProcess> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        bool isNumber = false;
        const int id = entry.toInt(&isNumber);
        if (!isNumber || !file.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = file.readAll();
        const auto end = line.lastIndexOf(')');
        const QByteArrayList fields = line.mid(end + 2).split(' ');
        if (!line.left(end).endsWith('(' + name) || fields.size() < 13) continue;
        const bool isOurs = fields.at(1).toInt() == ::getpid();
        if (isOurs && fields.at(0) != "Z") {
            found.append({id, fields.at(11).toLong() + fields.at(12).toLong()});
        }
    }
    return found;
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
