// SPDX-License-Identifier: MIT
#include "epub/strict_shape.h"

#include <algorithm>
#include <utility>

namespace klartext::core {

namespace {

bool isFlow(ElementKind kind) { return kind < ElementKind::Image; }

Element made(ElementKind kind, std::vector<Element> children, BlockId block = noBlock) {
    Element element;
    element.kind = kind;
    element.block = block;
    element.children = std::move(children);
    return element;
}

class Shaper {
public:
    std::vector<Element> flow(std::vector<Element> elements) {
        std::vector<Element> shaped;
        for (Element& element : elements) {
            add(shaped, std::move(element));
        }
        return shaped;
    }

private:
    void add(std::vector<Element>& shaped, Element element) {
        const ElementKind kind = element.kind;
        switch (kind) {
            case ElementKind::SetAside:
                break;
            case ElementKind::Caption:
            case ElementKind::Term:
                shaped.push_back(line(std::move(element), ElementKind::Paragraph));
                break;
            case ElementKind::Paragraph:
            case ElementKind::Heading:
            case ElementKind::Preformatted:
                addLine(shaped, std::move(element));
                break;
            case ElementKind::List:
                addList(shaped, std::move(element));
                break;
            case ElementKind::DefinitionList:
                addDefinitions(shaped, std::move(element));
                break;
            case ElementKind::Table:
                addTable(shaped, std::move(element));
                break;
            case ElementKind::Figure:
                addFigure(shaped, std::move(element));
                break;
            case ElementKind::Section:
            case ElementKind::Quote:
                addBox(shaped, std::move(element), kind);
                break;
            case ElementKind::ListItem:
            case ElementKind::Definition:
            case ElementKind::TableRow:
            case ElementKind::TableCell:
                addBox(shaped, std::move(element), ElementKind::Section);
                break;
            default:
                shaped.push_back(isFlow(kind) ? std::move(element) : phrasing(std::move(element)));
                break;
        }
    }

    Element phrasing(Element shaped) {
        std::vector<Element> children = std::exchange(shaped.children, {});
        const bool isLink = shaped.kind == ElementKind::Link;
        if (isLink && m_inLink) {
            shaped.kind = ElementKind::Small;
            shaped.url.clear();
        }
        const bool outer = std::exchange(m_inLink, m_inLink || isLink);
        for (Element& child : children) {
            addPhrasing(shaped.children, std::move(child));
        }
        m_inLink = outer;
        return shaped;
    }

    /// Of what flows, only the phrasing inside can stand in a line.
    void addPhrasing(std::vector<Element>& shaped, Element element) {
        const bool isLine = !isFlow(element.kind) || element.children.empty();
        if (isLine) {
            shaped.push_back(phrasing(std::move(element)));
            return;
        }
        for (Element& child : element.children) {
            addPhrasing(shaped, std::move(child));
        }
    }

    Element line(Element element, ElementKind kind) {
        Element shaped = phrasing(std::move(element));
        shaped.kind = kind;
        return shaped;
    }

    void addLine(std::vector<Element>& shaped, Element element) {
        const ElementKind kind = element.kind;
        const bool holdsFlow = std::ranges::any_of(element.children, [](const Element& child) {
            return isFlow(child.kind) && !child.children.empty();
        });
        if (holdsFlow) {
            addBox(shaped, std::move(element), ElementKind::Section);
        } else {
            shaped.push_back(line(std::move(element), kind));
        }
    }

    // Boxes are moved, never copied: whoever copies one copies all boxes within, at each depth
    // anew.
    void addBox(std::vector<Element>& shaped, Element box, ElementKind kind) {
        box.kind = kind;
        box.children = flow(std::exchange(box.children, {}));
        if (!box.children.empty()) {
            shaped.push_back(std::move(box));
        }
    }

    Element item(Element element, ElementKind kind) {
        if (element.kind != kind) {
            const BlockId block = element.block;
            std::vector<Element> shaped;
            add(shaped, std::move(element));
            return made(kind, std::move(shaped), block);
        }
        element.children = flow(std::exchange(element.children, {}));
        return element;
    }

    void addList(std::vector<Element>& shaped, Element box) {
        std::vector<Element> items = std::exchange(box.children, {});
        for (Element& child : items) {
            box.children.push_back(item(std::move(child), ElementKind::ListItem));
        }
        if (!box.children.empty()) {
            shaped.push_back(std::move(box));
        }
    }

    /// Terms and definitions take turns, and a definition ends the list.
    void addDefinitions(std::vector<Element>& shaped, Element list) {
        const auto isTerm = [](const Element& part) { return part.kind == ElementKind::Term; };
        const bool isWhole = !list.children.empty() && isTerm(list.children.front()) &&
                             !isTerm(list.children.back()) &&
                             std::ranges::all_of(list.children, [&](const Element& part) {
                                 return isTerm(part) || part.kind == ElementKind::Definition;
                             });
        if (!isWhole) {
            addBox(shaped, std::move(list), ElementKind::Section);
            return;
        }
        std::vector<Element> parts = std::exchange(list.children, {});
        for (Element& part : parts) {
            list.children.push_back(isTerm(part) ? line(std::move(part), ElementKind::Term)
                                                 : item(std::move(part), ElementKind::Definition));
        }
        shaped.push_back(std::move(list));
    }

    void addTable(std::vector<Element>& shaped, Element box) {
        std::vector<Element> parts = std::exchange(box.children, {});
        for (Element& part : parts) {
            const bool isFirstCaption =
                part.kind == ElementKind::Caption &&
                std::ranges::none_of(box.children, [](const Element& other) {
                    return other.kind == ElementKind::Caption;
                });
            if (isFirstCaption) {
                box.children.insert(box.children.begin(),
                                    line(std::move(part), ElementKind::Caption));
            } else if (part.kind == ElementKind::TableRow && !part.children.empty()) {
                box.children.push_back(row(std::move(part)));
            } else if (part.kind != ElementKind::TableRow) {
                add(shaped, std::move(part));
            }
        }
        const bool hasRow = std::ranges::any_of(
            box.children, [](const Element& part) { return part.kind == ElementKind::TableRow; });
        if (hasRow) {
            shaped.push_back(std::move(box));
        } else {
            for (Element& part : box.children) {
                add(shaped, std::move(part));
            }
        }
    }

    Element row(Element shaped) {
        constexpr int mostSpanned = 1000;
        std::vector<Element> cells = std::exchange(shaped.children, {});
        for (Element& child : cells) {
            Element cell = item(std::move(child), ElementKind::TableCell);
            cell.columnSpan = std::clamp(cell.columnSpan, 1, mostSpanned);
            cell.rowSpan = std::clamp(cell.rowSpan, 1, mostSpanned);
            shaped.children.push_back(std::move(cell));
        }
        return shaped;
    }

    void addFigure(std::vector<Element>& shaped, Element box) {
        std::vector<Element> parts = std::exchange(box.children, {});
        std::vector<Element> captions;
        for (Element& part : parts) {
            if (part.kind == ElementKind::Caption && captions.empty()) {
                captions.push_back(line(std::move(part), ElementKind::Caption));
            } else {
                add(box.children, std::move(part));
            }
        }
        box.children.insert(box.children.end(), captions.begin(), captions.end());
        if (!box.children.empty()) {
            shaped.push_back(std::move(box));
        }
    }

    bool m_inLink = false;
};

}  // namespace

Element strictShape(Element section) {
    section.children = Shaper().flow(std::exchange(section.children, {}));
    return section;
}

}  // namespace klartext::core
