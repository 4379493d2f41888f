// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <optional>

#include "actions/action_table.h"

namespace klartext::ui {

/// Which keys do what: the table's, except where a person chose otherwise. A value.
class KeyMap {
public:
    KeyMap() = default;
    /// As it is kept in the settings (JSON); what cannot be read counts as not chosen.
    explicit KeyMap(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] QList<QKeySequence> keysOf(ActionId id) const;
    /// Without those that open a menu in the language of the program.
    [[nodiscard]] static QList<QKeySequence> defaultKeysOf(ActionId id);
    [[nodiscard]] bool isChosen(ActionId id) const { return m_chosen.contains(id); }

    /// The keys become the action's only ones, and are taken from any other; empty: it has none.
    void choose(ActionId id, const QKeySequence& keys);
    void reset(ActionId id) { m_chosen.remove(id); }
    void resetAll() { m_chosen.clear(); }

    /// What the keys do already, where both would work in the same place.
    [[nodiscard]] std::optional<ActionId> conflict(ActionId id, const QKeySequence& keys) const;

private:
    QMap<ActionId, QList<QKeySequence>> m_chosen;
};

}  // namespace klartext::ui
