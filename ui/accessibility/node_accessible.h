// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QString>
#include <QTextCharFormat>
#include <algorithm>

#include "accessibility/page_accessible.h"

namespace klartext::ui {

/// One node of a page: what it is, its text, and what can be done with it. The page must outlive
/// it.
class NodeAccessible : public QAccessibleInterface,
                       public QAccessibleTextInterface,
                       public QAccessibleActionInterface {
public:
    NodeAccessible(PageAccessible& page, int node) : m_page(page), m_node(node) {}

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_page.window(); }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return m_page.interfaceOf(node().parent);
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < childCount()
                   ? m_page.interfaceOf(node().children[static_cast<std::size_t>(index)])
                   : nullptr;
    }
    [[nodiscard]] int childCount() const override {
        return static_cast<int>(node().children.size());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (NodeAccessible::child(i) == child) {
                return i;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QRect rect() const override { return m_page.rectOf(node().from, node().to); }
    [[nodiscard]] QAccessible::Role role() const override;
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override {
        return {};
    }

    void selection(int index, int* start, int* end) const override {
        m_page.selection(index, start, end);
        *start = std::clamp(*start - first(), 0, characterCount());
        *end = std::clamp(*end - first(), 0, characterCount());
    }
    [[nodiscard]] int selectionCount() const override {
        int start = 0;
        int end = 0;
        selection(0, &start, &end);
        return end > start ? 1 : 0;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override { m_page.removeSelection(index); }
    void setSelection(int index, int start, int end) override {
        m_page.setSelection(index, first() + start, first() + end);
    }
    [[nodiscard]] int cursorPosition() const override {
        return std::clamp(m_page.cursorPosition() - first(), 0, characterCount());
    }
    void setCursorPosition(int offset) override { m_page.setCursorPosition(first() + offset); }
    [[nodiscard]] QString text(int start, int end) const override {
        return content().mid(start, end < 0 ? -1 : end - start);
    }
    [[nodiscard]] int characterCount() const override {
        return m_page.plain().plain(node().to) - first();
    }
    [[nodiscard]] QRect characterRect(int offset) const override {
        return m_page.characterRect(first() + offset);
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override {
        const int offset = m_page.offsetAtPoint(point) - first();
        return offset >= 0 && offset <= characterCount() ? offset : -1;
    }
    void scrollToSubstring(int start, int end) override {
        m_page.scrollToSubstring(first() + start, first() + end);
    }
    QString attributes(int offset, int* start, int* end) const override {
        QString found = m_page.attributes(first() + offset, start, end);
        *start = std::max(0, *start - first());
        *end = std::min(characterCount(), *end - first());
        return found;
    }

protected:
    [[nodiscard]] const PageNode& node() const {
        return m_page.nodes()[static_cast<std::size_t>(m_node)];
    }
    [[nodiscard]] PageAccessible& page() const { return m_page; }
    [[nodiscard]] int first() const { return m_page.plain().plain(node().from); }
    [[nodiscard]] QString content() const {
        QString text = m_page.plain().between(node().from, node().to);
        // A picture's place in the text says nothing.
        return text.remove(QChar::ObjectReplacementCharacter);
    }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;

private:
    [[nodiscard]] const PageNode* linkInside(int index) const;

    PageAccessible& m_page;
    int m_node;
};

/// The interface of a node. The caller takes it over.
[[nodiscard]] QAccessibleInterface* makeNodeAccessible(PageAccessible& page, int node);

/// How text is set, as assistive programs read it ("font-weight:bold;…"), from
/// https://wiki.linuxfoundation.org/accessibility/iaccessible2/textattributes
[[nodiscard]] QString attributesOf(const QTextCharFormat& format);

}  // namespace klartext::ui
