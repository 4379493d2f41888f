// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <memory>

#include "document/page_document.h"

namespace klartext::ui {

/// The text of a footnote, set as the page is set. Follows nothing by itself.
class NoteText : public QTextBrowser {
    Q_OBJECT

public:
    explicit NoteText(QWidget* parent = nullptr);
    ~NoteText() override;

    /// Shows the note, at most so many pixels wide and high; its own size is what it needs of that.
    void setPage(std::unique_ptr<PageDocument> page, const QSize& most);

protected:
    void paintEvent(QPaintEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    std::unique_ptr<PageDocument> m_page;
};

}  // namespace klartext::ui
