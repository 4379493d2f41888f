// SPDX-License-Identifier: MIT
#include "project/fragments.h"

namespace klartext::core {

std::string_view targetName(const PageTree& page, const Node& node) {
    const std::string_view id = page.attribute(node, AttributeName::Id);
    return id.empty() && node.tag == Tag::A ? page.attribute(node, AttributeName::Name) : id;
}
Fragments::Fragments(const PageTree& page, const PageAddress& address, const Selection& selection) {
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        const Node& node = page.node(id);
        if (node.tag != Tag::A || !selection.holdsShown(id)) {
            continue;
        }
        const std::string_view reference = page.attribute(node, AttributeName::Href);
        if (reference.find('#') == std::string_view::npos) {
            continue;
        }
        if (const std::string url = linkAddress(address, reference); url.starts_with('#')) {
            m_targets.emplace(percentDecoded(url.substr(1)), Target());
        }
    }
    if (m_targets.empty()) {
        return;
    }
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        const Node& node = page.node(id);
        if (node.attributeCount == 0) {
            continue;
        }
        const auto target = m_targets.find(std::string(targetName(page, node)));
        if (target == m_targets.end()) {
            continue;
        }
        Target& place = target->second;
        place.any = place.any == noNode ? id : place.any;
        if (place.shown == noNode && (selection.holdsShown(id) || selection.holdsNothing(id))) {
            place.shown = id;
            m_names.emplace(id, target->first);
        }
    }
}

std::string_view Fragments::targetAt(NodeId id) const {
    const auto name = m_names.find(id);
    return name == m_names.end() ? std::string_view() : name->second;
}

std::string_view Fragments::resolve(std::string_view fragment) const {
    const auto target = m_targets.find(percentDecoded(fragment));
    return target == m_targets.end() || target->second.shown == noNode ? std::string_view()
                                                                       : target->first;
}

NodeId Fragments::nodeOf(std::string_view fragment) const {
    const auto target = m_targets.find(percentDecoded(fragment));
    if (target == m_targets.end()) {
        return noNode;
    }
    return target->second.shown == noNode ? target->second.any : target->second.shown;
}

}  // namespace klartext::core
