// SPDX-License-Identifier: MIT
#include "project/scriptless.h"

#include <algorithm>

#include "text/ascii.h"

namespace klartext::core {

NodeId imageIn(const PageTree& page, NodeId box) {
    const NodeId end = std::min(page.node(box).end, box + largestPictureBox);
    for (NodeId id = box; id < end; ++id) {
        if (page.node(id).tag == Tag::Img) {
            return id;
        }
    }
    return noNode;
}

NodeId scriptlessCopy(const PageTree& page, NodeId id) {
    if (page.closest(id, Tag::Noscript) != noNode) {
        return noNode;
    }
    for (NodeId box = id; box != noNode && imageIn(page, box) == id; box = page.node(box).parent) {
        NodeId next = page.node(box).nextSibling;
        while (next != noNode && page.node(next).tag == Tag::Text &&
               trimAscii(page.text(page.node(next))).empty()) {
            next = page.node(next).nextSibling;
        }
        if (next != noNode) {
            return page.node(next).tag == Tag::Noscript ? imageIn(page, next) : noNode;
        }
    }
    return noNode;
}

}  // namespace klartext::core
