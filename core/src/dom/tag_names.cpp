// SPDX-License-Identifier: MIT
#include "dom/tag_names.h"

#include <algorithm>
#include <array>

namespace klartext::core {

namespace {

struct TagRow {
    std::string_view name;
    Tag tag;
};

constexpr auto tagRows = std::to_array<TagRow>({{"a", Tag::A},
                                                {"abbr", Tag::Abbr},
                                                {"address", Tag::Address},
                                                {"article", Tag::Article},
                                                {"aside", Tag::Aside},
                                                {"audio", Tag::Audio},
                                                {"b", Tag::B},
                                                {"blockquote", Tag::Blockquote},
                                                {"body", Tag::Body},
                                                {"br", Tag::Br},
                                                {"button", Tag::Button},
                                                {"canvas", Tag::Canvas},
                                                {"caption", Tag::Caption},
                                                {"center", Tag::Center},
                                                {"cite", Tag::Cite},
                                                {"code", Tag::Code},
                                                {"col", Tag::Col},
                                                {"colgroup", Tag::Colgroup},
                                                {"dd", Tag::Dd},
                                                {"del", Tag::Del},
                                                {"details", Tag::Details},
                                                {"dfn", Tag::Dfn},
                                                {"dialog", Tag::Dialog},
                                                {"dir", Tag::Dir},
                                                {"div", Tag::Div},
                                                {"dl", Tag::Dl},
                                                {"dt", Tag::Dt},
                                                {"em", Tag::Em},
                                                {"embed", Tag::Embed},
                                                {"fieldset", Tag::Fieldset},
                                                {"figcaption", Tag::Figcaption},
                                                {"figure", Tag::Figure},
                                                {"font", Tag::Font},
                                                {"footer", Tag::Footer},
                                                {"form", Tag::Form},
                                                {"h1", Tag::H1},
                                                {"h2", Tag::H2},
                                                {"h3", Tag::H3},
                                                {"h4", Tag::H4},
                                                {"h5", Tag::H5},
                                                {"h6", Tag::H6},
                                                {"head", Tag::Head},
                                                {"header", Tag::Header},
                                                {"hgroup", Tag::Hgroup},
                                                {"hr", Tag::Hr},
                                                {"html", Tag::Html},
                                                {"i", Tag::I},
                                                {"iframe", Tag::Iframe},
                                                {"img", Tag::Img},
                                                {"input", Tag::Input},
                                                {"ins", Tag::Ins},
                                                {"kbd", Tag::Kbd},
                                                {"label", Tag::Label},
                                                {"legend", Tag::Legend},
                                                {"li", Tag::Li},
                                                {"link", Tag::Link},
                                                {"listing", Tag::Listing},
                                                {"main", Tag::Main},
                                                {"map", Tag::Map},
                                                {"mark", Tag::Mark},
                                                {"math", Tag::Math},
                                                {"menu", Tag::Menu},
                                                {"meta", Tag::Meta},
                                                {"nav", Tag::Nav},
                                                {"noscript", Tag::Noscript},
                                                {"object", Tag::Object},
                                                {"ol", Tag::Ol},
                                                {"optgroup", Tag::Optgroup},
                                                {"option", Tag::Option},
                                                {"p", Tag::P},
                                                {"picture", Tag::Picture},
                                                {"plaintext", Tag::Plaintext},
                                                {"pre", Tag::Pre},
                                                {"q", Tag::Q},
                                                {"rb", Tag::Rb},
                                                {"rp", Tag::Rp},
                                                {"rt", Tag::Rt},
                                                {"ruby", Tag::Ruby},
                                                {"s", Tag::S},
                                                {"samp", Tag::Samp},
                                                {"script", Tag::Script},
                                                {"search", Tag::Search},
                                                {"section", Tag::Section},
                                                {"select", Tag::Select},
                                                {"small", Tag::Small},
                                                {"source", Tag::Source},
                                                {"span", Tag::Span},
                                                {"strike", Tag::Strike},
                                                {"strong", Tag::Strong},
                                                {"style", Tag::Style},
                                                {"sub", Tag::Sub},
                                                {"summary", Tag::Summary},
                                                {"sup", Tag::Sup},
                                                {"svg", Tag::Svg},
                                                {"table", Tag::Table},
                                                {"tbody", Tag::Tbody},
                                                {"td", Tag::Td},
                                                {"template", Tag::Template},
                                                {"textarea", Tag::Textarea},
                                                {"tfoot", Tag::Tfoot},
                                                {"th", Tag::Th},
                                                {"thead", Tag::Thead},
                                                {"time", Tag::Time},
                                                {"title", Tag::Title},
                                                {"tr", Tag::Tr},
                                                {"track", Tag::Track},
                                                {"tt", Tag::Tt},
                                                {"u", Tag::U},
                                                {"ul", Tag::Ul},
                                                {"var", Tag::Var},
                                                {"video", Tag::Video},
                                                {"wbr", Tag::Wbr},
                                                {"xmp", Tag::Xmp}});

struct AttributeRow {
    std::string_view name;
    AttributeName attribute;
};

constexpr auto attributeRows =
    std::to_array<AttributeRow>({{"alt", AttributeName::Alt},
                                 {"aria-hidden", AttributeName::AriaHidden},
                                 {"aria-label", AttributeName::AriaLabel},
                                 {"aria-modal", AttributeName::AriaModal},
                                 {"author", AttributeName::Author},
                                 {"cite", AttributeName::Cite},
                                 {"class", AttributeName::Class},
                                 {"colspan", AttributeName::Colspan},
                                 {"content", AttributeName::Content},
                                 {"data", AttributeName::Data},
                                 {"data-author", AttributeName::Author},
                                 {"data-author-username", AttributeName::Author},
                                 {"data-delayed-url", AttributeName::DataSrc},
                                 {"data-lang", AttributeName::DataLanguage},
                                 {"data-language", AttributeName::DataLanguage},
                                 {"data-lazy-src", AttributeName::DataSrc},
                                 {"data-lazy-srcset", AttributeName::DataSrcset},
                                 {"data-original", AttributeName::DataSrc},
                                 {"data-src", AttributeName::DataSrc},
                                 {"data-srcset", AttributeName::DataSrcset},
                                 {"datetime", AttributeName::Datetime},
                                 {"dir", AttributeName::Dir},
                                 {"epub:type", AttributeName::EpubType},
                                 {"height", AttributeName::Height},
                                 {"href", AttributeName::Href},
                                 {"id", AttributeName::Id},
                                 {"itemprop", AttributeName::Itemprop},
                                 {"itemtype", AttributeName::Itemtype},
                                 {"lang", AttributeName::Lang},
                                 {"name", AttributeName::Name},
                                 {"nitro-lazy-src", AttributeName::DataSrc},
                                 {"nitro-lazy-srcset", AttributeName::DataSrcset},
                                 {"open", AttributeName::Open},
                                 {"poster", AttributeName::Poster},
                                 {"property", AttributeName::Property},
                                 {"rel", AttributeName::Rel},
                                 {"role", AttributeName::Role},
                                 {"rowspan", AttributeName::Rowspan},
                                 {"sizes", AttributeName::Sizes},
                                 {"src", AttributeName::Src},
                                 {"srcset", AttributeName::Srcset},
                                 {"start", AttributeName::Start},
                                 {"style", AttributeName::Style},
                                 {"title", AttributeName::Title},
                                 {"type", AttributeName::Type},
                                 {"value", AttributeName::Value},
                                 {"width", AttributeName::Width}});

constexpr auto firstNamed = static_cast<std::size_t>(Tag::A);
static_assert(tagRows.size() + firstNamed == static_cast<std::size_t>(Tag::Xmp) + 1);
static_assert(std::ranges::is_sorted(tagRows, {}, &TagRow::name));
static_assert(std::ranges::is_sorted(attributeRows, {}, &AttributeRow::name));

}  // namespace

Tag tagOfName(std::string_view lowerName) {
    const auto row = std::ranges::lower_bound(tagRows, lowerName, {}, &TagRow::name);
    if (row != tagRows.end() && row->name == lowerName) {
        return row->tag;
    }
    return lowerName.find('-') == std::string_view::npos ? Tag::Unknown : Tag::Custom;
}

std::string_view nameOfTag(Tag tag) {
    const auto index = static_cast<std::size_t>(tag);
    return index < firstNamed ? std::string_view() : tagRows[index - firstNamed].name;
}

std::optional<AttributeName> attributeOfName(std::string_view lowerName) {
    const auto row = std::ranges::lower_bound(attributeRows, lowerName, {}, &AttributeRow::name);
    if (row == attributeRows.end() || row->name != lowerName) {
        return std::nullopt;
    }
    return row->attribute;
}

std::string_view nameOfAttribute(AttributeName attribute) {
    const auto row = std::ranges::find(attributeRows, attribute, &AttributeRow::attribute);
    return row == attributeRows.end() ? std::string_view() : row->name;
}

bool isInline(Tag tag) {
    switch (tag) {
        case Tag::A:
        case Tag::Abbr:
        case Tag::Audio:
        case Tag::B:
        case Tag::Br:
        case Tag::Canvas:
        case Tag::Cite:
        case Tag::Code:
        case Tag::Del:
        case Tag::Dfn:
        case Tag::Em:
        case Tag::Embed:
        case Tag::Font:
        case Tag::I:
        case Tag::Iframe:
        case Tag::Img:
        case Tag::Input:
        case Tag::Ins:
        case Tag::Kbd:
        case Tag::Label:
        case Tag::Link:
        case Tag::Map:
        case Tag::Mark:
        case Tag::Math:
        case Tag::Meta:
        case Tag::Noscript:
        case Tag::Object:
        case Tag::Picture:
        case Tag::Q:
        case Tag::Rb:
        case Tag::Rp:
        case Tag::Rt:
        case Tag::Ruby:
        case Tag::S:
        case Tag::Samp:
        case Tag::Script:
        case Tag::Small:
        case Tag::Source:
        case Tag::Span:
        case Tag::Strike:
        case Tag::Strong:
        case Tag::Style:
        case Tag::Sub:
        case Tag::Sup:
        case Tag::Svg:
        case Tag::Template:
        case Tag::Time:
        case Tag::Track:
        case Tag::Tt:
        case Tag::U:
        case Tag::Unknown:
        case Tag::Var:
        case Tag::Video:
        case Tag::Wbr:
        case Tag::Custom:
        case Tag::Text:
            return true;
        default:
            return false;
    }
}

bool isUnshown(Tag tag) {
    switch (tag) {
        case Tag::Head:
        case Tag::Script:
        case Tag::Style:
        case Tag::Svg:
        case Tag::Canvas:
        case Tag::Template:
        case Tag::Select:
        case Tag::Textarea:
            return true;
        default:
            return false;
    }
}

bool isFormatting(Tag tag) {
    switch (tag) {
        case Tag::Abbr:
        case Tag::B:
        case Tag::Cite:
        case Tag::Code:
        case Tag::Del:
        case Tag::Dfn:
        case Tag::Em:
        case Tag::Font:
        case Tag::I:
        case Tag::Ins:
        case Tag::Kbd:
        case Tag::Mark:
        case Tag::Q:
        case Tag::Rb:
        case Tag::Rp:
        case Tag::Rt:
        case Tag::Ruby:
        case Tag::S:
        case Tag::Samp:
        case Tag::Small:
        case Tag::Strike:
        case Tag::Strong:
        case Tag::Sub:
        case Tag::Sup:
        case Tag::Tt:
        case Tag::U:
        case Tag::Var:
        case Tag::Wbr:
            return true;
        default:
            return false;
    }
}

}  // namespace klartext::core
