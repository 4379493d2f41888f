// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// Where a person watches or hears what a frame with this address plays: the page of a video whose
/// player stands at a well-known form of address, the address that a player was given as an
/// argument, else the address itself.
///
///     https://www.youtube-nocookie.com/embed/ID?rel=0 → https://www.youtube.com/watch?v=ID
[[nodiscard]] std::string watchAddress(std::string_view url);

/// Whether an address is that of a player: its path or host says so.
[[nodiscard]] bool isPlayerAddress(std::string_view url);

/// What two addresses of one video have in common: host and path without what differs between
/// them ("embed", "watch", "v", a final slash), so that they can be compared.
[[nodiscard]] std::string videoKey(std::string_view url);

}  // namespace klartext::core
