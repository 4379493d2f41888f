// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <bitset>

#include "core/verdict.h"

namespace klartext::ui {

/// Some of the kinds of boilerplate.
class KindSet {
public:
    KindSet() = default;
    /// From names as core::kindId() gives them; others are left out.
    explicit KindSet(const QStringList& names);

    [[nodiscard]] bool isEmpty() const { return m_kinds.none(); }
    [[nodiscard]] bool contains(core::BoilerplateKind kind) const {
        return m_kinds.test(static_cast<std::size_t>(kind));
    }
    void set(core::BoilerplateKind kind, bool in) {
        m_kinds.set(static_cast<std::size_t>(kind), in);
    }
    [[nodiscard]] QStringList names() const;

    friend bool operator==(const KindSet&, const KindSet&) = default;

private:
    std::bitset<core::boilerplateKindCount> m_kinds;
};

}  // namespace klartext::ui
