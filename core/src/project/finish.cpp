// SPDX-License-Identifier: MIT
#include "project/finish.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "text/ascii.h"

namespace klartext::core {

namespace {

bool isEmpty(const Element& element) { return element.block == noBlock; }

bool isPictureFile(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    const auto dot = url.rfind('.');
    constexpr std::string_view endings[] = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"};
    return dot != std::string_view::npos && std::ranges::any_of(endings, [&](auto ending) {
               return equalsNoCase(url.substr(dot), ending);
           });
}

bool isImage(const Element& piece) { return piece.kind == ElementKind::Image; }

/// An image, also one that leads to a larger copy of itself.
bool isPlainImage(const Element& piece) {
    return isImage(piece) ||
           (piece.kind == ElementKind::Link && std::ranges::all_of(piece.children, isImage) &&
            (isPictureFile(piece.url) || piece.url == piece.children.front().url));
}

bool isImageOrSpace(const Element& piece) {
    return isPlainImage(piece) || piece.kind == ElementKind::LineBreak ||
           (piece.kind == ElementKind::Text && (piece.text.empty() || piece.text == " "));
}

void takeImages(Element piece, std::vector<Element>& images) {
    if (isImage(piece)) {
        images.push_back(std::move(piece));
    } else if (piece.kind == ElementKind::Link) {
        for (Element& image : piece.children) {
            if (image.url != piece.url) {
                image.candidates.push_back({.url = piece.url, .linked = true});
            }
            images.push_back(std::move(image));
        }
    }
}

/// A picture of a size that belongs in a line of text.
bool isIcon(const Element& piece) {
    constexpr int largestIcon = 48;
    const Element& image = isImage(piece) ? piece : piece.children.front();
    return image.height > 0 && image.height <= largestIcon;
}

bool standsAlone(const Element& piece) {
    return isImageOrSpace(piece) && !(isPlainImage(piece) && isIcon(piece));
}

/// A picture before or after the text of a paragraph is no part of its lines.
std::vector<Element> finishedParagraph(Element paragraph) {
    auto& pieces = paragraph.children;
    auto begin = std::ranges::find_if_not(pieces, standsAlone);
    auto end =
        std::find_if_not(pieces.rbegin(), std::make_reverse_iterator(begin), standsAlone).base();
    if (std::all_of(begin, end, isImageOrSpace)) {
        begin = end = pieces.end();
    }
    std::vector<Element> result;
    std::for_each(pieces.begin(), begin,
                  [&](Element& piece) { takeImages(std::move(piece), result); });
    std::vector<Element> after;
    std::for_each(end, pieces.end(), [&](Element& piece) { takeImages(std::move(piece), after); });
    pieces.erase(end, pieces.end());
    pieces.erase(pieces.begin(), begin);
    if (!pieces.empty()) {
        trimEdges(paragraph);
        result.push_back(std::move(paragraph));
    }
    std::ranges::move(after, std::back_inserter(result));
    return result;
}

/// A row without content goes; the cells that reached into it from above get shorter.
void dropEmptyRows(Element& table) {
    const auto goes = [](const Element& row) {
        return isEmpty(row) && row.kind != ElementKind::Caption;
    };
    const auto& all = table.children;
    std::vector<int> goneBefore(all.size() + 1);
    for (std::size_t i = 0; i < all.size(); ++i) {
        goneBefore[i + 1] = goneBefore[i] + (goes(all[i]) ? 1 : 0);
    }
    for (std::size_t i = 0; i < all.size() && goneBefore.back() > 0; ++i) {
        for (Element& cell : table.children[i].children) {
            const auto span = static_cast<std::size_t>(std::max(cell.rowSpan, 1));
            cell.rowSpan -= goneBefore[std::min(i + span, all.size())] - goneBefore[i + 1];
        }
    }
    std::erase_if(table.children, goes);
}

std::vector<Element> finishedFigure(Element figure) {
    const auto isCaption = [](const Element& part) { return part.kind == ElementKind::Caption; };
    const auto isPicture = [](const Element& part) {
        return part.kind == ElementKind::Image || part.kind == ElementKind::Embed;
    };
    const auto captions = std::ranges::count_if(figure.children, isCaption);
    const auto parts = static_cast<std::ptrdiff_t>(figure.children.size());
    if (captions == parts || (captions == 0 && !std::ranges::any_of(figure.children, isPicture))) {
        for (Element& part : figure.children) {
            part.kind = isCaption(part) ? ElementKind::Paragraph : part.kind;
        }
        return std::move(figure.children);
    }
    std::vector<Element> result;
    result.push_back(std::move(figure));
    return result;
}

}  // namespace

void trimEdges(Element& leaf) {
    constexpr std::string_view space = "\u00a0";
    std::string& first = leaf.children.front().text;
    std::string_view rest = first;
    while (rest.starts_with(space) || rest.starts_with(' ')) {
        rest.remove_prefix(rest.starts_with(' ') ? 1 : space.size());
    }
    first.erase(0, first.size() - rest.size());
    std::string& last = leaf.children.back().text;
    while (last.ends_with(space) || last.ends_with(' ')) {
        last.erase(last.size() - (last.ends_with(' ') ? 1 : space.size()));
    }
}

void trimRules(Element& container) {
    while (!container.children.empty() && container.children.back().kind == ElementKind::Rule) {
        container.children.pop_back();
    }
}

std::vector<Element> finished(Element element) {
    // An empty cell or row holds the place of what stands beside it or below.
    if (element.kind == ElementKind::TableCell || element.kind == ElementKind::TableRow) {
        trimRules(element);
    } else if (isEmpty(element)) {
        return {};
    }
    switch (element.kind) {
        case ElementKind::Paragraph:
            return finishedParagraph(std::move(element));
        case ElementKind::Figure:
            return finishedFigure(std::move(element));
        case ElementKind::Table:
            dropEmptyRows(element);
            break;
        default:
            trimRules(element);
            break;
    }
    std::vector<Element> result;
    result.push_back(std::move(element));
    return result;
}

}  // namespace klartext::core
