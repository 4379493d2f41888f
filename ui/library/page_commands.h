// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QUndoStack>
#include <functional>

#include "library/shelf.h"

class QWidget;

namespace klartext::ui {

/// What a person does to pages of the library. All of it can be undone but purge(), which asks.
class PageCommands : public QObject {
    Q_OBJECT

public:
    /// `shelf` must outlive it; dialogs belong to `window`, which owns it.
    PageCommands(Shelf& shelf, QWidget* window);
    ~PageCommands() override;

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Sets it for all, unless all have it: then for none.
    void toggleFlag(const QList<ShelfEntry>& pages, ShelfFlag flag);
    void remove(const QList<qint64>& ids);
    void bringBack(const QList<qint64>& ids);
    void purge(const QList<qint64>& ids);
    /// `known`: the tags there are.
    void editTags(const QList<ShelfEntry>& pages, const QStringList& known);

private:
    void push(const QString& name, std::function<void()> redo, std::function<void()> undo);

    Shelf& m_shelf;
    QWidget* m_window;
    QUndoStack m_undo;
};

[[nodiscard]] bool hasFlag(const ShelfEntry& page, ShelfFlag flag);
[[nodiscard]] QList<qint64> idsOf(const QList<ShelfEntry>& pages);

}  // namespace klartext::ui
