// SPDX-License-Identifier: MIT
#include "judge/frames.h"

#include <unistd.h>

#include <cerrno>
#include <charconv>

#include "core/judge_id.h"
#include "core/wire.h"

namespace klartext::app {

namespace {

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool readAll(int descriptor, char* data, std::size_t size) {
    while (size > 0) {
        const ssize_t count = ::read(descriptor, data, size);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        data += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

std::string greetingHead() {
    return "klartext-judge " + std::to_string(core::wireVersion) + " " + core::judgeId() + " ";
}

}  // namespace

std::array<char, frameHead> frameHeadOf(std::size_t size) {
    std::array<char, frameHead> head{};
    std::uint64_t rest = size;
    for (char& byte : head) {
        byte = static_cast<char>(rest & 0xFFU);
        rest >>= 8U;
    }
    return head;
}

std::optional<std::size_t> frameSize(const std::array<char, frameHead>& head) {
    std::uint64_t size = 0;
    for (std::size_t i = frameHead; i-- > 0;) {
        size = size << 8U | static_cast<unsigned char>(head[i]);
    }
    if (size > longestFrame) return std::nullopt;
    return static_cast<std::size_t>(size);
}

bool writeFrame(int descriptor, std::string_view bytes) {
    const auto head = frameHeadOf(bytes.size());
    return writeAll(descriptor, {head.data(), head.size()}) && writeAll(descriptor, bytes);
}

std::optional<std::string> readFrame(int descriptor) {
    std::array<char, frameHead> head{};
    if (!readAll(descriptor, head.data(), head.size())) return std::nullopt;
    const auto size = frameSize(head);
    if (!size) return std::nullopt;
    std::string bytes(*size, '\0');
    if (!readAll(descriptor, bytes.data(), bytes.size())) return std::nullopt;
    return bytes;
}

std::string packGreeting(const Greeting& greeting) {
    return greetingHead() + (greeting.isConfined ? "confined " : "free ") +
           std::to_string(greeting.addressSpace);
}

std::optional<Greeting> unpackGreeting(std::string_view bytes) {
    const std::string head = greetingHead();
    if (!bytes.starts_with(head)) return std::nullopt;
    bytes.remove_prefix(head.size());
    Greeting greeting;
    greeting.isConfined = bytes.starts_with("confined ");
    if (!greeting.isConfined && !bytes.starts_with("free ")) return std::nullopt;
    bytes.remove_prefix(bytes.find(' ') + 1);
    const auto [end, fault] =
        std::from_chars(bytes.data(), bytes.data() + bytes.size(), greeting.addressSpace);
    if (fault != std::errc() || end != bytes.data() + bytes.size()) return std::nullopt;
    return greeting;
}

}  // namespace klartext::app
