// SPDX-License-Identifier: MIT
#include "project/phrasing.h"

#include <algorithm>
#include <utility>

#include "project/edge_characters.h"
#include "project/finish.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

// Beyond this depth inline elements of a page mean nothing to a reader.
constexpr std::size_t maxInlineDepth = 16;

void trimBlankLines(Element& preformatted) {
    std::string& first = preformatted.children.front().text;
    const auto textBegin = std::min(first.find_first_not_of(" \t\n"), first.size());
    const auto lineEnd = std::string_view(first).substr(0, textBegin).rfind('\n');
    first.erase(0, lineEnd == std::string::npos ? 0 : lineEnd + 1);
    std::string& last = preformatted.children.back().text;
    last.erase(last.find_last_not_of(" \t\n") + 1);
}

}  // namespace

void Phrasing::begin(Element root) {
    m_frames.push_back(std::move(root));
    for (Context& context : m_contexts) {
        context.state = State::Waiting;
    }
    m_firstWaiting = 0;
    m_space = m_seam = false;
    m_breaks = m_breaksBeforeGap = 0;
    m_white.clear();
    m_lastWord.clear();
    m_lastBlock = noBlock;
}

Element Phrasing::end() {
    // What is still open goes on in the next paragraph, its closing mark too.
    while (m_frames.size() > 1) {
        closeFrame();
    }
    Element root = std::move(m_frames.front());
    m_frames.clear();
    if (!root.children.empty()) {
        root.kind == ElementKind::Preformatted ? trimBlankLines(root) : trimEdges(root);
    }
    return root;
}

void Phrasing::openInline(Inline element) { m_contexts.push_back({std::move(element)}); }

void Phrasing::closeInline() {
    Context context = std::move(m_contexts.back());
    m_contexts.pop_back();
    m_firstWaiting = std::min(m_firstWaiting, m_contexts.size());
    if (!begun() || context.state == State::Waiting || context.state == State::Passed) {
        return;
    }
    if (!context.what.after.empty() && m_lastBlock != noBlock) {
        append(context.what.after, m_lastBlock);
    }
    if (context.state == State::Open) {
        closeFrame();
    }
}

void Phrasing::closeFrame() {
    Element frame = std::move(m_frames.back());
    m_frames.pop_back();
    m_frames.back().children.push_back(std::move(frame));
}

void Phrasing::addText(std::string_view text, BlockId block) {
    if (verbatim()) {
        addVerbatim(text, block);
    } else {
        addFolded(text, block);
    }
}

void Phrasing::addFolded(std::string_view text, BlockId block) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (isAsciiSpace(text[at])) {
            m_space = true;
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !isAsciiSpace(text[end])) {
            ++end;
        }
        const std::string_view word = text.substr(at, end - at);
        startContent(word, block);
        append(word, block);
        m_lastWord = word;
        at = end;
    }
}

void Phrasing::addVerbatim(std::string_view text, BlockId block) {
    const std::size_t end = text.find_last_not_of(" \t\n\r\f") + 1;
    if (end > 0) {
        openWaiting(block);
        append(m_white, block);
        m_white.clear();
        append(text.substr(0, end), block);
    }
    addWhite(text.substr(end));
}

void Phrasing::addWhite(std::string_view white) {
    m_space = m_space || !white.empty();
    if (begun() && verbatim()) {
        m_white += white;
    }
}

void Phrasing::addBreak() {
    ++m_breaks;
    m_white += '\n';
}

void Phrasing::addBorder() {
    m_breaks = std::max(m_breaks, 1);
    if (!m_white.ends_with('\n')) {
        m_white += '\n';
    }
}

void Phrasing::addGap() {
    m_breaksBeforeGap = std::max(m_breaksBeforeGap, m_breaks);
    m_breaks = 0;
}

void Phrasing::addImage(Element image) {
    startContent({}, image.block);
    m_lastWord.clear();
    m_frames.back().children.push_back(std::move(image));
}

void Phrasing::startContent(std::string_view text, BlockId block) {
    separate(text, block);
    openWaiting(block);
}

void Phrasing::separate(std::string_view text, BlockId block) {
    Element& top = m_frames.back();
    const bool isFirst = m_frames.size() == 1 && top.children.empty();
    if (!isFirst && pendingBreaks() > 0) {
        top.children.push_back({.kind = ElementKind::LineBreak, .block = block});
    } else if (!isFirst && (m_space || partsWords(text))) {
        append(" ", m_lastBlock == noBlock ? block : m_lastBlock);
    }
    m_space = m_seam = false;
    m_breaks = m_breaksBeforeGap = 0;
}

bool Phrasing::partsWords(std::string_view text) const {
    const auto isCode = [](const Element& frame) { return frame.kind == ElementKind::Code; };
    return m_seam && std::ranges::none_of(m_frames, isCode) && areWordsApart(m_lastWord, text);
}

bool Phrasing::showsFrame(ElementKind kind) const {
    const ElementKind root = m_frames.front().kind;
    const auto isOpen = [this](ElementKind open) {
        return std::ranges::find(m_frames, open, &Element::kind) != m_frames.end();
    };
    if (root == ElementKind::Preformatted && kind != ElementKind::Link) {
        return false;
    }
    if (root == ElementKind::Heading && kind == ElementKind::Strong) {
        return false;
    }
    if (kind == ElementKind::Underline && isOpen(ElementKind::Link)) {
        return false;
    }
    return m_frames.size() < maxInlineDepth && !isOpen(kind);
}

void Phrasing::openWaiting(BlockId block) {
    if (m_frames.front().block == noBlock) {
        m_frames.front().block = block;
    }
    for (; m_firstWaiting < m_contexts.size(); ++m_firstWaiting) {
        Context& context = m_contexts[m_firstWaiting];
        const bool hasFrame = context.what.element.kind != ElementKind::Text;
        if (!hasFrame) {
            context.state = State::OpenWithoutFrame;
            append(std::exchange(context.what.before, {}), block);
        } else if (showsFrame(context.what.element.kind)) {
            context.state = State::Open;
            m_frames.push_back(context.what.element);
            m_frames.back().block = block;
            context.what.element.id.clear();
        } else {
            context.state = State::Passed;
        }
    }
    placeAnchors(block);
}

void Phrasing::placeAnchors(BlockId block) {
    for (std::string& id : std::exchange(m_anchors, {})) {
        Element& top = m_frames.back();
        if (top.children.empty() && top.id.empty()) {
            top.id = std::move(id);
        } else {
            top.children.push_back(
                {.kind = ElementKind::Text, .block = block, .id = std::move(id)});
        }
    }
}

void Phrasing::append(std::string_view text, BlockId block) {
    if (text.empty()) {
        return;
    }
    std::vector<Element>& pieces = m_frames.back().children;
    if (pieces.empty() || pieces.back().kind != ElementKind::Text || pieces.back().block != block) {
        pieces.push_back({.kind = ElementKind::Text, .block = block});
    }
    pieces.back().text += text;
    m_lastBlock = block;
}

}  // namespace klartext::core
