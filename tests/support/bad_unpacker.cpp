// SPDX-License-Identifier: MIT
// A klartext-unpack that misbehaves in the way that the name it is started by says: a test puts a
// link of that name into its temporary folder.
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "judge/frames.h"
#include "judge/program/confinement.h"
#include "support/attempts.h"
#include "unpack/requests.h"
#include "unpack/served_file.h"

namespace {

using namespace klartext;
using Kind = app::UnpackRequest::Kind;

void eatAll() {
    std::vector<std::string> eaten;
    for (;;) eaten.emplace_back(std::size_t{1} << 20, 'x');
}

/// A loop that does nothing may be left out.
void spin() {
    volatile bool goesOn = true;
    while (goesOn) {
    }
}

std::string onePage(const char* url, const std::string& bytes) {
    app::PageContents contents;
    contents.page.url = url;
    contents.page.bytes = bytes;
    contents.page.contentType = "text/html";
    return app::packPage(contents);
}

/// Sends the first part of a list, and then no more.
void sendPart(std::string_view way, std::string_view part) {
    (void)app::writeFrame(STDIN_FILENO, app::partFollows + std::string(part));
    if (way == "falls-half-way") std::abort();
    if (way == "hangs-half-way") ::pause();
    if (way == "eats-half-way") eatAll();
    if (way == "babbles-half-way") (void)app::writeFrame(STDIN_FILENO, "Pwhat nobody understands");
    while (way == "never-ends") {
        (void)app::writeFrame(STDIN_FILENO, app::partFollows + std::string(part));
    }
}

/// The content of the answer, in the ways that harm only some requests; else the right one.
std::string contentOf(std::string_view way, app::ServedFile& file, const std::string& request,
                      const std::string& descriptors) {
    const auto asked = app::unpackRequest(request).value_or(app::UnpackRequest{});
    const bool isPage = asked.kind == Kind::Page;
    if (way == "falls-at-pictures" && asked.kind == Kind::Resource) std::abort();
    if (way == "hangs-at-pictures" && asked.kind == Kind::Resource) ::pause();
    if (way == "hangs-at-pages" && isPage) ::pause();
    if (way == "falls-at-pages" && isPage) std::abort();
    if (way == "claims-the-disk" && isPage) return onePage("file:///etc/passwd", "secret");
    if (way == "tries" && isPage) {
        return onePage("https://example.org/", descriptors + ';' + test::whatSucceeds());
    }
    const auto send = [way](std::string_view part) { sendPart(way, part); };
    std::string answer = file.answerTo(request, send).value_or(std::string());
    if (way == "leads-out") {
        const std::size_t id = answer.find("OEBPS/text/one.xhtml");
        if (id != std::string::npos) answer.replace(id, 5, "a/../");
    }
    return answer;
}

void misbehave(std::string_view way) {
    if (way == "falls") std::abort();
    if (way == "hangs") ::pause();
    if (way == "spins") spin();
    if (way == "eats") eatAll();
    if (way != "breaks-off" && way != "promises") return;
    const auto head = app::frameHeadOf(way == "promises" ? std::size_t(-1) : 1000);
    (void)!::write(STDIN_FILENO, head.data(), head.size());
    (void)!::write(STDIN_FILENO, "half", 4);
    ::_exit(0);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view path = argv[0];
    const std::string_view way = path.substr(path.rfind('/') + 1);
    const std::string descriptors = test::openDescriptors();
    app::belongTo(argc > 1 ? static_cast<pid_t>(std::atoi(argv[1])) : 0);
    if (way == "mute") return 0;
    struct stat status = {};
    const bool hasFile = ::fstat(app::workerFile, &status) == 0;
    app::ServedFile file(hasFile ? app::workerFile : -1, status.st_size);
    app::Greeting greeting{app::addressSpace(), false};
    if (way == "tries") greeting.isConfined = app::confine(app::Reach::OpenFile);
    (void)app::writeFrame(STDIN_FILENO,
                          way == "stranger" ? "good day" : app::packGreeting(greeting));
    while (const auto request = app::readFrame(STDIN_FILENO)) {
        std::string answer(1, app::answerFollows);
        try {
            misbehave(way);
            answer += way == "babbles" ? "what nobody understands"
                                       : contentOf(way, file, *request, descriptors);
        } catch (const std::bad_alloc&) {
            answer = app::noMemory;
        }
        (void)app::writeFrame(STDIN_FILENO, answer);
    }
    return 0;
}
