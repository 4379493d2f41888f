// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QObject>
#include <vector>

#include "accessibility/page_nodes.h"
#include "accessibility/plain_positions.h"

namespace klartext::ui {

class PageView;

/// What a screen reader is told of a PageView: a document named as its title, with headings,
/// paragraphs, links, pictures, lists, tables and parts that were set aside as its children.
/// Offsets are those of the text without soft hyphens.
///
/// The tree is made when it is first asked for and anew after each other page.
class PageAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit PageAccessible(PageView& view);
    ~PageAccessible() override;

    [[nodiscard]] PageView& view() const { return m_view; }
    [[nodiscard]] const std::vector<PageNode>& nodes() const;
    [[nodiscard]] const PlainPositions& plain() const;
    /// The interface of a node; 0 is this one.
    [[nodiscard]] QAccessibleInterface* interfaceOf(int node) const;
    /// On the screen.
    [[nodiscard]] QRect rectOf(int from, int to) const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* start, int* end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] QString markedBetween(int position, int& from, int& to) const;
    void forget();
    void tellFocusedLink();
    [[nodiscard]] int linkAtCursor() const;

    PageView& m_view;
    QObject m_context;  ///< of the connections
    mutable std::vector<PageNode> m_nodes;
    mutable PlainPositions m_plain;
    mutable std::vector<QAccessible::Id> m_ids;  ///< by node; 0: nobody has asked for it
};

/// From now on a screen reader is told of PageViews by this. To be called as often as one likes.
void makePagesAccessible();

}  // namespace klartext::ui
