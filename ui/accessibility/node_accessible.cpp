// SPDX-License-Identifier: MIT
#include "accessibility/node_accessible.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QUrl>

#include "accessibility/table_accessible.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

using Kind = PageNode::Kind;

QString say(const char* text) { return QCoreApplication::translate("PageNode", text); }

QAccessible::Role roleOf(const PageNode& node) {
    switch (node.kind) {
        case Kind::Document:
            return QAccessible::Document;
        case Kind::Heading:
            return QAccessible::Heading;
        case Kind::Paragraph:
        case Kind::Code:
            return QAccessible::Paragraph;
        case Kind::Quote:
            return QAccessible::Section;
        case Kind::List:
            return QAccessible::List;
        case Kind::Item:
            return QAccessible::ListItem;
        case Kind::Table:
            return QAccessible::Table;
        case Kind::Cell:
            return node.header ? QAccessible::ColumnHeader : QAccessible::Cell;
        case Kind::Picture:
            return QAccessible::Graphic;
        case Kind::Link:
            return QAccessible::Link;
        case Kind::Aside:
            return QAccessible::Grouping;
        case Kind::Rule:
            return QAccessible::Separator;
    }
    return QAccessible::NoRole;
}

}  // namespace

QAccessible::Role NodeAccessible::role() const { return roleOf(node()); }

QString NodeAccessible::name() const {
    switch (node().kind) {
        case Kind::Picture:
            return node().text.isEmpty() ? say(QT_TRANSLATE_NOOP("PageNode", "Picture"))
                                         : node().text;
        case Kind::Link:
            // A linked picture is called as the picture.
            return content().trimmed().isEmpty() && childCount() > 0
                       ? child(0)->text(QAccessible::Name)
                       : content().simplified();
        case Kind::Heading:
        case Kind::Item:
        case Kind::Cell:
            return content().simplified();
        case Kind::Aside:
            return childCount() > 0 ? child(0)->text(QAccessible::Value) : QString();
        case Kind::Quote:
            return say(QT_TRANSLATE_NOOP("PageNode", "Quotation"));
        case Kind::Code:
            return say(QT_TRANSLATE_NOOP("PageNode", "Code"));
        case Kind::List:
            return QCoreApplication::translate("PageNode", "List of %n item(s)", nullptr,
                                               childCount());
        case Kind::Rule:
            return say(QT_TRANSLATE_NOOP("PageNode", "Break"));
        case Kind::Document:
        case Kind::Paragraph:
        case Kind::Table:
            break;
    }
    return {};
}

QString NodeAccessible::description() const {
    switch (node().kind) {
        case Kind::Heading:
            return say(QT_TRANSLATE_NOOP("PageNode", "Heading of level %1"))
                .arg(QLocale().toString(node().level));
        case Kind::Aside:
            return node().open ? say(QT_TRANSLATE_NOOP("PageNode", "Unfolded"))
                               : say(QT_TRANSLATE_NOOP("PageNode", "Folded"));
        default:
            return {};
    }
}

QString NodeAccessible::text(QAccessible::Text kind) const {
    switch (kind) {
        case QAccessible::Name:
            return name();
        case QAccessible::Description:
            return description();
        case QAccessible::Value:
            return node().kind == Kind::Link ? node().text : content().simplified();
        default:
            return {};
    }
}

QAccessible::State NodeAccessible::state() const {
    QAccessible::State state;
    state.readOnly = true;
    state.selectableText = true;
    state.offscreen = !rect().intersects(m_page.rect());
    if (node().kind == Kind::Link) {
        state.linked = true;
        state.focusable = true;
        state.focused = m_page.focusChild() == this;
    } else if (node().kind == Kind::Aside) {
        state.expandable = true;
        state.expanded = node().open;
        state.collapsed = !node().open;
    }
    return state;
}

void* NodeAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface*>(this);
    }
    const bool acts = node().kind == Kind::Link || node().kind == Kind::Aside;
    return type == QAccessible::ActionInterface && acts
               ? static_cast<QAccessibleActionInterface*>(this)
               : nullptr;
}

QStringList NodeAccessible::actionNames() const {
    return node().kind == Kind::Aside ? QStringList{toggleAction()} : QStringList{pressAction()};
}

const PageNode* NodeAccessible::linkInside(int index) const {
    // The line that stands for the part is its first paragraph.
    if (childCount() == 0) {
        return nullptr;
    }
    const std::vector<PageNode>& nodes = m_page.nodes();
    const PageNode& line = nodes[static_cast<std::size_t>(node().children.front())];
    return index < static_cast<int>(line.children.size())
               ? &nodes[static_cast<std::size_t>(line.children[static_cast<std::size_t>(index)])]
               : nullptr;
}

void NodeAccessible::doAction(const QString& /*name*/) {
    // Folded, all of the line unfolds it; open, its links are "Put back" and "Fold".
    const PageNode* link = node().kind == Kind::Link ? &node() : linkInside(node().open ? 1 : 0);
    if (link != nullptr) {
        Q_EMIT m_page.view().anchorClicked(QUrl(link->text));
    }
}

QAccessibleInterface* makeNodeAccessible(PageAccessible& page, int node) {
    switch (page.nodes()[static_cast<std::size_t>(node)].kind) {
        case Kind::Table:
            return new TableAccessible(page, node);
        case Kind::Cell:
            return new CellAccessible(page, node);
        default:
            return new NodeAccessible(page, node);
    }
}

QString attributesOf(const QTextCharFormat& format) {
    QString said = QStringLiteral("font-size:%1pt;").arg(format.fontPointSize());
    const QStringList families = format.fontFamilies().toStringList();
    if (!families.isEmpty()) {
        said += QStringLiteral("font-family:\"%1\";").arg(families.constFirst());
    }
    if (format.fontWeight() >= QFont::Bold) {
        said += QStringLiteral("font-weight:bold;");
    }
    if (format.fontItalic()) {
        said += QStringLiteral("font-style:italic;");
    }
    if (format.underlineStyle() != QTextCharFormat::NoUnderline) {
        said += QStringLiteral("text-underline-type:single;");
    }
    if (format.fontStrikeOut()) {
        said += QStringLiteral("text-line-through-type:single;");
    }
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript) {
        said += QStringLiteral("text-position:super;");
    } else if (format.verticalAlignment() == QTextCharFormat::AlignSubScript) {
        said += QStringLiteral("text-position:sub;");
    }
    return said;
}

}  // namespace klartext::ui
