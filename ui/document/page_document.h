// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/page_tree.h"
#include "document/document_style.h"
#include "document/image_shelf.h"
#include "document/picture_link.h"
#include "document/table_columns.h"

class QTextTable;

namespace klartext::ui {

class LayoutSteps;

/// The colours of one block in the compare view.
struct BlockTint {
    QColor paper;            ///< behind the block
    QColor bar;              ///< beside it
    bool dashed = false;     ///< the bar is broken: an uncertain verdict
    bool stepsBack = false;  ///< the block is shown faintly: nobody is looking for it
};
/// Asked each time a block is painted, so it must be quick; no value: not tinted.
using TintSource = std::function<std::optional<BlockTint>(core::BlockId)>;

/// An article or a marked page, set for reading: made by the functions of document_builder.h.
///
/// Never loads a resource: its images are given to images(). Knows which position belongs to which
/// block of the page and back, in logarithmic time. Text that stands on no page, such as the
/// reading time, has core::noBlock.
class PageDocument : public QTextDocument {
    Q_OBJECT

public:
    struct ImagePlace {
        int position;
        QUrl url;
    };

    /// A picture that stands for itself, to be looked at large.
    struct Picture {
        int position;
        QUrl url;         ///< of the file that is shown in the text
        QUrl finest;      ///< of the file with the most detail; it may turn out to be no picture
        QUrl link;        ///< what the page links it to, or empty
        QString text;     ///< the alternative text
        QString caption;  ///< or empty
    };

    /// Code or a table, which may be wider than the column; from its first position to its last.
    struct Box {
        enum class Kind { Code, Table };
        Kind kind;
        int from;
        int to;
        qreal indent;  ///< pixels from the column's leading edge
    };

    /// Characters in a line that stand in a frame of their own.
    struct Chip {
        enum class Kind { Code, Key };
        Kind kind;
        int from;
        int to;
    };

    /// A part that was set aside, from its first position to one past its last.
    struct Aside {
        int from;
        int to;
        bool open;
        std::vector<core::BlockId> blocks;
    };

    /// A heading of the article's text.
    struct Heading {
        int position;  ///< where it begins in the document
        int level;     ///< 1 to 6
        QString text;

        friend bool operator==(const Heading&, const Heading&) = default;
    };

    explicit PageDocument(DocumentStyle style, QObject* parent = nullptr);
    ~PageDocument() override;

    [[nodiscard]] const DocumentStyle& style() const { return m_style; }

    /// The first position of the block, or -1 when the document does not show it.
    [[nodiscard]] int positionOf(core::BlockId block) const;
    /// One past the last position of the block, or -1 when the document does not show it.
    [[nodiscard]] int endOf(core::BlockId block) const;
    /// The last block up to this one, by page order, that the document shows; or core::noBlock.
    [[nodiscard]] core::BlockId shownUpTo(core::BlockId block) const;
    /// The block at the position, or core::noBlock.
    [[nodiscard]] core::BlockId blockAt(int position) const;
    /// The blocks in [from, to), in document order, each once.
    [[nodiscard]] QList<core::BlockId> blocksBetween(int from, int to) const;
    /// The parts that were set aside, in document order.
    [[nodiscard]] const std::vector<Aside>& asides() const { return m_asides; }
    /// The part at the position, or null.
    [[nodiscard]] const Aside* asideAt(int position) const;
    /// The part that the block belongs to, or null.
    [[nodiscard]] const Aside* asideOf(core::BlockId block) const;
    /// What is said of the article above its text and is no part of it.
    struct Notes {
        int from = 0;
        int to = 0;
    };
    [[nodiscard]] Notes notes() const { return m_notes; }
    /// Where the article's text begins, below its title and byline.
    [[nodiscard]] int bodyPosition() const { return m_bodyPosition; }
    /// The position a link to "#fragment" leads to, or -1.
    [[nodiscard]] int positionOfFragment(const QString& fragment) const;

    /// Whether links to "#name" refer to a footnote.
    [[nodiscard]] bool isNote(const QString& name) const { return m_noteNames.contains(name); }

    /// The space around the text, in pixels.
    struct Margins {
        qreal side;
        qreal top;
        qreal bottom;
        friend bool operator==(const Margins&, const Margins&) = default;
    };
    /// Sets what a layout is made for: `width` pixels, margins included. Tells whether that is new;
    /// then the document is without a layout until it is given that text width, by setTextWidth()
    /// or the view it is shown in. So is one that was just built.
    bool setColumn(int width, const Margins& margins);
    [[nodiscard]] bool hasColumn(int width, const Margins& margins) const {
        return width == m_width && margins == m_margins;
    }
    [[nodiscard]] const Margins& margins() const { return m_margins; }
    /// The width of the text.
    [[nodiscard]] qreal columnWidth() const { return m_width - 2 * m_margins.side; }

    /// The first position of the table row that holds this one, and the last; without a table, of
    /// the paragraph.
    [[nodiscard]] int rowStart(int position) const;
    [[nodiscard]] int rowEnd(int position) const;

    /// The box of a paragraph's lines in document coordinates; lays out the text up to there.
    [[nodiscard]] QRectF linesRect(const QTextBlock& block) const;

    /// How far the layout has come.
    [[nodiscard]] LayoutSteps& layoutSteps() const { return *m_layoutSteps; }

    /// The position nearest to a point of the document; lays out the text down to there. (That of
    /// QAbstractTextDocumentLayout takes a text that is not laid out whole for one of no height.)
    [[nodiscard]] int positionAt(const QPointF& point) const;

    [[nodiscard]] ImageShelf& images() const { return *m_images; }
    /// Shows what `other`, a document of the same page, has of its images already.
    void shareImages(const PageDocument& other);
    [[nodiscard]] const std::vector<ImagePlace>& imagePlaces() const { return m_imagePlaces; }

    /// In document order.
    [[nodiscard]] const std::vector<Picture>& pictures() const { return m_pictures; }
    /// Where the page links a picture to, or empty.
    [[nodiscard]] QUrl linkOf(const PictureLink& picture) const;
    [[nodiscard]] const std::vector<Box>& boxes() const { return m_boxes; }
    /// In document order; not those that stand in what was set aside.
    [[nodiscard]] const std::vector<Heading>& headings() const { return m_headings; }
    [[nodiscard]] const std::vector<Chip>& chips() const { return m_chips; }

    [[nodiscard]] const TintSource& tint() const { return m_tint; }
    /// Views repaint themselves when told; see PageView::setTint().
    void setTint(TintSource tint) { m_tint = std::move(tint); }

Q_SIGNALS:
    /// Around every change of the layout that an image makes that came.
    void imageAboutToChange();
    void imageChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void timerEvent(QTimerEvent* event) override;

private:
    friend class PageWriter;

    struct Run {
        int position;
        core::BlockId block;
    };

    struct FittedTable {
        QTextTable* table;
        TableColumns columns;
        qreal share;   ///< of the column's width
        qreal indent;  ///< pixels of it that it may not use
    };

    void fitTables();
    void watchImages();
    void noteImage(const QUrl& url);
    void layImagesOut();
    [[nodiscard]] bool isLaidOut() const;
    void layNextImagesOut();
    void indexRuns();
    void indexHeadings();
    [[nodiscard]] std::vector<Run>::const_iterator runAt(int position) const;
    [[nodiscard]] QTextBlock blockAbove(qreal y) const;

    DocumentStyle m_style;
    LayoutSteps* m_layoutSteps;
    std::shared_ptr<ImageShelf> m_images;
    std::vector<ImagePlace> m_imagePlaces;
    std::vector<Picture> m_pictures;
    std::vector<Box> m_boxes;
    std::vector<Chip> m_chips;
    std::vector<Heading> m_headings;
    std::vector<FittedTable> m_tables;
    QSet<QString> m_noteNames;
    std::vector<int> m_imagesToLayOut;  ///< positions of images that came since
    QBasicTimer m_imageTimer;           ///< lays them out, when it goes off and that can be done
    TintSource m_tint;
    Margins m_margins{};
    int m_width = 0;
    std::vector<Run> m_runs;       ///< by position; a run lasts to the next
    std::vector<Run> m_firstRuns;  ///< by block
    std::vector<Aside> m_asides;
    Notes m_notes;
    QHash<QString, int> m_fragments;
    int m_bodyPosition = 0;
};

}  // namespace klartext::ui
