// SPDX-License-Identifier: MIT
#include "document/code_ink.h"

#include <algorithm>
#include <span>

#include "document/element_text.h"

namespace klartext::ui {

namespace {

/// As PageWriter writes it: pictures are one character, too.
void collect(std::span<const core::Element> pieces, QString& text) {
    for (const core::Element& piece : pieces) {
        switch (piece.kind) {
            case core::ElementKind::Text:
                text += toQString(piece.text);
                break;
            case core::ElementKind::LineBreak:
                text += u'\n';
                break;
            case core::ElementKind::Image:
                text += QChar::ObjectReplacementCharacter;
                break;
            default:
                collect(piece.children, text);
                break;
        }
    }
}

}  // namespace

CodeInk::CodeInk(const core::Element& code) {
    QString text;
    collect(code.children, text);
    const CodeLanguage* language = codeLanguage(toQString(code.language));
    if (language == nullptr && code.language.empty()) {
        language = guessedLanguage(text);
    }
    if (language != nullptr) {
        m_spans = highlighted(text, *language);
    }
}

std::vector<CodeInk::Piece> CodeInk::next(const QString& text) {
    const qsizetype begin = m_at;
    const qsizetype end = begin + text.size();
    std::vector<Piece> pieces;
    while (m_at < end) {
        while (m_span < m_spans.size() && m_spans[m_span].from + m_spans[m_span].length <= m_at) {
            ++m_span;
        }
        CodeRole role = CodeRole::Plain;
        qsizetype stop = end;
        if (m_span < m_spans.size() && m_spans[m_span].from <= m_at) {
            role = m_spans[m_span].role;
            stop = std::min(end, m_spans[m_span].from + m_spans[m_span].length);
        } else if (m_span < m_spans.size()) {
            stop = std::min(end, m_spans[m_span].from);
        }
        pieces.push_back({text.mid(m_at - begin, stop - m_at), role});
        m_at = stop;
    }
    return pieces;
}

}  // namespace klartext::ui
