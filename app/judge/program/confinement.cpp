// SPDX-License-Identifier: MIT
#include "judge/program/confinement.h"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace klartext::app {

namespace {

void allowNone(__rlimit_resource resource) {
    const rlimit none{0, 0};
    (void)setrlimit(resource, &none);
}

/// What a program needs that only computes; on each machine those of these calls that it has.
constexpr std::array plainCalls = {
    SCMP_SYS(read),           SCMP_SYS(write),
    SCMP_SYS(munmap),         SCMP_SYS(mremap),
    SCMP_SYS(madvise),        SCMP_SYS(brk),
    SCMP_SYS(futex),          SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),   SCMP_SYS(gettimeofday),
    SCMP_SYS(time),           SCMP_SYS(exit),
    SCMP_SYS(exit_group),     SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigreturn),      SCMP_SYS(restart_syscall),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction),
    SCMP_SYS(sigaltstack),    SCMP_SYS(getpid),
    SCMP_SYS(gettid),         SCMP_SYS(sched_yield),
    SCMP_SYS(getrandom),      SCMP_SYS(clock_gettime64),
    SCMP_SYS(futex_time64),
};

#if defined(KLARTEXT_SANITIZED)
/// A sanitizer finds out through a pipe whether memory can be read.
constexpr std::array sanitizerCalls = {SCMP_SYS(pipe), SCMP_SYS(pipe2), SCMP_SYS(close)};
#else
constexpr std::array<int, 0> sanitizerCalls{};
#endif

/// Memory, but none that can be run.
bool addMemoryRules(scmp_filter_ctx filter) {
    const auto noCode = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)}) {
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, noCode) != 0 &&
            call != SCMP_SYS(mmap2)) {
            return false;
        }
    }
    return true;
}

bool loadFilter(Reach reach) {
    // An error rather than an end: a library that asks for more than it needs works on.
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr) return false;
    bool isWhole = addMemoryRules(filter);
    const auto allow = [&](int call) {
        const int added = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
        isWhole = isWhole && (added == 0 || call < 0);
    };
    std::ranges::for_each(plainCalls, allow);
    std::ranges::for_each(sanitizerCalls, allow);
    if (reach == Reach::OpenFile) {
        isWhole = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pread64), 0) == 0 && isWhole;
    }
    const bool isLoaded = isWhole && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isLoaded;
}

}  // namespace

void belongTo(pid_t parent) {
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (parent != 0 && getppid() != parent) _exit(EXIT_FAILURE);
    allowNone(RLIMIT_CORE);
    (void)prctl(PR_SET_DUMPABLE, 0);
}

bool confine(Reach reach) {
    allowNone(RLIMIT_FSIZE);
    if (sanitizerCalls.empty()) allowNone(RLIMIT_NOFILE);
    allowNone(RLIMIT_NPROC);
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && loadFilter(reach);
}

std::uint64_t addressSpace() {
    unsigned long long pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%llu", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace klartext::app
