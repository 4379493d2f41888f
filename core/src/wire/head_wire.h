// SPDX-License-Identifier: MIT
#pragma once

#include "core/extraction.h"
#include "core/page_tree.h"
#include "wire/wire_reader.h"
#include "wire/wire_writer.h"

namespace klartext::core {

void writeHead(const HeadData& head, WireWriter& out);
[[nodiscard]] HeadData readHead(WireReader& in);

void writeMetadata(const Metadata& metadata, WireWriter& out);
/// Each block it names is below `blocks`.
[[nodiscard]] Metadata readMetadata(WireReader& in, std::size_t blocks);

}  // namespace klartext::core
