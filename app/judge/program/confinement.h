// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace klartext::app {

/// Ends this process with the thread that started it, and at once when `parent` is gone already.
/// What it holds is written to no core file and read by no other process of the person.
void belongTo(pid_t parent);

/// What a confined process works with: what it is told, or a file that is open as well.
enum class Reach { Socket, OpenFile };

/// From here on the process can read, write, take memory, ask for the time and end; it can open
/// nothing, connect to nothing and start nothing. False where the kernel has no seccomp or does
/// not let it be used; it works on then, with what resource limits alone forbid.
bool confine(Reach reach = Reach::Socket);

/// Bytes of address space that are mapped.
[[nodiscard]] std::uint64_t addressSpace();

}  // namespace klartext::app
