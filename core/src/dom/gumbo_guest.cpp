// SPDX-License-Identifier: MIT
#include "dom/gumbo_guest.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <span>
#include <string>
#include <vector>

#include "dom/arena.h"
#include "dom/gumbo_math.h"
#include "dom/page_tree_builder.h"
#include "dom/tag_names.h"
#include "text/ascii.h"

namespace klartext::core {

struct GumboGuest::Run {
    Arena arena;
    Halt halt;
    std::jmp_buf exit{};
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput* output = nullptr;
    unsigned allocations = 0;

    static void* allocate(void* userdata, std::size_t size) {
        auto* run = static_cast<Run*>(userdata);
        constexpr unsigned interval = 4096;
        void* memory = nullptr;
        if (++run->allocations % interval != 0 || !run->halt.requested()) {
            memory = run->arena.allocate(size);
        }
        if (memory == nullptr) {
            // Only C frames of gumbo lie between here and setjmp: nothing is left undestroyed.
            std::longjmp(run->exit, 1);
        }
        return memory;
    }
    static void release(void* /*userdata*/, void* /*memory*/) {}
};

GumboGuest::GumboGuest(std::size_t memory, Halt halt)
    : m_run(new Run{.arena = Arena(memory), .halt = std::move(halt)}) {
    m_run->options.allocator = &Run::allocate;
    m_run->options.deallocator = &Run::release;
    m_run->options.userdata = m_run.get();
    m_run->options.max_errors = 0;
}

GumboGuest::~GumboGuest() = default;

bool GumboGuest::parse(std::string_view html) {
    Run& run = *m_run;
    if (setjmp(run.exit) != 0) {
        return false;
    }
    run.output = gumbo_parse_with_options(&run.options, html.data(), html.size());
    return true;
}

namespace {

std::span<void* const> items(const GumboVector& vector) { return {vector.data, vector.length}; }

std::string_view attributeValue(const GumboElement& element, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

/// The element's name as written; gumbo's own table ends before <dialog> and <search>.
std::string nameOf(const GumboElement& element) {
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return gumbo_normalized_tagname(element.tag);
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data == nullptr ? std::string() : asciiLower({piece.data, piece.length});
}

Tag tagOf(const GumboElement& element) {
    static const auto known = [] {
        std::array<Tag, GUMBO_TAG_LAST> tags{};
        for (int tag = 0; tag < GUMBO_TAG_LAST; ++tag) {
            tags[static_cast<std::size_t>(tag)] =
                tagOfName(gumbo_normalized_tagname(static_cast<GumboTag>(tag)));
        }
        return tags;
    }();
    return element.tag == GUMBO_TAG_UNKNOWN ? tagOfName(nameOf(element)) : known[element.tag];
}

bool hidesByStyle(std::string_view style) {
    std::string flat;
    for (const char c : style) {
        if (!isAsciiSpace(c)) {
            flat += asciiLower(c);
        }
    }
    return flat.find("display:none") != std::string::npos ||
           flat.find("visibility:hidden") != std::string::npos;
}

// Nobody reads more of it, but whoever weighs titles takes time for all.
constexpr std::size_t longestTitle = 16 * 1024;
constexpr std::size_t longestMeta = 64 * 1024;

/// The first `most` bytes, in whole characters.
std::string_view beginning(std::string_view text, std::size_t most) {
    while (most > 0 && most < text.size() &&
           (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
        --most;
    }
    return text.substr(0, most);
}

/// The text of a title, whose children are text only.
std::string textOf(const GumboElement& element) {
    std::string text;
    for (const void* item : items(element.children)) {
        const auto* child = static_cast<const GumboNode*>(item);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
            text += child->v.text.text;
        }
    }
    return std::string(beginning(text, longestTitle));
}

/// Walks gumbo's tree without recursion and tells the builder.
class Copier {
public:
    explicit Copier(PageTreeBuilder& builder) : m_builder(builder) {}

    void copy(const GumboNode* root) {
        enter(root);
        while (!m_path.empty()) {
            Step& step = m_path.back();
            const GumboVector& children = step.node->v.element.children;
            if (step.child < children.length) {
                enter(static_cast<const GumboNode*>(children.data[step.child++]));
            } else {
                m_builder.endElement();
                m_path.pop_back();
            }
        }
    }

private:
    struct Step {
        const GumboNode* node;
        unsigned child;
    };

    void enter(const GumboNode* node) {
        switch (node->type) {
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_WHITESPACE:
            case GUMBO_NODE_CDATA:
                m_builder.addText(node->v.text.text);
                break;
            case GUMBO_NODE_ELEMENT:
            case GUMBO_NODE_TEMPLATE:
                enterElement(node);
                break;
            default:
                break;
        }
    }

    void enterElement(const GumboNode* node) {
        const GumboElement& element = node->v.element;
        Tag tag = tagOf(element);
        if (readHead(element, tag) || isLeftOut(element, tag)) {
            return;
        }
        if (tag == Tag::Template) {
            // A declarative shadow root shows in place of its host's content.
            if (gumbo_get_attribute(&element.attributes, "shadowrootmode") == nullptr &&
                gumbo_get_attribute(&element.attributes, "shadowroot") == nullptr) {
                return;
            }
            tag = Tag::Div;
        }
        m_builder.beginElement(tag);
        copyAttributes(element, tag);
        if (tag == Tag::Math) {
            m_builder.addFormula(readMathml(mathMarkup(*node)));
        }
        m_path.push_back({node, 0});
    }

    void copyAttributes(const GumboElement& element, Tag tag) {
        bool open = false;
        for (const void* item : items(element.attributes)) {
            const auto* attribute = static_cast<const GumboAttribute*>(item);
            const std::string_view name = attribute->name;
            const std::string_view value = attribute->value;
            if (name == "hidden" || (name == "style" && hidesByStyle(value))) {
                m_builder.setHidden();
            } else if (name != "style" || tag == Tag::Img) {
                if (const auto stored = attributeOfName(name)) {
                    m_builder.addAttribute(*stored, value);
                }
                open = open || name == "open";
            }
        }
        if (tag == Tag::Unknown && nameOf(element) == "bdi" &&
            attributeValue(element, "dir").empty()) {
            m_builder.addAttribute(AttributeName::Dir, "auto");
        }
        if (tag == Tag::Dialog && !open) {
            m_builder.setHidden();
        }
    }

    /// MathML repeats a formula in its annotations.
    static bool isLeftOut(const GumboElement& element, Tag tag) {
        return element.tag_namespace == GUMBO_NAMESPACE_MATHML && tag != Tag::Math &&
               nameOf(element).starts_with("annotation");
    }

    /// Takes what the page says of itself; true for elements that show nothing.
    bool readHead(const GumboElement& element, Tag tag) {
        HeadData& head = m_builder.head();
        switch (tag) {
            case Tag::Html:
                head.language = attributeValue(element, "lang");
                return false;
            case Tag::Title:
                if (head.title.empty()) {
                    head.title = textOf(element);
                }
                return true;
            case Tag::Meta:
                readMeta(element);
                return true;
            case Tag::Link:
                head.links.push_back({asciiLower(attributeValue(element, "rel")),
                                      std::string(attributeValue(element, "href")),
                                      std::string(attributeValue(element, "type"))});
                return true;
            default:
                if (element.tag == GUMBO_TAG_BASE && head.baseUrl.empty()) {
                    head.baseUrl = attributeValue(element, "href");
                }
                return false;
        }
    }

    void readMeta(const GumboElement& element) {
        const std::string_view content = beginning(attributeValue(element, "content"), longestMeta);
        for (const char* key : {"property", "name", "itemprop"}) {
            if (const std::string_view name = attributeValue(element, key); !name.empty()) {
                m_builder.head().metas.push_back({asciiLower(name), std::string(content)});
            }
        }
    }

    PageTreeBuilder& m_builder;
    std::vector<Step> m_path;
};

}  // namespace

void GumboGuest::copyInto(PageTreeBuilder& builder) const {
    Copier(builder).copy(m_run->output->root);
}

}  // namespace klartext::core
