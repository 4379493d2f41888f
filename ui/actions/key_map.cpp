// SPDX-License-Identifier: MIT
#include "actions/key_map.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace klartext::ui {

namespace {

const ActionSpec& specOf(ActionId id) { return actionTable()[static_cast<std::size_t>(id)]; }

QList<QKeySequence> listFrom(const QString& text) {
    QList<QKeySequence> keys =
        text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
    keys.removeIf(
        [](const QKeySequence& key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; });
    return keys;
}

/// Whether the keys open a menu of the menu bar, which the language of its titles decides.
bool opensMenu(const QKeySequence& keys) {
    constexpr std::array bar{MenuId::File,   MenuId::Edit, MenuId::View,
                             MenuId::Listen, MenuId::Go,   MenuId::Help};
    return std::ranges::any_of(bar, [&](MenuId menu) {
        const QString title = QCoreApplication::translate("Menu", menuTitle(menu));
        return QKeySequence::mnemonic(title) == keys;
    });
}

}  // namespace

KeyMap::KeyMap(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const ActionSpec& spec : actionTable()) {
        const QJsonValue value = object.value(QLatin1String(spec.name));
        if (value.isString()) {
            m_chosen.insert(spec.id, listFrom(value.toString()));
        }
    }
}

QByteArray KeyMap::toJson() const {
    QJsonObject object;
    for (auto it = m_chosen.begin(); it != m_chosen.end(); ++it) {
        object.insert(QLatin1String(specOf(it.key()).name), QKeySequence::listToString(it.value()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<QKeySequence> KeyMap::defaultKeysOf(ActionId id) {
    QList<QKeySequence> keys = listFrom(QLatin1String(specOf(id).shortcuts));
    // Of two that ask for the same keys neither would get them.
    keys.removeIf(opensMenu);
    return keys;
}

QList<QKeySequence> KeyMap::keysOf(ActionId id) const {
    const auto chosen = m_chosen.find(id);
    return chosen == m_chosen.end() ? defaultKeysOf(id) : *chosen;
}

void KeyMap::choose(ActionId id, const QKeySequence& keys) {
    if (const auto other = conflict(id, keys)) {
        QList<QKeySequence> left = keysOf(*other);
        left.removeAll(keys);
        m_chosen.insert(*other, left);
    }
    m_chosen.insert(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    if (m_chosen.value(id) == defaultKeysOf(id)) {
        m_chosen.remove(id);
    }
}

std::optional<ActionId> KeyMap::conflict(ActionId id, const QKeySequence& keys) const {
    if (keys.isEmpty()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(actionTable(), [&](const ActionSpec& spec) {
        return spec.id != id && keysOf(spec.id).contains(keys);
    });
    return found == actionTable().end() ? std::nullopt : std::optional(found->id);
}

}  // namespace klartext::ui
