// SPDX-License-Identifier: MIT
// The program that finds articles for the others, one page after the other: its standard input is a
// socket, on which it reads requests and writes answers (judge/frames.h). Nobody starts it by hand.
//
// usage: klartext-judge PROCESS   (of who started it)
#include <malloc.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include "core/wire.h"
#include "judge/frames.h"
#include "judge/program/confinement.h"

namespace {

using namespace klartext;

constexpr int socketEnd = STDIN_FILENO;

/// Whatever is made at first use is made now, while the program may still do everything.
void warmUp() {
    for (const char* type : {"text/html", "text/plain"}) {
        core::RawPage page;
        page.bytes = "<article><h1>A</h1><p>caf\xE9 <math><mi>x</mi></math> on 2 May 2026.\n";
        page.contentType = type;
        (void)core::unpackExtraction(core::packExtraction(core::extract(page)));
    }
}

std::string answerTo(std::string frame) {
    auto request = core::unpackRequest(frame);
    if (!request) return {app::noRequest};
    frame = {};
    const core::Extraction extraction = core::extract(request->page, request->options);
    request.reset();
    return app::answerFollows + core::packExtraction(extraction);
}

bool serveNext() {
    auto frame = app::readFrame(socketEnd);
    if (!frame) return false;
    // Memory that the next page takes again is not worth its way back to the system.
    constexpr std::size_t large = std::size_t{2} << 20;
    const bool isLarge = frame->size() > large;
    std::string answer;
    try {
        answer = answerTo(*std::move(frame));
    } catch (const std::bad_alloc&) {
        answer = app::noMemory;
    }
    const bool isSent = app::writeFrame(socketEnd, answer);
    answer = {};
    if (isLarge) malloc_trim(0);
    return isSent;
}

}  // namespace

int main(int argc, char** argv) {
    char* end = nullptr;
    const long parent = argc == 2 ? std::strtol(argv[1], &end, 10) : 0;
    if (parent <= 0 || *end != '\0') {
        const bool asked = argc == 2 && std::string_view(argv[1]) == "--help";
        std::fputs(
            "usage: klartext-judge PROCESS\n"
            "Klartext starts this program by itself, to find the articles of pages.\n",
            asked ? stdout : stderr);
        return asked ? EXIT_SUCCESS : 2;
    }
    app::belongTo(static_cast<pid_t>(parent));
    warmUp();
    app::Greeting greeting;
    greeting.addressSpace = app::addressSpace();
    greeting.isConfined = app::confine();
    if (!app::writeFrame(socketEnd, app::packGreeting(greeting))) return EXIT_FAILURE;
    try {
        while (serveNext()) {
        }
    } catch (const std::bad_alloc&) {
        // Not even the request could be taken in.
        (void)app::writeFrame(socketEnd, std::string(1, app::noMemory));
    }
    // Nothing is left that would have to be put in order.
    _exit(EXIT_SUCCESS);
}
