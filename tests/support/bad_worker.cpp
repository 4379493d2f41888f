// SPDX-License-Identifier: MIT
// A worker that misbehaves in the way that the name it is started by says: a test puts a link of
// that name into its temporary folder.
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "core/wire.h"
#include "judge/frames.h"
#include "judge/program/confinement.h"
#include "support/attempts.h"

namespace {

using namespace klartext;
using test::openDescriptors;
using test::whatSucceeds;

std::string answerTo(const core::WireRequest& request, std::string_view title = {}) {
    core::Extraction extraction = core::extract(request.page, request.options);
    if (!title.empty()) extraction.metadata.title = title;
    return app::answerFollows + core::packExtraction(extraction);
}

void eatAll() {
    std::vector<std::string> eaten;
    for (;;) eaten.emplace_back(std::size_t{1} << 20, 'x');
}

/// As on a machine that others keep busy: two seconds by the clock, a tenth by the processor.
void workSlowly() {
    for (int i = 0; i < 40; ++i) {
        ::usleep(50'000);
        const auto end = std::clock() + CLOCKS_PER_SEC / 400;
        while (std::clock() < end) {
        }
    }
}

std::string misbehave(std::string_view way, const core::WireRequest& request,
                      const std::string& descriptors) {
    const bool isCrashPage = request.page.bytes.find("CRASH") != std::string::npos;
    if (way == "falls" || (way == "klartext-judge" && isCrashPage)) std::abort();
    if (way == "falls-at-markup" && !request.options.plainly) std::abort();
    if (way == "hangs" && !request.options.plainly) ::pause();
    // A loop that does nothing may be left out.
    volatile bool spins = way == "spins" && !request.options.plainly;
    while (spins) {
    }
    if (way == "is-slow" && !request.options.plainly) workSlowly();
    if (way == "stops" && !request.options.plainly) ::raise(SIGSTOP);
    if (way == "eats" && !request.options.plainly) eatAll();
    if (way == "babbles") return "Aand more of what nobody understands";
    if (way == "breaks-off" || way == "promises") {
        const auto head = app::frameHeadOf(way == "promises" ? std::size_t(-1) : 1000);
        (void)!::write(STDIN_FILENO, head.data(), head.size());
        (void)!::write(STDIN_FILENO, "half", 4);
        ::_exit(0);
    }
    if (way == "tries") return answerTo(request, descriptors + ";" + whatSucceeds());
    return answerTo(request);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view path = argv[0];
    const std::string_view way = path.substr(path.rfind('/') + 1);
    const std::string descriptors = openDescriptors();
    app::belongTo(argc > 1 ? static_cast<pid_t>(std::atoi(argv[1])) : 0);
    if (way == "mute") return 0;
    app::Greeting greeting{app::addressSpace(), false};
    if (way == "tries") greeting.isConfined = app::confine();
    (void)app::writeFrame(STDIN_FILENO,
                          way == "stranger" ? "good day" : app::packGreeting(greeting));
    while (const auto frame = app::readFrame(STDIN_FILENO)) {
        const auto request = core::unpackRequest(*frame);
        std::string answer(1, app::noRequest);
        try {
            if (request) answer = misbehave(way, *request, descriptors);
        } catch (const std::bad_alloc&) {
            answer = std::string(1, app::noMemory);
        }
        (void)app::writeFrame(STDIN_FILENO, answer);
    }
    return 0;
}
