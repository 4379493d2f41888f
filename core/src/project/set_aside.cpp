// SPDX-License-Identifier: MIT
#include "project/set_aside.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "project/selection.h"
#include "project/walk.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// A label or a date is not worth a line of its own in the article.
constexpr int fewestWords = 5;

using Blocks = std::vector<BlockId>;

bool isLeaf(const Element& element) {
    return element.kind == ElementKind::Text || element.kind == ElementKind::Image ||
           element.kind == ElementKind::Formula || element.kind == ElementKind::Embed;
}

/// Holds flow, so that a part of it can be folded.
bool isFoldable(const Element& element) {
    switch (element.kind) {
        case ElementKind::Section:
        case ElementKind::List:
        case ElementKind::ListItem:
        case ElementKind::DefinitionList:
        case ElementKind::Definition:
        case ElementKind::Quote:
        case ElementKind::Figure:
            return true;
        default:
            return false;
    }
}

struct Content {
    bool kept = false;
    bool aside = false;
};

Content contentOf(const Element& element, const std::vector<bool>& aside) {
    Content content;
    if (isLeaf(element) && element.block != noBlock) {
        (aside[element.block] ? content.aside : content.kept) = true;
    }
    for (const Element& child : element.children) {
        const Content inner = contentOf(child, aside);
        content.kept = content.kept || inner.kept;
        content.aside = content.aside || inner.aside;
    }
    return content;
}

void collectBlocks(const Element& element, Blocks& blocks) {
    if (isLeaf(element) && (blocks.empty() || blocks.back() != element.block)) {
        blocks.push_back(element.block);
    }
    for (const Element& child : element.children) {
        collectBlocks(child, blocks);
    }
}

/// The blocks in elements that hold kept blocks, too, and cannot be parted.
void collectStuck(const Element& element, const std::vector<bool>& aside, Blocks& stuck) {
    const Content content = contentOf(element, aside);
    if (!content.kept || !content.aside) {
        return;
    }
    if (!isFoldable(element)) {
        collectBlocks(element, stuck);
        return;
    }
    for (const Element& child : element.children) {
        collectStuck(child, aside, stuck);
    }
}

class Folder {
public:
    explicit Folder(const std::vector<bool>& aside) : m_aside(aside) {}

    /// Folds in what stands in the element; lists are parted where something is folded in them.
    void fold(Element& container) const {
        std::vector<Element> result;
        result.reserve(container.children.size());
        for (Element& child : container.children) {
            const Content content = contentOf(child, m_aside);
            if (content.aside && !content.kept) {
                setAside(std::move(child), result);
            } else if (content.aside && child.kind == ElementKind::List) {
                partList(std::move(child), result);
            } else {
                if (content.aside) {
                    fold(child);
                }
                result.push_back(std::move(child));
            }
        }
        container.children = std::move(result);
    }

private:
    static void setAside(Element element, std::vector<Element>& siblings) {
        if (siblings.empty() || siblings.back().kind != ElementKind::SetAside) {
            siblings.push_back({.kind = ElementKind::SetAside, .block = element.block});
        }
        siblings.back().children.push_back(std::move(element));
    }

    /// An item cannot be folded between its neighbours, whose numbers go on below it.
    void partList(Element list, std::vector<Element>& siblings) const {
        std::vector<Element> items = std::exchange(list.children, {});
        std::optional<bool> before;
        for (Element& item : items) {
            const Content content = contentOf(item, m_aside);
            const bool folded = content.aside && !content.kept;
            if (content.aside && content.kept) {
                fold(item);
            }
            if (before != folded) {
                list.block = item.block;
                folded ? setAside(list, siblings) : siblings.push_back(list);
                list.id.clear();
                before = folded;
            }
            Element& part = folded ? siblings.back().children.back() : siblings.back();
            part.children.push_back(std::move(item));
            list.start += folded ? 0 : 1;
        }
    }

    const std::vector<bool>& m_aside;
};

bool isRunningText(const Element& element) {
    return element.kind == ElementKind::Paragraph ||
           (element.kind == ElementKind::Section &&
            std::ranges::all_of(element.children, isRunningText));
}

SetAside described(const Extraction& extraction, const Element& folded) {
    SetAside result;
    collectBlocks(folded, result.blocks);
    result.paragraphs = std::ranges::all_of(folded.children, isRunningText);
    result.confidence = 1;
    std::array<int, boilerplateKindCount> words{};
    for (const BlockId id : result.blocks) {
        const Verdict& verdict = extraction.verdicts[id];
        result.confidence = std::min(result.confidence, verdict.confidence());
        words[static_cast<std::size_t>(verdict.kind)] +=
            countReadingWords(extraction.tree->text(extraction.tree->block(id)));
    }
    result.kind = BoilerplateKind(std::ranges::max_element(words) - words.begin());
    return result;
}

void describeAll(const Extraction& extraction, Element& element, std::vector<SetAside>& all) {
    if (element.kind == ElementKind::SetAside) {
        element.start = static_cast<int>(all.size());
        all.push_back(described(extraction, element));
        return;
    }
    if (isFoldable(element)) {
        for (Element& child : element.children) {
            describeAll(extraction, child, all);
        }
    }
}

}  // namespace

bool isDoubted(const Extraction& extraction, const Overrides& overrides, BlockId block) {
    return block < extraction.verdicts.size() && isUncertain(extraction.verdicts[block]) &&
           !overrides.contains(block) && !extraction.tree->block(block).image &&
           countReadingWords(extraction.tree->text(extraction.tree->block(block))) >= fewestWords;
}

std::vector<bool> uncertainBlocks(const Extraction& extraction, const Overrides& overrides) {
    const PageTree& page = *extraction.tree;
    std::vector<bool> uncertain(page.blocks().size(), false);
    bool keepsText = false;
    for (BlockId id = 0; id < std::min(uncertain.size(), extraction.verdicts.size()); ++id) {
        const bool kept = isKept(extraction, overrides, id);
        keepsText = keepsText || (kept && !page.block(id).image);
        uncertain[id] = !kept && isDoubted(extraction, overrides, id);
    }
    if (!keepsText) {
        uncertain.assign(uncertain.size(), false);
    }
    return uncertain;
}

Element projectWithAside(const PageTree& page, const std::vector<bool>& shown,
                         std::vector<bool>& aside) {
    while (true) {
        std::vector<bool> both = shown;
        for (std::size_t id = 0; id < both.size(); ++id) {
            both[id] = both[id] || aside[id];
        }
        Element body = project(page, Selection(page, std::move(both)));
        Blocks stuck;
        collectStuck(body, aside, stuck);
        // Without them the page may be cut otherwise, so that others are stuck.
        bool changed = false;
        for (const BlockId id : stuck) {
            changed = changed || aside[id];
            aside[id] = false;
        }
        if (!changed) {
            return body;
        }
    }
}

std::vector<SetAside> foldAside(const Extraction& extraction, const std::vector<bool>& aside,
                                Element& body) {
    Folder(aside).fold(body);
    std::vector<SetAside> all;
    describeAll(extraction, body, all);
    return all;
}

}  // namespace klartext::core
