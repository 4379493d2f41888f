// SPDX-License-Identifier: MIT
#include "errors/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

namespace klartext::app {

void holdStandardStreams() {
    for (int place = STDIN_FILENO; place <= STDERR_FILENO; ++place) {
        // The lowest free place is taken. Opened the other way round, it gives an error when used.
        if (::fcntl(place, F_GETFD) < 0) {
            (void)::open("/dev/null", place == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

}  // namespace klartext::app
