// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>
#include <QString>

#include "actions/save_choice.h"

namespace klartext::ui {

class SaveOptions;

/// `folder` when it is there, else the one for documents, else the home folder: never the one that
/// the program happens to work in.
[[nodiscard]] QString usableFolder(const QString& folder);

/// Asks where and as what to save an article. Open it with open(); it deletes itself.
class SaveDialog : public QFileDialog {
    Q_OBJECT

public:
    /// `title` is the article's; `folder` may be empty.
    SaveDialog(const QString& title, const QString& folder, const SaveChoice& choice,
               QWidget* parent = nullptr);

    [[nodiscard]] SaveFormat format() const;
    /// So many pictures were not loaded: the file will hold none of them, and saving loads none.
    void setMissingPictures(int count);

Q_SIGNALS:
    /// A file that is there may be replaced: the dialog has asked.
    void pathChosen(const QString& path, const klartext::ui::SaveChoice& choice);

private:
    void adaptName();
    void takeChoice(const QString& path);

    SaveOptions* m_options;
};

}  // namespace klartext::ui
