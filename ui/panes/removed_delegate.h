// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStyledItemDelegate>
#include <optional>

#include "typography/theme.h"

namespace klartext::ui {

/// Paints the entries of a RemovedModel: kind by icon and colour, the beginning of the text, and
/// below it why it was removed and how sure that is.
///
/// A text or a note that fits takes one line, others two, of three lines together at most; see
/// EntryDetails for the whole. Nothing is broken into lines before it is seen, so that thousands of
/// entries can be measured. Outside a QTreeView all of them have three lines.
class RemovedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` must outlive the delegate or be replaced by setTheme().
    explicit RemovedDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = &theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintKind(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    /// How many lines the text has, and how many the note.
    struct Lines {
        int text;
        int note;
    };
    /// The fonts of the entries' texts and notes, measured: that takes longer than all the rest.
    struct Measures {
        QFont font;
        QFontMetricsF text;
        QFontMetricsF slanted;
        QFontMetricsF note;
    };

    [[nodiscard]] QIcon iconOf(const QModelIndex& index) const;
    [[nodiscard]] const Measures& measures(const QFont& font) const;
    [[nodiscard]] Lines linesIn(int width, const QFont& font, const QModelIndex& index,
                                const QString& note) const;

    const Theme* m_theme;
    mutable std::optional<Measures> m_measures;
};

}  // namespace klartext::ui
