// SPDX-License-Identifier: MIT
#include "paper/pdf_structure.h"

#include <QUrl>
#include <exception>
// The library asks every program to say that it knows of its change of pointers.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
#include <utility>

#include "core/privacy.h"

namespace klartext::ui {

namespace {

using Handle = QPDFObjectHandle;

Handle textOf(const QString& text) { return Handle::newUnicodeString(text.toStdString()); }

class Structurer {
public:
    Structurer(QPDF& pdf, const PdfStructure& structure)
        : m_pdf(pdf), m_structure(structure), m_pages(pdf.getAllPages()) {}

    void write() {
        Handle catalog = m_pdf.getRoot();
        if (!m_structure.language.isEmpty()) {
            catalog.replaceKey("/Lang", textOf(m_structure.language));
        }
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        catalog.replaceKey("/ViewerPreferences", preferences);
        writeInformation();
        for (Handle& page : m_pages) {
            settleLinks(page);
        }
        writeOutline(catalog);
    }

private:
    void writeInformation() {
        Handle information = m_pdf.getTrailer().getKey("/Info");
        if (!information.isDictionary()) {
            information = m_pdf.makeIndirectObject(Handle::newDictionary());
            m_pdf.getTrailer().replaceKey("/Info", information);
        }
        const std::pair<const char*, QString> entries[] = {{"/Title", m_structure.title},
                                                           {"/Author", m_structure.author},
                                                           {"/Subject", m_structure.subject}};
        for (const auto& [key, value] : entries) {
            if (!value.isEmpty()) {
                information.replaceKey(key, textOf(value));
            }
        }
    }

    [[nodiscard]] bool isOnAPage(const PaperPlace& place) const {
        return place.page >= 0 && static_cast<std::size_t>(place.page) < m_pages.size();
    }

    /// https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 12.3.2.2
    Handle destination(const PaperPlace& place) {
        Handle page = m_pages[static_cast<std::size_t>(place.page)];
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        constexpr double above = 6;
        Handle array = Handle::newArray();
        array.appendItem(page);
        array.appendItem(Handle::newName("/XYZ"));
        array.appendItem(Handle::newNull());
        array.appendItem(Handle::newReal(height - place.y + above, 2));
        array.appendItem(Handle::newNull());
        return array;
    }

    /// Qt writes every link as one to the web, whatever it leads to.
    void settleLinks(Handle page) {
        Handle annotations = page.getKey("/Annots");
        if (!annotations.isArray()) {
            return;
        }
        for (int i = annotations.getArrayNItems() - 1; i >= 0; --i) {
            if (!settle(annotations.getArrayItem(i))) {
                annotations.eraseItem(i);
            }
        }
    }

    /// Whether the link leads to a place in the document or out to what others may be given.
    bool settle(Handle link) {
        Handle action = link.getKey("/A");
        Handle uri = action.isDictionary() ? action.getKey("/URI") : Handle::newNull();
        if (!uri.isString()) {
            return false;
        }
        const std::string address = uri.getStringValue();
        if (address.starts_with('#')) {
            const QString fragment =
                QUrl(QString::fromStdString(address)).fragment(QUrl::FullyDecoded);
            const auto place = m_structure.placeOf ? m_structure.placeOf(fragment) : std::nullopt;
            if (!place || !isOnAPage(*place)) {
                return false;
            }
            link.removeKey("/A");
            link.replaceKey("/Dest", destination(*place));
            return true;
        }
        const std::string outside = core::outsideAddress(address);
        action.replaceKey("/URI", Handle::newString(outside));
        return !outside.empty();
    }

    void writeOutline(Handle& catalog) {
        if (m_structure.outline.empty()) {
            return;
        }
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        std::vector<std::pair<int, Handle>> path{{0, root}};
        for (const PdfStructure::Entry& entry : m_structure.outline) {
            if (!isOnAPage(entry.place)) {
                continue;
            }
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", textOf(entry.title));
            item.replaceKey("/Dest", destination(entry.place));
            while (path.size() > 1 && path.back().first >= entry.level) {
                path.pop_back();
            }
            append(path.back().second, item);
            for (auto& [level, parent] : path) {
                count(parent);
            }
            path.emplace_back(entry.level, item);
        }
        catalog.replaceKey("/Outlines", root);
        catalog.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    static void append(Handle parent, Handle item) {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
    }

    /// All entries are open, so each counts for all above it.
    static void count(Handle parent) {
        const auto before = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(before + 1));
    }

    QPDF& m_pdf;
    const PdfStructure& m_structure;
    std::vector<Handle> m_pages;
};

}  // namespace

QByteArray withStructure(const QByteArray& pdf, const PdfStructure& structure) {
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("article", pdf.constData(),
                                   static_cast<std::size_t>(pdf.size()));
        Structurer(document, structure).write();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace klartext::ui
