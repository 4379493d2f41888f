// SPDX-License-Identifier: MIT
#include "accessibility/page_accessible.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

#include "accessibility/node_accessible.h"
#include "panes/page_view.h"

namespace klartext::ui {

using Kind = PageNode::Kind;

PageAccessible::PageAccessible(PageView& view)
    : QAccessibleWidget(&view, QAccessible::Document), m_view(view) {
    QObject::connect(&view, &PageView::pageShown, &m_context, [this] { forget(); });
    QObject::connect(&view, &PageView::highlighted, &m_context, [this] { tellFocusedLink(); });
}

PageAccessible::~PageAccessible() { forget(); }

void PageAccessible::forget() {
    for (const QAccessible::Id id : std::exchange(m_ids, {})) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_nodes.clear();
}

const std::vector<PageNode>& PageAccessible::nodes() const {
    if (m_nodes.empty()) {
        m_nodes = nodesOf(*m_view.page());
        m_plain = PlainPositions(*m_view.page());
        m_ids.assign(m_nodes.size(), 0);
    }
    return m_nodes;
}

const PlainPositions& PageAccessible::plain() const {
    static_cast<void>(nodes());
    return m_plain;
}

QAccessibleInterface* PageAccessible::interfaceOf(int node) const {
    auto* self = const_cast<PageAccessible*>(this);  // Qt hands out interfaces from const functions
    if (node <= 0 || static_cast<std::size_t>(node) >= nodes().size()) {
        return node == 0 ? self : nullptr;
    }
    QAccessible::Id& id = m_ids[static_cast<std::size_t>(node)];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(makeNodeAccessible(*self, node));
    }
    return QAccessible::accessibleInterface(id);
}

QRect PageAccessible::rectOf(int from, int to) const {
    QTextCursor cursor(m_view.page());
    const int last = m_view.page()->characterCount() - 1;
    cursor.setPosition(std::clamp(from, 0, last));
    QRect rect = m_view.cursorRect(cursor);
    cursor.setPosition(std::clamp(to, 0, last));
    rect |= m_view.cursorRect(cursor);
    // What is higher than a line takes all of the column.
    if (rect.height() > 2 * m_view.cursorRect(cursor).height()) {
        rect.setLeft(static_cast<int>(m_view.page()->margins().side));
        rect.setWidth(static_cast<int>(m_view.page()->columnWidth()));
    }
    return {m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int PageAccessible::childCount() const { return static_cast<int>(nodes().front().children.size()); }

QAccessibleInterface* PageAccessible::child(int index) const {
    const std::vector<int>& children = nodes().front().children;
    return index >= 0 && index < childCount()
               ? interfaceOf(children[static_cast<std::size_t>(index)])
               : nullptr;
}

int PageAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i) {
        if (PageAccessible::child(i) == child) {
            return i;
        }
    }
    return -1;
}

QAccessibleInterface* PageAccessible::childAt(int x, int y) const {
    const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view.viewport()->rect().contains(point)) {
        return nullptr;
    }
    return interfaceOf(nodeAt(nodes(), m_view.cursorForPosition(point).position()));
}

int PageAccessible::linkAtCursor() const {
    const QTextCursor cursor = m_view.textCursor();
    int node = nodeAt(nodes(), cursor.selectionStart());
    while (node > 0 && nodes()[static_cast<std::size_t>(node)].kind != Kind::Link) {
        node = nodes()[static_cast<std::size_t>(node)].parent;
    }
    return cursor.hasSelection() ? node : 0;
}

QAccessibleInterface* PageAccessible::focusChild() const {
    if (!m_view.hasFocus()) {
        return nullptr;
    }
    return interfaceOf(linkAtCursor());
}

void PageAccessible::tellFocusedLink() {
    const int link = m_view.hasFocus() ? linkAtCursor() : 0;
    if (link > 0) {
        QAccessibleEvent event(interfaceOf(link), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

QString PageAccessible::text(QAccessible::Text kind) const {
    const QString title = m_view.page()->metaInformation(QTextDocument::DocumentTitle);
    switch (kind) {
        case QAccessible::Name:
            return title.isEmpty() ? m_view.accessibleName() : title;
        case QAccessible::Description:
            return title.isEmpty() ? QString() : m_view.accessibleName();
        default:
            return QAccessibleWidget::text(kind);
    }
}

QAccessible::Role PageAccessible::role() const { return QAccessible::Document; }

QAccessible::State PageAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* PageAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface*>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

void PageAccessible::selection(int index, int* start, int* end) const {
    const QTextCursor cursor = m_view.textCursor();
    const bool some = index == 0 && cursor.hasSelection();
    *start = some ? plain().plain(cursor.selectionStart()) : 0;
    *end = some ? plain().plain(cursor.selectionEnd()) : 0;
}

int PageAccessible::selectionCount() const { return m_view.textCursor().hasSelection() ? 1 : 0; }

void PageAccessible::addSelection(int start, int end) { setSelection(0, start, end); }

void PageAccessible::removeSelection(int index) {
    if (index == 0) {
        QTextCursor cursor = m_view.textCursor();
        cursor.clearSelection();
        m_view.setTextCursor(cursor);
    }
}

void PageAccessible::setSelection(int index, int start, int end) {
    if (index == 0) {
        QTextCursor cursor(m_view.page());
        const int last = m_view.page()->characterCount() - 1;
        cursor.setPosition(std::clamp(plain().position(start), 0, last));
        cursor.setPosition(std::clamp(plain().position(end), 0, last), QTextCursor::KeepAnchor);
        m_view.setTextCursor(cursor);
    }
}

int PageAccessible::cursorPosition() const { return plain().plain(m_view.textCursor().position()); }

void PageAccessible::setCursorPosition(int offset) { setSelection(0, offset, offset); }

QString PageAccessible::text(int start, int end) const {
    return plain().text().mid(start, end < 0 ? -1 : end - start);
}

int PageAccessible::characterCount() const { return static_cast<int>(plain().text().size()); }

QRect PageAccessible::characterRect(int offset) const {
    return rectOf(plain().position(offset), plain().position(offset + 1));
}

int PageAccessible::offsetAtPoint(const QPoint& point) const {
    const QPoint place = m_view.viewport()->mapFromGlobal(point);
    return m_view.viewport()->rect().contains(place)
               ? plain().plain(m_view.cursorForPosition(place).position())
               : -1;
}

void PageAccessible::scrollToSubstring(int start, int /*end*/) {
    m_view.scrollToPosition(plain().position(start));
}

/// What layers say of the text at the position; [from, to) shrinks to where they say the same.
QString PageAccessible::markedBetween(int position, int& from, int& to) const {
    const auto said = m_view.saidAt(position);
    if (said) {
        from = std::max(from, said->from);
        to = std::min(to, said->to);
        return QStringLiteral("background-color:rgb(%1,%2,%3);")
            .arg(said->paper.red())
            .arg(said->paper.green())
            .arg(said->paper.blue());
    }
    int first = position;
    int last = position + 1;
    while (first > from && !m_view.saidAt(first - 1)) --first;
    while (last < to && !m_view.saidAt(last)) ++last;
    from = first;
    to = last;
    return {};
}

QString PageAccessible::attributes(int offset, int* start, int* end) const {
    QTextCursor cursor(m_view.page());
    const int position = plain().position(offset);
    const QTextBlock block = m_view.page()->findBlock(position);
    *start = offset;
    *end = offset + 1;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.contains(position)) {
            int from = fragment.position();
            int to = from + fragment.length();
            const QString marked = markedBetween(position, from, to);
            *start = plain().plain(from);
            *end = plain().plain(to);
            return attributesOf(fragment.charFormat()) + marked;
        }
    }
    return {};
}

namespace {

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<PageView*>(object);
    return view == nullptr ? nullptr : new PageAccessible(*view);
}

}  // namespace

void makePagesAccessible() {
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(once);
}

}  // namespace klartext::ui
