// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/extraction.h"
#include "core/page.h"
#include "core/projection.h"

namespace klartext::core {

/// A block as it was judged when the report was made.
struct ReportedBlock {
    std::string text;  ///< of a picture what it shows
    bool kept = false;
    float probability = 0;                          ///< that it belongs to the article
    BoilerplateKind kind = BoilerplateKind::Other;  ///< of a removed block
    std::optional<bool> wanted;  ///< where a person decided otherwise: whether to keep it

    friend bool operator==(const ReportedBlock&, const ReportedBlock&) = default;
};

/// A wrong result, kept so that it can be looked at, opened and checked again: the page, what the
/// program made of it, and what a person says it should have been.
struct Report {
    RawPage page;
    std::string version;                ///< of the program that judged
    std::string note;                   ///< the person's words; may be empty
    Status status = Status::NoArticle;  ///< what the program said of the page
    std::vector<ReportedBlock> blocks;  ///< all of the page, in page order

    friend bool operator==(const Report&, const Report&) = default;
};

/// `judged` is what the program made of `page`; `wanted` is the person's word on its blocks. The
/// address is left out when it is no link to the web, else it is what outsideAddress() makes of it.
[[nodiscard]] Report makeReport(const RawPage& page, const Extraction& judged,
                                const Overrides& wanted);

/// A report as a readable text file (JSON).
[[nodiscard]] std::string toJson(const Report& report);
/// Whether the bytes begin as toJson() does. They may be damaged all the same.
[[nodiscard]] bool isReport(std::string_view bytes);
/// Nothing when the bytes are no whole report, or one of a later version of the format.
[[nodiscard]] std::optional<Report> readReport(std::string_view bytes);

/// The person's word of a report, on the blocks of the page as it is judged now.
[[nodiscard]] Overrides wantedBy(const Report& report, const Extraction& now);

/// A block of a report beside what is made of it now.
struct CheckedBlock {
    std::string text;
    bool expected = false;    ///< whether it should be kept
    std::optional<bool> now;  ///< whether it is; nothing when the text is not found any more
    [[nodiscard]] bool right() const { return now == expected; }
};

struct ReportCheck {
    std::vector<CheckedBlock> corrected;  ///< those the person decided
    std::vector<CheckedBlock> changed;    ///< others that are judged differently now

    [[nodiscard]] bool decided() const { return !corrected.empty(); }
    [[nodiscard]] bool right() const;
};

/// Whether today's program gets right what a report complains of.
[[nodiscard]] ReportCheck check(const Report& report, const Extraction& now);

/// One JSON object with id, source, decided, right, corrected and changed.
[[nodiscard]] std::string toJson(const ReportCheck& check, std::string_view id,
                                 std::string_view source, bool indent);

}  // namespace klartext::core
