// SPDX-License-Identifier: MIT
#include "hearing/spoken_text.h"

#include <QRegularExpression>
#include <QTextTable>
#include <algorithm>

#include "core/math.h"
#include "core/sentences.h"
#include "document/text_formats.h"
#include "document/text_place.h"
#include "math/formula_object.h"

namespace klartext::ui {

namespace {

// Milliseconds.
constexpr int beforeHeading = 800;
constexpr int afterHeading = 550;
constexpr int betweenParagraphs = 400;
constexpr int betweenItems = 280;
constexpr int betweenCells = 180;

/// Controls, soft hyphens, and what keeps directions apart or turns them; joiners are a part of
/// their words.
bool isUnseen(QChar c) {
    const char16_t code = c.unicode();
    return (c.category() == QChar::Other_Control && !c.isSpace()) || c == QChar::SoftHyphen ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// The text of a paragraph as it is said, and where each character stands in the document.
struct Said {
    QString text;
    std::vector<int> positions;

    void add(QChar c, int position) {
        if (!isUnseen(c)) {
            text += c;
            positions.push_back(position);
        }
    }
    void add(const QString& words, int position) {
        for (const QChar c : words) {
            add(c, position);
        }
    }
};

bool isFootnoteMark(const QTextCharFormat& format, const QString& text) {
    static const QRegularExpression mark(
        QStringLiteral("^\\s*[\\[(]?(\\d{1,3}|[a-z]|[*†‡§]+)[\\])]?\\s*$"));
    return format.anchorHref().startsWith(u'#') && mark.match(text).hasMatch();
}

void addText(Said& said, const QTextFragment& fragment, int from) {
    const QString text = fragment.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int position = fragment.position() + static_cast<int>(i);
        const QChar c = text[i];
        if (position < from || c == QChar::ObjectReplacementCharacter) {
            continue;
        }
        const bool space = c.isSpace() || c == QChar::LineSeparator;
        said.add(space ? QChar(u' ') : c == QChar(0xB7) ? QChar(u',') : c, position);
    }
}

void addFragment(Said& said, const QTextFragment& fragment, int from) {
    const QTextCharFormat format = fragment.charFormat();
    if (format.intProperty(AsideTextProperty) != static_cast<int>(AsideText::None) ||
        isFootnoteMark(format, fragment.text())) {
        return;
    }
    if (const auto formula = formulaOf(format)) {
        said.add(u' ' + QString::fromStdString(core::plainText(formula->root)) + u' ',
                 fragment.position());
        return;
    }
    if (format.objectType() != QTextFormat::NoObject) {
        const bool picture =
            format.objectType() == imageObjectType && !format.boolProperty(ImageInlineProperty);
        if (!picture) {
            said.add(u' ' + format.stringProperty(ImageTextProperty) + u' ', fragment.position());
        }
        return;
    }
    addText(said, fragment, from);
}

Said saidOf(const QTextBlock& paragraph) {
    Said said;
    const int marker = markerLength(paragraph);
    // A bullet is not said; a number is.
    const QString mark = paragraph.text().left(marker).trimmed();
    const int from = paragraph.position() + marker;
    if (!mark.isEmpty() && mark[0].isDigit()) {
        said.add(QString(mark).remove(u'.') + QStringLiteral(": "), from);
    }
    for (auto it = paragraph.begin(); !it.atEnd(); ++it) {
        addFragment(said, it.fragment(), from);
    }
    return said;
}

bool saysSomething(QStringView text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

class SpokenText {
public:
    explicit SpokenText(const SpeakingOptions& options)
        : m_options(options), m_language(options.language.toStdString()) {}

    void add(const QTextBlock& paragraph) {
        const QTextBlockFormat format = paragraph.blockFormat();
        const auto decoration = Decoration(format.intProperty(DecorationProperty));
        if (decoration == Decoration::Code || decoration == Decoration::Box ||
            (format.boolProperty(CaptionProperty) && !m_options.captions)) {
            return;
        }
        m_pause = pauseBefore(paragraph);
        cut(saidOf(paragraph));
        m_afterHeading = format.headingLevel() > 0;
    }

    std::vector<SpokenSentence> take() { return std::move(m_sentences); }

private:
    [[nodiscard]] int pauseBefore(const QTextBlock& paragraph) const {
        if (m_sentences.empty()) {
            return 0;
        }
        if (paragraph.blockFormat().headingLevel() > 0) {
            return beforeHeading;
        }
        if (m_afterHeading) {
            return afterHeading;
        }
        if (QTextCursor(paragraph).currentTable() != nullptr) {
            return betweenCells;
        }
        return paragraph.blockFormat().textIndent() < 0 ? betweenItems : betweenParagraphs;
    }

    void cut(const Said& said) {
        const std::vector<std::size_t> starts =
            core::sentenceStarts(said.text.toStdU16String(), m_language);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t end =
                i + 1 < starts.size() ? starts[i + 1] : static_cast<std::size_t>(said.text.size());
            addSentence(said, static_cast<qsizetype>(starts[i]), static_cast<qsizetype>(end));
        }
    }

    void addSentence(const Said& said, qsizetype begin, qsizetype end) {
        while (begin < end && said.text[begin].isSpace()) {
            ++begin;
        }
        while (end > begin && said.text[end - 1].isSpace()) {
            --end;
        }
        const QStringView words = QStringView(said.text).mid(begin, end - begin);
        if (!saysSomething(words)) {
            return;
        }
        m_sentences.push_back({said.positions[static_cast<std::size_t>(begin)],
                               said.positions[static_cast<std::size_t>(end - 1)] + 1,
                               words.toString().simplified(), m_pause});
        m_pause = 0;
    }

    SpeakingOptions m_options;
    std::string m_language;
    std::vector<SpokenSentence> m_sentences;
    int m_pause = 0;
    bool m_afterHeading = false;
};

}  // namespace

std::vector<SpokenSentence> spokenSentences(const PageDocument& page,
                                            const SpeakingOptions& options) {
    SpokenText text(options);
    for (QTextBlock paragraph = page.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        text.add(paragraph);
    }
    return text.take();
}

}  // namespace klartext::ui
