// SPDX-License-Identifier: MIT
#pragma once

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>

namespace klartext::test {

/// The numbers of the descriptors that are open, with blanks between them.
inline std::string openDescriptors() {
    std::string list;
    DIR* folder = ::opendir("/proc/self/fd");
    while (const dirent* entry = folder != nullptr ? ::readdir(folder) : nullptr) {
        if (entry->d_name[0] != '.' && std::atoi(entry->d_name) != ::dirfd(folder)) {
            list += std::string(list.empty() ? "" : " ") + entry->d_name;
        }
    }
    if (folder != nullptr) ::closedir(folder);
    return list;
}

/// What a process that was taken over would try first.
inline std::string whatSucceeds() {
    std::string list;
    if (::open("/etc/passwd", O_RDONLY) >= 0) list += " open";
    if (::socket(AF_INET, SOCK_STREAM, 0) >= 0) list += " socket";
    if (::fork() >= 0) list += " fork";
    if (::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
        MAP_FAILED) {
        list += " code";
    }
    if (::kill(::getppid(), 0) == 0) list += " kill";
    return list;
}

}  // namespace klartext::test
