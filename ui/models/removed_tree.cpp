// SPDX-License-Identifier: MIT
#include "models/removed_tree.h"

#include <algorithm>
#include <array>

namespace klartext::ui {

namespace {

constexpr int atTop = -1;
constexpr std::size_t groupCount = core::boilerplateKindCount + 1;

class Arranger {
public:
    explicit Arranger(std::span<const core::RemovedEntry> entries) : m_entries(entries) {
        m_tree.itemOfEntry.resize(entries.size());
    }

    RemovedTree byPage() {
        forEachRun([this](std::size_t begin, std::size_t end) { appendRun(atTop, begin, end); });
        return std::move(m_tree);
    }

    RemovedTree byKind() {
        addKinds();
        forEachRun([this](std::size_t begin, std::size_t end) {
            appendRun(m_kindItems[kindOf(begin)], begin, end);
        });
        return std::move(m_tree);
    }

private:
    template <typename Function>
    void forEachRun(Function function) const {
        for (std::size_t begin = 0; begin < m_entries.size();) {
            std::size_t end = begin + 1;
            while (end < m_entries.size() && continuesRun(end)) {
                ++end;
            }
            function(begin, end);
            begin = end;
        }
    }

    bool continuesRun(std::size_t entry) const {
        return m_entries[entry].group == m_entries[entry - 1].group &&
               kindOf(entry) == kindOf(entry - 1);
    }

    /// What a person took out stands first, whatever it was.
    std::size_t kindOf(std::size_t entry) const {
        return m_entries[entry].byPerson ? 0 : static_cast<std::size_t>(m_entries[entry].kind) + 1;
    }

    void addKinds() {
        std::array<bool, groupCount> present{};
        for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
            present[kindOf(entry)] = true;
        }
        for (std::size_t kind = 0; kind < present.size(); ++kind) {
            if (present[kind]) {
                m_kindItems[kind] = append(RemovedTree::Type::Kind, atTop);
            }
        }
    }

    void appendRun(int parent, std::size_t begin, std::size_t end) {
        const int run = append(RemovedTree::Type::Run, parent);
        for (std::size_t entry = begin; entry < end; ++entry) {
            int deepest = run;
            if (end - begin > 1) {
                deepest = append(RemovedTree::Type::Block, run);
                item(deepest).entries.push_back(entry);
            }
            m_tree.itemOfEntry[entry] = deepest;
            item(run).entries.push_back(entry);
            if (parent != atTop) {
                item(parent).entries.push_back(entry);
            }
        }
    }

    int append(RemovedTree::Type type, int parent) {
        const int id = static_cast<int>(m_tree.items.size());
        m_tree.items.emplace_back();
        std::vector<int>& siblings = parent == atTop ? m_tree.top : item(parent).children;
        item(id).type = type;
        item(id).parent = parent;
        item(id).row = static_cast<int>(siblings.size());
        siblings.push_back(id);
        return id;
    }

    RemovedTree::Item& item(int id) { return m_tree.items[static_cast<std::size_t>(id)]; }

    std::span<const core::RemovedEntry> m_entries;
    RemovedTree m_tree;
    std::array<int, groupCount> m_kindItems{};
};

}  // namespace

RemovedTree arrange(std::span<const core::RemovedEntry> entries, bool byKind) {
    Arranger arranger(entries);
    return byKind ? arranger.byKind() : arranger.byPage();
}

}  // namespace klartext::ui
