// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

namespace klartext::bench {

/// What a process holds, by kind: "socket", "pipe", "[eventfd]", the path of a file; threads by
/// their names.
struct Census {
    std::map<std::string, int> handles;
    std::map<std::string, int> threads;

    /// Of this process, now.
    static Census taken();

    [[nodiscard]] int handleCount() const;
    [[nodiscard]] int threadCount() const;

    friend bool operator==(const Census&, const Census&) = default;
};

/// "+2 socket, -1 thread “Thread (pooled)”"; empty where nothing changed.
[[nodiscard]] std::string difference(const Census& before, const Census& after);

/// All of it, in one line.
[[nodiscard]] std::string described(const Census& census);

}  // namespace klartext::bench
