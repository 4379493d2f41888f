// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/element.h"

namespace klartext::core {

/// Gathers the text of one paragraph (or heading, caption, …) the way a browser sets it: runs of
/// white space become one blank, pieces join without a blank that the page does not have, inline
/// elements hold only what they mark.
///
/// Inline elements outlive a paragraph: those still open go on in the next one. Each comes into
/// being with its first content, so none is ever empty and none begins with a blank.
class Phrasing {
public:
    /// An inline element of the page. Of kind Text it is no element of its own, only `before` and
    /// `after` around its text: quotation marks, the brackets of a ruby reading.
    struct Inline {
        Element element;
        std::string before;
        std::string after;
    };

    [[nodiscard]] bool begun() const { return !m_frames.empty(); }
    /// Not while begun().
    void begin(Element root);
    /// The finished root; without children when nothing was put in.
    [[nodiscard]] Element end();

    void openInline(Inline element);
    void closeInline();

    void addText(std::string_view text, BlockId block);
    void addWhite(std::string_view white);
    void addBreak();
    /// A border of a box inside the paragraph: at least one line break.
    void addBorder();
    /// A border of an inline element that a style may set apart from its neighbours: no blank,
    /// unless words would run together.
    void addSeam() { m_seam = true; }
    /// Something that stood here is left out: the line breaks around it are those of one border.
    void addGap();
    void addImage(Element image);
    /// The next content is the target of links to `id`.
    void addAnchor(std::string id) { m_anchors.push_back(std::move(id)); }

    /// Line ends between the last content and the next.
    [[nodiscard]] int pendingBreaks() const { return std::max(m_breaks, m_breaksBeforeGap); }
    /// The block of the last text of this root, or noBlock.
    [[nodiscard]] BlockId lastBlock() const { return m_lastBlock; }

private:
    enum class State : std::uint8_t { Waiting, Open, OpenWithoutFrame, Passed };
    struct Context {
        Inline what;
        State state = State::Waiting;
    };

    [[nodiscard]] bool verbatim() const {
        return m_frames.front().kind == ElementKind::Preformatted;
    }
    void separate(std::string_view text, BlockId block);
    [[nodiscard]] bool partsWords(std::string_view text) const;
    void openWaiting(BlockId block);
    [[nodiscard]] bool showsFrame(ElementKind kind) const;
    void placeAnchors(BlockId block);
    void startContent(std::string_view text, BlockId block);
    void append(std::string_view text, BlockId block);
    void addFolded(std::string_view text, BlockId block);
    void addVerbatim(std::string_view text, BlockId block);
    void closeFrame();

    std::vector<Element> m_frames;  // the root and the inline elements open in it
    std::vector<Context> m_contexts;
    std::size_t m_firstWaiting = 0;
    std::vector<std::string> m_anchors;
    std::string m_white;  // in preformatted text: white space not yet followed by text
    BlockId m_lastBlock = noBlock;
    int m_breaks = 0;
    int m_breaksBeforeGap = 0;
    bool m_space = false;
    bool m_seam = false;
    std::string m_lastWord;
};

}  // namespace klartext::core
