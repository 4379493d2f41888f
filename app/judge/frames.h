// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace klartext::app {

// Between the program and its worker go frames: eight bytes that say how many follow, the lowest
// first, and these. The worker's first frame is its greeting; then each frame to it is a packed
// request (core/wire.h, unpack/requests.h), and each from it the answer.

/// The descriptor that a worker finds its file at.
inline constexpr int workerFile = 3;

inline constexpr std::size_t frameHead = 8;
/// No frame is longer: a page is read up to 64 MB, and a tree takes a few times its page.
inline constexpr std::uint64_t longestFrame = std::uint64_t{512} << 20;

[[nodiscard]] std::array<char, frameHead> frameHeadOf(std::size_t size);
/// Nothing when the frame would be too long.
[[nodiscard]] std::optional<std::size_t> frameSize(const std::array<char, frameHead>& head);

/// For the worker's end, which has nothing to do but to wait. False and nothing at the end of the
/// stream and on failure.
[[nodiscard]] bool writeFrame(int descriptor, std::string_view bytes);
[[nodiscard]] std::optional<std::string> readFrame(int descriptor);

/// What a worker says when it is ready.
struct Greeting {
    std::uint64_t addressSpace = 0;  ///< bytes it has mapped
    bool isConfined = false;         ///< the kernel refuses it all but memory and its pipe
};
[[nodiscard]] std::string packGreeting(const Greeting& greeting);
/// Nothing when it is none of this version of the program.
[[nodiscard]] std::optional<Greeting> unpackGreeting(std::string_view bytes);

// The first byte of an answer.
inline constexpr char answerFollows = 'A';
inline constexpr char partFollows = 'P';  ///< of an answer, and more after it
inline constexpr char noMemory = 'M';
inline constexpr char noRequest = 'R';  ///< the request made no sense

}  // namespace klartext::app
