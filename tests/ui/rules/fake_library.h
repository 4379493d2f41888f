// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include "rules/rule_library.h"

namespace klartext::ui::test {

/// Rules in memory, and the pages a test gave it.
class FakeLibrary : public RuleLibrary {
public:
    QList<RuleEntry> entries;
    QList<std::shared_ptr<const core::Extraction>> pages;
    mutable QHash<QString, QByteArray> files;

    void forget() {
        entries.clear();
        pages.clear();
        files.clear();
        m_last = 0;
    }

    [[nodiscard]] QList<RuleEntry> rules() const override { return entries; }

    QList<RuleEntry> put(const QList<RuleEntry>& rules) override {
        QList<RuleEntry> kept = rules;
        for (RuleEntry& entry : kept) {
            entry.id = entry.id == 0 ? ++m_last : entry.id;
            const auto same = std::ranges::find(entries, entry.id, &RuleEntry::id);
            same == entries.end() ? entries.append(entry) : void(*same = entry);
        }
        std::ranges::stable_sort(entries, {}, [](const auto& entry) { return entry.rule.site; });
        Q_EMIT changed();
        return kept;
    }

    void remove(const QList<qint64>& ids) override {
        entries.removeIf([&](const RuleEntry& entry) { return ids.contains(entry.id); });
        Q_EMIT changed();
    }

    void judgePages(const QString& site) override {
        for (const auto& page : pages) {
            if (QString::fromStdString(core::siteOf(*page)) == site) {
                Q_EMIT pageJudged(page);
            }
        }
        Q_EMIT pagesJudged();
    }

    [[nodiscard]] ReadFile read(const QString& path) const override {
        return files.contains(path) ? ReadFile{files.value(path), {}}
                                    : ReadFile{{}, QStringLiteral("No such file.")};
    }

    [[nodiscard]] QString write(const QString& path, const QByteArray& bytes) const override {
        files.insert(path, bytes);
        return {};
    }

private:
    qint64 m_last = 0;
};

}  // namespace klartext::ui::test
