// SPDX-License-Identifier: MIT
#pragma once

#include "highlights/highlight_store.h"

namespace klartext::test {

/// Keeps highlights in memory and lists what it was asked.
class FakeHighlightStore : public ui::HighlightStore {
public:
    [[nodiscard]] qint64 newId() const override { return ++m_last; }
    void put(const ui::Mark& mark) override {
        marks.removeIf([&](const ui::Mark& each) { return each.id == mark.id; });
        marks.append(mark);
    }
    void remove(const QList<qint64>& ids) override {
        marks.removeIf([&](const ui::Mark& each) { return ids.contains(each.id); });
    }
    [[nodiscard]] bool canMark() const override { return marking; }
    void collect(const QList<qint64>& /*ids*/) override { Q_EMIT collected(pages); }
    void write(const QString& path, const QByteArray& bytes) override {
        writtenPath = path;
        written = bytes;
    }

    QList<ui::Mark> marks;
    std::vector<core::HighlightedPage> pages;
    QString writtenPath;
    QByteArray written;
    bool marking = true;

private:
    mutable qint64 m_last = 100;
};

}  // namespace klartext::test
