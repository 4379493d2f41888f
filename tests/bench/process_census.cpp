// SPDX-License-Identifier: MIT
#include "process_census.h"

#include <filesystem>
#include <fstream>
#include <numeric>
#include <system_error>

namespace klartext::bench {

namespace {

namespace fs = std::filesystem;

int sum(const std::map<std::string, int>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int total, const auto& each) { return total + each.second; });
}

/// "socket:[4711]" is a socket, "anon_inode:[eventfd]" an [eventfd].
std::string kindOf(const std::string& target) {
    if (target.starts_with("anon_inode:")) return target.substr(11);
    const bool isNumbered = target.starts_with("socket:") || target.starts_with("pipe:");
    return isNumbered ? target.substr(0, target.find(':')) : target;
}

std::string lineOf(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

void append(std::string& text, const std::string& more) {
    if (!text.empty()) text += ", ";
    text += more;
}

void tell(std::string& text, const std::map<std::string, int>& before,
          const std::map<std::string, int>& after, const std::string& kind) {
    std::map<std::string, int> changes = after;
    for (const auto& [name, count] : before) changes[name] -= count;
    for (const auto& [name, change] : changes) {
        if (change == 0) continue;
        append(text, (change > 0 ? "+" : "") + std::to_string(change) + " " + kind + name);
    }
}

}  // namespace

Census Census::taken() {
    Census census;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/proc/self/fd", error)) {
        const std::string target = fs::read_symlink(entry.path(), error).string();
        // The one that reads the folder is among them.
        const bool isOwn = target.ends_with("/fd") && target.starts_with("/proc/");
        if (!error && !isOwn) ++census.handles[kindOf(target)];
    }
    for (const auto& entry : fs::directory_iterator("/proc/self/task", error)) {
        ++census.threads[lineOf(entry.path() / "comm")];
    }
    return census;
}

int Census::handleCount() const { return sum(handles); }

int Census::threadCount() const { return sum(threads); }

std::string difference(const Census& before, const Census& after) {
    std::string text;
    tell(text, before.handles, after.handles, "");
    tell(text, before.threads, after.threads, "thread ");
    return text;
}

std::string described(const Census& census) { return difference({}, census); }

}  // namespace klartext::bench
