// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "archive/unpack_budget.h"
#include "errors/error.h"

namespace klartext::app {

/// How much may come out of a ZIP file.
struct ZipLimits {
    std::size_t entries = 20'000;
    std::size_t entryBytes = std::size_t{64} << 20;
    std::size_t ratio = 100;  ///< of an entry to the whole file, beyond a few megabytes
};

/// The entries of a ZIP file that is in memory. Nothing is written to disk: an entry's name is only
/// what it is asked for by, and names that lead out of the archive are not listed.
/// Immutable, so any thread may read from it.
class ZipFile {
public:
    /// `bytes` is not null; `name` is the file in sentences about it.
    [[nodiscard]] static Expected<ZipFile> open(std::shared_ptr<const std::string> bytes,
                                                const QString& name, const ZipLimits& limits = {});

    /// With "/" between folders, in the archive's order, each once.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] bool has(std::string_view name) const;
    /// Unpacks one entry, checked against its checksum. Blocks.
    [[nodiscard]] Expected<std::string> read(std::string_view name) const;
    /// The same as a part of more work; TooLarge, too, when the budget is spent.
    [[nodiscard]] Expected<std::string> read(std::string_view name, UnpackBudget& budget) const;

    using Wanted = std::function<bool(std::string_view name)>;
    using Visitor = std::function<void(const std::string& name, std::optional<std::string> bytes)>;
    /// Unpacks all entries that are wanted in one pass, in the archive's order, until the budget is
    /// spent. One that is damaged or has more than `most` bytes comes with nothing.
    void readAll(const Wanted& isWanted, std::size_t most, UnpackBudget& budget,
                 const Visitor& visit) const;

    /// Of the file itself, in bytes.
    [[nodiscard]] std::size_t size() const { return m_bytes->size(); }

private:
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const {
            return std::hash<std::string_view>()(name);
        }
    };

    ZipFile(std::shared_ptr<const std::string> bytes, QString name, const ZipLimits& limits)
        : m_bytes(std::move(bytes)), m_name(std::move(name)), m_limits(limits) {}

    std::shared_ptr<const std::string> m_bytes;
    QString m_name;
    ZipLimits m_limits;
    std::vector<std::string> m_names;
    std::unordered_set<std::string, NameHash, std::equal_to<>> m_known;  ///< the same names
};

/// The path of an entry with "." and ".." worked off; empty when it leads out of the archive.
///
///     insidePath("OEBPS/../img/a.png") == "img/a.png"
[[nodiscard]] std::string insidePath(std::string_view path);

}  // namespace klartext::app
