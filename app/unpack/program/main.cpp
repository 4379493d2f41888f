// SPDX-License-Identifier: MIT
// The program that unpacks files for the others: its standard input is a socket, on which it reads
// requests and writes answers (judge/frames.h, unpack/requests.h); the file is open already. Nobody
// starts it by hand.
//
// usage: klartext-unpack PROCESS   (of who started it)
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <clocale>
#include <cstdlib>
#include <ctime>
#include <new>
#include <string>
#include <string_view>

#include "archive/html_head.h"
#include "archive/markdown.h"
#include "imports/read_import.h"
#include "judge/frames.h"
#include "judge/program/confinement.h"
#include "unpack/served_file.h"

namespace {

using namespace klartext;

constexpr int socketEnd = STDIN_FILENO;
/// Who reads a chapter asks for nothing meanwhile; this process can be had again at any time.
constexpr timeval longestRest{60, 0};

// One for each way that lists are read in.
constexpr const char* lists[] = {
    "url,time_added\nhttps://example.org/,2024-05-06T07:08:09+0200\n",
    "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><A HREF='https://example.org/' TAGS='a'>A &amp; B</A>",
    "- [A](https://example.org/)\nB: https://example.org/\n",
    "[{\"url\": \"https://example.org/\", \"tags\": [\"a\"]}]",
};

/// The file that was handed over, if there is one.
app::ServedFile handedOver() {
    struct stat status = {};
    if (::fstat(app::workerFile, &status) != 0 || !S_ISREG(status.st_mode)) {
        return app::ServedFile();
    }
    return app::ServedFile(app::workerFile, status.st_size);
}

/// Whatever is made at first use is made now, while the program may still do everything.
void warmUp() {
    (void)app::markdownPage("---\ntitle: A\nurl: https://example.org/\n---\n# A\n\nText.\n");
    (void)app::titleInHead("<title>A &amp; B</title>");
    class Nobody : public app::ImportSink {
        void setFormat(app::ImportFormat /*format*/) override {}
        void add(const QString& /*address*/, app::ImportedLink /*link*/) override {}
        void fault(int /*line*/, const QString& /*text*/, app::ImportReason /*reason*/) override {}
    } nobody;
    for (const char* list : lists) {
        app::UnpackBudget budget(0);
        (void)app::readImport(std::string(list), {}, nobody, budget);
    }
}

void sendPart(std::string_view part) {
    std::string frame(1, app::partFollows);
    frame += part;
    (void)app::writeFrame(socketEnd, frame);
}

bool serveNext(app::ServedFile& file) {
    auto request = app::readFrame(socketEnd);
    if (!request) return false;
    std::string answer(1, app::noRequest);
    try {
        if (auto content = file.answerTo(*request, sendPart)) {
            request.reset();
            answer = app::answerFollows;
            answer += *content;
        }
    } catch (const std::bad_alloc&) {
        answer = app::noMemory;
    }
    return app::writeFrame(socketEnd, answer);
}

}  // namespace

int main(int argc, char** argv) {
    app::belongTo(argc > 1 ? static_cast<pid_t>(std::strtol(argv[1], nullptr, 10)) : 0);
    // Names in archives are read by the rules of a locale.
    std::setlocale(LC_ALL, "C.UTF-8");
    // Nobody reads the times in them, but whoever unpacks them would look for a time zone on the
    // disk.
    (void)::setenv("TZ", "UTC0", 1);
    ::tzset();
    app::ServedFile file = handedOver();
    warmUp();
    (void)::setsockopt(socketEnd, SOL_SOCKET, SO_RCVTIMEO, &longestRest, sizeof longestRest);
    app::Greeting greeting;
    greeting.addressSpace = app::addressSpace();
    greeting.isConfined = app::confine(app::Reach::OpenFile);
    if (!app::writeFrame(socketEnd, app::packGreeting(greeting))) return EXIT_FAILURE;
    try {
        while (serveNext(file)) {
        }
    } catch (const std::bad_alloc&) {
        // Not even the request could be taken in.
        (void)app::writeFrame(socketEnd, std::string(1, app::noMemory));
    }
    // Nothing is left that would have to be put in order.
    _exit(EXIT_SUCCESS);
}
