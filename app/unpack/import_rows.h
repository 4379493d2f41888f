// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "imports/import_sink.h"
#include "unpack/fields.h"

namespace klartext::app {

/// Hands on to another process what a reader finds, in parts, so that what came before a fall is
/// not lost.
class PackedRows : public ImportSink {
public:
    using Send = std::function<void(std::string_view part)>;

    /// `send` must outlive it.
    explicit PackedRows(const Send& send) : m_send(send) {}

    void setFormat(ImportFormat format) override { m_format = format; }
    void add(const QString& address, ImportedLink link) override;
    void fault(int line, const QString& text, ImportReason reason) override;

    /// The answer after all parts: the last rows, and whether the reading was broken off.
    [[nodiscard]] std::string takeLast(bool isCut);

private:
    void noteRow();
    [[nodiscard]] std::string takePart();

    const Send& m_send;
    ImportFormat m_format = ImportFormat::LinkList;
    FieldWriter m_rows;
    std::uint64_t m_count = 0;
};

/// Gives the rows of a part to the sink. False, perhaps after some of them, when it makes no sense.
[[nodiscard]] bool unpackRows(std::string_view part, ImportSink& sink);
/// The same of the last answer, and whether the reading was broken off; nothing for nonsense.
[[nodiscard]] std::optional<bool> unpackLast(std::string_view bytes, ImportSink& sink);

}  // namespace klartext::app
