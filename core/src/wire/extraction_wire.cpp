// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>

#include "core/wire.h"
#include "wire/head_wire.h"
#include "wire/tree_wire.h"
#include "wire/well_formed.h"

namespace klartext::core {

namespace {

constexpr std::uint8_t extractionMark = 'E';

void writeVerdict(const Verdict& verdict, WireWriter& out) {
    out.byte(static_cast<std::uint8_t>((static_cast<unsigned>(verdict.kind) << 1U) |
                                       (verdict.kept ? 1U : 0U)));
    out.share(verdict.probability);
    out.list(verdict.reasons, [&](const Reason& reason) {
        out.choice(reason.id);
        out.signedNumber(reason.number);
        out.text(reason.word);
        out.real(reason.weight);
    });
}

Verdict readVerdict(WireReader& in) {
    Verdict verdict;
    const std::uint8_t head = in.byte();
    verdict.kept = (head & 1U) != 0;
    const unsigned kind = head >> 1U;
    in.require(kind <= static_cast<unsigned>(lastKind));
    verdict.kind = in.failed() ? BoilerplateKind::Other : static_cast<BoilerplateKind>(kind);
    verdict.probability = in.share();
    constexpr std::size_t smallestReason = 7;
    verdict.reasons = in.list<Reason>(smallestReason, [&] {
        Reason reason;
        reason.id = in.choice(lastReason);
        reason.number = in.integer();
        reason.word = in.text();
        reason.weight = in.smallReal();
        return reason;
    });
    in.require(verdict.kept || !verdict.reasons.empty());
    return verdict;
}

void writeFinding(const Finding& finding, WireWriter& out) {
    out.choice(finding.kind);
    out.signedNumber(finding.found);
    out.signedNumber(finding.expected);
    out.text(finding.url);
    out.list(finding.remedies, [&](Remedy remedy) { out.choice(remedy); });
}

Finding readFinding(WireReader& in) {
    Finding finding;
    finding.kind = in.choice(lastFinding);
    finding.found = in.integer();
    finding.expected = in.integer();
    finding.url = in.text();
    finding.remedies = in.list<Remedy>(1, [&] { return in.choice(lastRemedy); });
    in.require(!finding.remedies.empty());
    return finding;
}

}  // namespace

std::string packExtraction(const Extraction& extraction) {
    WireWriter out;
    out.byte(extractionMark);
    out.number(wireVersion);
    TreeWire::write(*extraction.tree, out);
    out.list(extraction.verdicts, [&](const Verdict& verdict) { writeVerdict(verdict, out); });
    writeMetadata(extraction.metadata, out);
    out.choice(extraction.status);
    out.share(extraction.confidence);
    out.list(extraction.notices, [&](Notice notice) { out.choice(notice); });
    out.list(extraction.findings, [&](const Finding& finding) { writeFinding(finding, out); });
    out.text(extraction.encoding);
    return out.take();
}

std::optional<Extraction> unpackExtraction(std::string_view bytes) {
    WireReader in(bytes);
    in.require(in.byte() == extractionMark && in.number() == wireVersion);
    Extraction extraction;
    extraction.tree = std::make_shared<const PageTree>(TreeWire::read(in));
    constexpr std::size_t smallestVerdict = 6;
    extraction.verdicts = in.list<Verdict>(smallestVerdict, [&] { return readVerdict(in); });
    const std::size_t blocks = extraction.tree->blocks().size();
    in.require(extraction.verdicts.size() == blocks);
    extraction.metadata = readMetadata(in, blocks);
    extraction.status = in.choice(lastStatus);
    extraction.confidence = in.share();
    extraction.notices = in.list<Notice>(1, [&] { return in.choice(lastNotice); });
    constexpr std::size_t smallestFinding = 6;
    extraction.findings = in.list<Finding>(smallestFinding, [&] { return readFinding(in); });
    extraction.encoding = in.text();
    if (!in.finished()) {
        return std::nullopt;
    }
    return extraction;
}

}  // namespace klartext::core
