// SPDX-License-Identifier: MIT
#include "document/trust_line.h"

#include <QCoreApplication>
#include <QLocale>
#include <initializer_list>

#include "document/page_writer.h"
#include "document/trust_link.h"
#include "models/sentences.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

using Verb = TrustLink::Verb;

/// Distances above the lines, in em.
constexpr qreal aboveStatus = 0.35;
constexpr qreal aboveFinding = 0.2;

QString translated(const char* text) { return QCoreApplication::translate("TrustLine", text); }

QString statusWord(core::Status status) {
    switch (status) {
        case core::Status::Complete:
            return translated(QT_TRANSLATE_NOOP("TrustLine", "Complete"));
        case core::Status::Doubtful:
            return translated(QT_TRANSLATE_NOOP("TrustLine", "Doubtful"));
        case core::Status::NoArticle:
            break;
    }
    return translated(QT_TRANSLATE_NOOP("TrustLine", "No article"));
}

class TrustWriter {
public:
    explicit TrustWriter(PageWriter& writer) : m_writer(writer), m_words(writer.formats().meta()) {}

    void writeStatus(const core::Article& article) {
        startLine(aboveStatus, statusIconName(article.status));
        const core::Tally& tally = article.tally;
        QTextCharFormat status = m_words;
        status.setFontWeight(QFont::DemiBold);
        m_writer.writeText(statusWord(article.status), status, core::noBlock);
        write(dot() +
              QCoreApplication::translate("TrustLine", "%Ln word(s)", nullptr, tally.wordsKept));
        write(dot());
        writeLink(QCoreApplication::translate("TrustLine", "%Ln block(s) left out", nullptr,
                                              tally.blocksRemoved),
                  {Verb::ShowRemoved});
        if (tally.blocksUncertain > 0) {
            write(dot());
            writeLink(QCoreApplication::translate("TrustLine", "%Ln uncertain", nullptr,
                                                  tally.blocksUncertain),
                      {Verb::ShowUncertain});
        }
    }

    void writeNotice(core::Notice notice) {
        startLine(aboveFinding, {});
        write(noticeSentence(notice));
    }

    void writeFinding(const core::Finding& finding) {
        startLine(aboveFinding, {});
        write(findingSentence(finding));
        for (const core::Remedy remedy : finding.remedies) {
            // The browser is the last resort, and a command of its own besides.
            if (remedy == core::Remedy::OpenOriginal && finding.remedies.size() > 1) {
                continue;
            }
            write(dot());
            writeLink(remedyText(remedy), {Verb::Remedy, remedy});
        }
    }

    void writeFailedPictures(int count) {
        startLine(aboveFinding, {});
        write(QCoreApplication::translate("TrustLine", "%Ln picture(s) could not be loaded.",
                                          nullptr, count) +
              dot());
        writeLink(translated(QT_TRANSLATE_NOOP("TrustLine", "Try again")), {Verb::ReloadPictures});
    }

    void writeHeldPictures(const PictureNews& pictures) {
        startLine(aboveFinding, {});
        write(QCoreApplication::translate("TrustLine", "%Ln picture(s) not loaded.", nullptr,
                                          pictures.held) +
              dot());
        writeLink(translated(QT_TRANSLATE_NOOP("TrustLine", "Load them")), {Verb::LoadPictures});
        if (!pictures.site.isEmpty()) {
            write(dot());
            writeLink(translated(QT_TRANSLATE_NOOP("TrustLine", "Always on %1")).arg(pictures.site),
                      {Verb::AlwaysPictures});
        }
    }

private:
    void startLine(qreal above, const QString& icon) {
        const TextFormats& formats = m_writer.formats();
        QTextBlockFormat format;
        format.setTopMargin(above * formats.em());
        format.setLeftMargin(formats.asideInset());
        if (!icon.isEmpty()) {
            format.setProperty(DecorationProperty, static_cast<int>(Decoration::Icon));
            format.setProperty(IconProperty, icon);
        }
        m_writer.startParagraph(format, m_writer.top(), std::nullopt);
    }

    void write(const QString& text) { m_writer.writeText(text, m_words, core::noBlock); }

    /// Remedies are in the colour of links; counts are quiet.
    void writeLink(const QString& text, const TrustLink& link) {
        QTextCharFormat format = m_words;
        format.setAnchor(true);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        if (link.verb != Verb::ShowRemoved && link.verb != Verb::ShowUncertain) {
            format.setForeground(m_writer.formats().color(ColorId::Link));
        }
        format.setAnchorHref(link.url().toString());
        // A link goes to the next line as a whole.
        m_writer.writeText(QString(text).replace(u' ', QChar::Nbsp), format, core::noBlock);
    }

    static QString dot() { return QStringLiteral("  ·  "); }

    PageWriter& m_writer;
    QTextCharFormat m_words;
};

}  // namespace

void writeTrustLine(PageWriter& writer, const core::Article& article, const PictureNews& pictures) {
    if (article.tally.blocksKept == 0) {
        return;
    }
    writer.beginNotes();
    TrustWriter lines(writer);
    lines.writeStatus(article);
    for (const core::Notice notice : article.notices) {
        lines.writeNotice(notice);
    }
    for (const core::Finding& finding : article.findings) {
        lines.writeFinding(finding);
    }
    if (pictures.held > 0) {
        lines.writeHeldPictures(pictures);
    }
    if (pictures.failed > 0) {
        lines.writeFailedPictures(pictures.failed);
    }
    writer.endNotes();
}

}  // namespace klartext::ui
