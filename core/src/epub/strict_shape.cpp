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
    std::vector<Element> flow(const std::vector<Element>& elements) {
        std::vector<Element> shaped;
        for (const Element& element : elements) {
            add(shaped, element);
        }
        return shaped;
    }

private:
    void add(std::vector<Element>& shaped, const Element& element) {
        switch (element.kind) {
            case ElementKind::SetAside:
                break;
            case ElementKind::Caption:
            case ElementKind::Term:
                shaped.push_back(line(element, ElementKind::Paragraph));
                break;
            case ElementKind::Paragraph:
            case ElementKind::Heading:
            case ElementKind::Preformatted:
                addLine(shaped, element);
                break;
            case ElementKind::List:
                addList(shaped, element);
                break;
            case ElementKind::DefinitionList:
                addDefinitions(shaped, element);
                break;
            case ElementKind::Table:
                addTable(shaped, element);
                break;
            case ElementKind::Figure:
                addFigure(shaped, element);
                break;
            case ElementKind::Section:
            case ElementKind::Quote:
                addBox(shaped, element, element.kind);
                break;
            case ElementKind::ListItem:
            case ElementKind::Definition:
            case ElementKind::TableRow:
            case ElementKind::TableCell:
                addBox(shaped, element, ElementKind::Section);
                break;
            default:
                shaped.push_back(isFlow(element.kind) ? element : phrasing(element));
                break;
        }
    }

    Element phrasing(const Element& element) {
        Element shaped = element;
        shaped.children.clear();
        const bool isLink = element.kind == ElementKind::Link;
        if (isLink && m_inLink) {
            shaped.kind = ElementKind::Small;
            shaped.url.clear();
        }
        const bool outer = std::exchange(m_inLink, m_inLink || isLink);
        for (const Element& child : element.children) {
            addPhrasing(shaped.children, child);
        }
        m_inLink = outer;
        return shaped;
    }

    /// Of what flows, only the phrasing inside can stand in a line.
    void addPhrasing(std::vector<Element>& shaped, const Element& element) {
        const bool isLine = !isFlow(element.kind) || element.children.empty();
        if (isLine) {
            shaped.push_back(phrasing(element));
            return;
        }
        for (const Element& child : element.children) {
            addPhrasing(shaped, child);
        }
    }

    Element line(const Element& element, ElementKind kind) {
        Element shaped = phrasing(element);
        shaped.kind = kind;
        return shaped;
    }

    void addLine(std::vector<Element>& shaped, const Element& element) {
        const bool holdsFlow = std::ranges::any_of(element.children, [](const Element& child) {
            return isFlow(child.kind) && !child.children.empty();
        });
        if (holdsFlow) {
            addBox(shaped, element, ElementKind::Section);
        } else {
            shaped.push_back(line(element, element.kind));
        }
    }

    void addBox(std::vector<Element>& shaped, const Element& element, ElementKind kind) {
        Element box = element;
        box.kind = kind;
        box.children = flow(element.children);
        if (!box.children.empty()) {
            shaped.push_back(std::move(box));
        }
    }

    Element item(const Element& element, ElementKind kind) {
        if (element.kind != kind) {
            return made(kind, flow({element}), element.block);
        }
        Element shaped = element;
        shaped.children = flow(element.children);
        return shaped;
    }

    void addList(std::vector<Element>& shaped, const Element& list) {
        Element box = list;
        box.children.clear();
        for (const Element& child : list.children) {
            box.children.push_back(item(child, ElementKind::ListItem));
        }
        if (!box.children.empty()) {
            shaped.push_back(std::move(box));
        }
    }

    /// Terms and definitions take turns, and a definition ends the list.
    void addDefinitions(std::vector<Element>& shaped, const Element& list) {
        const auto isTerm = [](const Element& part) { return part.kind == ElementKind::Term; };
        const bool isWhole = !list.children.empty() && isTerm(list.children.front()) &&
                             !isTerm(list.children.back()) &&
                             std::ranges::all_of(list.children, [&](const Element& part) {
                                 return isTerm(part) || part.kind == ElementKind::Definition;
                             });
        if (!isWhole) {
            addBox(shaped, list, ElementKind::Section);
            return;
        }
        Element box = list;
        box.children.clear();
        for (const Element& part : list.children) {
            box.children.push_back(isTerm(part) ? line(part, ElementKind::Term)
                                                : item(part, ElementKind::Definition));
        }
        shaped.push_back(std::move(box));
    }

    void addTable(std::vector<Element>& shaped, const Element& table) {
        Element box = table;
        box.children.clear();
        for (const Element& part : table.children) {
            const bool isFirstCaption =
                part.kind == ElementKind::Caption &&
                std::ranges::none_of(box.children, [](const Element& other) {
                    return other.kind == ElementKind::Caption;
                });
            if (isFirstCaption) {
                box.children.insert(box.children.begin(), line(part, ElementKind::Caption));
            } else if (part.kind == ElementKind::TableRow && !part.children.empty()) {
                box.children.push_back(row(part));
            } else if (part.kind != ElementKind::TableRow) {
                add(shaped, part);
            }
        }
        const bool hasRow = std::ranges::any_of(
            box.children, [](const Element& part) { return part.kind == ElementKind::TableRow; });
        if (hasRow) {
            shaped.push_back(std::move(box));
        } else {
            for (const Element& part : box.children) {
                add(shaped, part);
            }
        }
    }

    Element row(const Element& source) {
        constexpr int mostSpanned = 1000;
        Element shaped = source;
        shaped.children.clear();
        for (const Element& child : source.children) {
            Element cell = item(child, ElementKind::TableCell);
            cell.columnSpan = std::clamp(cell.columnSpan, 1, mostSpanned);
            cell.rowSpan = std::clamp(cell.rowSpan, 1, mostSpanned);
            shaped.children.push_back(std::move(cell));
        }
        return shaped;
    }

    void addFigure(std::vector<Element>& shaped, const Element& figure) {
        Element box = figure;
        box.children.clear();
        std::vector<Element> captions;
        for (const Element& part : figure.children) {
            if (part.kind == ElementKind::Caption && captions.empty()) {
                captions.push_back(line(part, ElementKind::Caption));
            } else {
                add(box.children, part);
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

Element strictShape(const Element& section) {
    Element shaped = section;
    shaped.children = Shaper().flow(section.children);
    return shaped;
}

}  // namespace klartext::core
