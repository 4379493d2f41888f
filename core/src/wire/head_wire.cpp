// SPDX-License-Identifier: MIT
#include "wire/head_wire.h"

namespace klartext::core {

namespace {

void writeBlock(BlockId id, WireWriter& out) {
    out.number(id == noBlock ? 0 : std::uint64_t{id} + 1);
}

BlockId readBlock(WireReader& in, std::size_t blocks) {
    const std::uint64_t value = in.number(blocks);
    return value == 0 ? noBlock : static_cast<BlockId>(value - 1);
}

void writeTexts(const std::vector<std::string>& texts, WireWriter& out) {
    out.list(texts, [&](const std::string& text) { out.text(text); });
}

std::vector<std::string> readTexts(WireReader& in) {
    return in.list<std::string>(1, [&] { return in.text(); });
}

void writeBlocks(const std::vector<BlockId>& ids, WireWriter& out) {
    out.list(ids, [&](BlockId id) { out.number(id); });
}

std::vector<BlockId> readBlocks(WireReader& in, std::size_t blocks) {
    return in.list<BlockId>(1, [&] {
        const std::uint64_t id = in.number();
        in.require(id < blocks);
        return static_cast<BlockId>(in.failed() ? 0 : id);
    });
}

}  // namespace

void writeHead(const HeadData& head, WireWriter& out) {
    out.text(head.title);
    out.text(head.language);
    out.text(head.baseUrl);
    out.list(head.metas, [&](const MetaTag& meta) {
        out.text(meta.name);
        out.text(meta.content);
    });
    out.list(head.links, [&](const LinkTag& link) {
        out.text(link.rel);
        out.text(link.href);
        out.text(link.type);
    });
    writeTexts(head.jsonLd, out);
    writeTexts(head.embeddedState, out);
    out.signedNumber(head.scripts);
    writeTexts(head.scriptSources, out);
    out.number(head.scriptBytes);
    out.flag(head.texInText);
    out.flag(head.dollarsInText);
}

HeadData readHead(WireReader& in) {
    HeadData head;
    head.title = in.text();
    head.language = in.text();
    head.baseUrl = in.text();
    head.metas = in.list<MetaTag>(2, [&] {
        MetaTag meta;
        meta.name = in.text();
        meta.content = in.text();
        return meta;
    });
    head.links = in.list<LinkTag>(3, [&] {
        LinkTag link;
        link.rel = in.text();
        link.href = in.text();
        link.type = in.text();
        return link;
    });
    head.jsonLd = readTexts(in);
    head.embeddedState = readTexts(in);
    head.scripts = in.integer();
    in.require(head.scripts >= 0);
    head.scriptSources = readTexts(in);
    head.scriptBytes = static_cast<std::size_t>(in.number());
    head.texInText = in.flag();
    head.dollarsInText = in.flag();
    return head;
}

void writeMetadata(const Metadata& metadata, WireWriter& out) {
    for (const std::string* text :
         {&metadata.title, &metadata.kicker, &metadata.lead, &metadata.byline, &metadata.date,
          &metadata.site, &metadata.language, &metadata.direction, &metadata.url,
          &metadata.imageUrl, &metadata.description}) {
        out.text(*text);
    }
    out.byte(!metadata.accessibleForFree ? 2 : *metadata.accessibleForFree ? 1 : 0);
    out.flag(metadata.statedWordCount.has_value());
    out.signedNumber(metadata.statedWordCount.value_or(0));
    for (const BlockId id : {metadata.titleBlock, metadata.kickerBlock, metadata.leadBlock}) {
        writeBlock(id, out);
    }
    writeBlocks(metadata.bylineBlocks, out);
    writeBlocks(metadata.dateBlocks, out);
}

Metadata readMetadata(WireReader& in, std::size_t blocks) {
    Metadata metadata;
    for (std::string* text :
         {&metadata.title, &metadata.kicker, &metadata.lead, &metadata.byline, &metadata.date,
          &metadata.site, &metadata.language, &metadata.direction, &metadata.url,
          &metadata.imageUrl, &metadata.description}) {
        *text = in.text();
    }
    const std::uint8_t isFree = in.byte();
    in.require(isFree <= 2);
    if (isFree < 2) {
        metadata.accessibleForFree = isFree == 1;
    }
    const bool isStated = in.flag();
    const int words = in.integer();
    if (isStated) {
        metadata.statedWordCount = words;
    }
    for (BlockId* id : {&metadata.titleBlock, &metadata.kickerBlock, &metadata.leadBlock}) {
        *id = readBlock(in, blocks);
    }
    metadata.bylineBlocks = readBlocks(in, blocks);
    metadata.dateBlocks = readBlocks(in, blocks);
    return metadata;
}

}  // namespace klartext::core
