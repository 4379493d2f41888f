// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/save_format.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace klartext::ui {

/// What can be chosen about how an article is saved; shows what concerns the format alone.
class SaveOptions : public QWidget {
    Q_OBJECT

public:
    explicit SaveOptions(const SaveChoice& choice, QWidget* parent = nullptr);

    void setFormat(SaveFormat format);
    /// How many pictures of the article were not loaded.
    void setMissingPictures(int count);
    [[nodiscard]] SaveChoice choice() const;

private:
    QCheckBox* addBox(const QString& text, const QString& hint, bool checked);

    SaveFormat m_format;
    QCheckBox* m_original;
    QCheckBox* m_images;
    QCheckBox* m_imagesBeside;
    QLabel* m_missing;
    bool m_lacksPictures = false;
    QCheckBox* m_wrapped;
    QWidget* m_paperRow;
    QComboBox* m_paper;
};

}  // namespace klartext::ui
