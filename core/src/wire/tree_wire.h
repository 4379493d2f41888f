// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"
#include "wire/wire_reader.h"
#include "wire/wire_writer.h"

namespace klartext::core {

/// A PageTree as bytes: its nodes in page order, each with the size of its subtree, from which the
/// links between them follow.
class TreeWire {
public:
    static void write(const PageTree& tree, WireWriter& out);
    /// An empty tree when `in` fails.
    static PageTree read(WireReader& in);

private:
    class Writer;
    class Reader;
};

}  // namespace klartext::core
