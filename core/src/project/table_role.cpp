// SPDX-License-Identifier: MIT
#include "project/table_role.h"

#include <algorithm>

#include "text/ascii.h"

namespace klartext::core {

namespace {

// More text than this in one cell is an article and not a datum.
constexpr std::size_t longestDatum = 600;
constexpr int mostParagraphs = 2;

bool isCell(Tag tag) { return tag == Tag::Td || tag == Tag::Th; }
bool isPreformatted(Tag tag) { return tag == Tag::Pre || tag == Tag::Listing || tag == Tag::Xmp; }

struct CellFacts {
    std::size_t text = 0;
    int paragraphs = 0;
    bool heading = false;
    bool preformatted = false;
    bool code = false;
    bool nested = false;
};

/// Whether the cell holds nothing but digits and white space.
bool holdsNumbers(const PageTree& page, NodeId cell) {
    for (NodeId id = cell + 1; id < page.node(cell).end; ++id) {
        if (!std::ranges::all_of(page.text(page.node(id)),
                                 [](char c) { return isAsciiDigit(c) || isAsciiSpace(c); })) {
            return false;
        }
    }
    return true;
}

CellFacts factsOf(const PageTree& page, NodeId cell) {
    CellFacts facts;
    const std::string_view name = page.attribute(page.node(cell), AttributeName::Class);
    facts.code = findNoCase(name, "code") != std::string_view::npos;
    for (NodeId id = cell + 1; id < page.node(cell).end && !facts.nested; ++id) {
        const Node& node = page.node(id);
        facts.nested = node.tag == Tag::Table;
        facts.text += trimAscii(page.text(node)).size();
        facts.paragraphs += node.tag == Tag::P ? 1 : 0;
        facts.heading = facts.heading || isHeading(node.tag);
        facts.preformatted = facts.preformatted || isPreformatted(node.tag);
        facts.code = facts.code || node.tag == Tag::Code;
    }
    return facts;
}

struct Facts {
    int rows = 0;
    int columns = 0;
    int headers = 0;
    int codeRows = 0;
    bool caption = false;
    bool nested = false;
    bool longCell = false;
};

/// Reads the table cell by cell; stops at a nested table, which decides.
class Reader {
public:
    explicit Reader(const PageTree& page) : m_page(page) {}

    Facts read(NodeId table) {
        for (NodeId id = table + 1; id < m_page.node(table).end && !m_facts.nested; ++id) {
            const Tag tag = m_page.node(id).tag;
            m_facts.nested = tag == Tag::Table;
            m_facts.caption = m_facts.caption || tag == Tag::Caption;
            if (tag == Tag::Tr) {
                endRow();
                ++m_facts.rows;
            } else if (isCell(tag)) {
                addCell(id);
            }
        }
        endRow();
        return m_facts;
    }

private:
    void addCell(NodeId id) {
        const CellFacts cell = factsOf(m_page, id);
        m_facts.headers += m_page.node(id).tag == Tag::Th ? 1 : 0;
        m_facts.longCell = m_facts.longCell || cell.heading || cell.text > longestDatum ||
                           cell.paragraphs > mostParagraphs;
        ++m_columns;
        m_numbered = m_columns == 1 ? holdsNumbers(m_page, id) : m_numbered;
        m_code = m_columns == 2 && m_numbered && cell.code && !cell.preformatted;
    }

    void endRow() {
        m_facts.columns = std::max(m_facts.columns, m_columns);
        m_facts.codeRows += m_code && m_columns == 2 ? 1 : 0;
        m_columns = 0;
        m_code = m_numbered = false;
    }

    const PageTree& m_page;
    Facts m_facts;
    int m_columns = 0;
    bool m_numbered = false;
    bool m_code = false;
};

bool saysLayout(std::string_view role) {
    return equalsNoCase(role, "presentation") || equalsNoCase(role, "none");
}

}  // namespace

TableRole tableRole(const PageTree& page, NodeId table) {
    if (saysLayout(page.attribute(page.node(table), AttributeName::Role))) {
        return TableRole::Layout;
    }
    const Facts facts = Reader(page).read(table);
    if (facts.nested || facts.columns < 2) {
        return TableRole::Layout;
    }
    if (facts.codeRows == facts.rows) {
        return TableRole::Code;
    }
    if (facts.caption || facts.headers > 0) {
        return TableRole::Data;
    }
    return facts.longCell || facts.rows < 2 ? TableRole::Layout : TableRole::Data;
}

bool isLineNumbers(const PageTree& page, NodeId cell) {
    if (!holdsNumbers(page, cell)) {
        return false;
    }
    for (NodeId next = page.node(cell).nextSibling; next != noNode;
         next = page.node(next).nextSibling) {
        if (isCell(page.node(next).tag)) {
            const CellFacts facts = factsOf(page, next);
            return facts.preformatted || facts.code;
        }
    }
    return false;
}

}  // namespace klartext::core
