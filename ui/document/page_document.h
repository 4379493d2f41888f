// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QTextDocument>
#include <functional>
#include <optional>
#include <vector>

#include "core/page_tree.h"
#include "document/document_style.h"

namespace klartext::ui {

class ImageShelf;

/// The colours of one block in the compare view.
struct BlockTint {
    QColor paper;  ///< behind the block
    QColor bar;    ///< beside it
};
/// Asked each time a block is painted, so it must be quick; no value: not tinted.
using TintSource = std::function<std::optional<BlockTint>(core::BlockId)>;

/// An article or a marked page, set for reading: made by the functions of document_builder.h.
///
/// Never loads a resource: its images are asked for and given through images(). Knows which
/// position belongs to which block of the page and back, in logarithmic time.
class PageDocument : public QTextDocument {
    Q_OBJECT

public:
    /// Text without a block of the page, such as the reading time, has core::noBlock.
    struct Run {
        int position;
        core::BlockId block;
    };

    explicit PageDocument(DocumentStyle style, QObject* parent = nullptr);
    ~PageDocument() override;

    [[nodiscard]] const DocumentStyle& style() const { return m_style; }
    [[nodiscard]] ImageShelf& images() const { return *m_images; }

    /// The first position of the block, or -1 when the document does not show it.
    [[nodiscard]] int positionOf(core::BlockId block) const;
    /// The block at the position, or core::noBlock.
    [[nodiscard]] core::BlockId blockAt(int position) const;
    /// The blocks in [from, to), in document order, each once.
    [[nodiscard]] QList<core::BlockId> blocksBetween(int from, int to) const;
    /// Whether the block stands in the article's text and not in its title or byline.
    [[nodiscard]] bool isInBody(core::BlockId block) const;
    /// The position a link to "#fragment" leads to, or -1.
    [[nodiscard]] int positionOfFragment(const QString& fragment) const;

    [[nodiscard]] const TintSource& tint() const { return m_tint; }
    /// Views repaint themselves when told; see PageView::setTint().
    void setTint(TintSource tint) { m_tint = std::move(tint); }

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    friend class DocumentBuilder;

    DocumentStyle m_style;
    ImageShelf* m_images;
    TintSource m_tint;
    std::vector<Run> m_runs;       ///< by position; a run lasts to the next
    std::vector<Run> m_firstRuns;  ///< by block
    int m_bodyPosition = 0;
    QHash<QString, int> m_fragments;
};

}  // namespace klartext::ui
