// SPDX-License-Identifier: MIT
#include "halt.h"

#include <ctime>

namespace klartext::core {

ThreadTime threadTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

}  // namespace klartext::core
