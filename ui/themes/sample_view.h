// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <memory>

#include "document/page_document.h"

namespace klartext::ui {

/// A few lines of text as an article of this style would show them: a heading, a paragraph with a
/// link and a mark, a line of code. The text is real size; what does not fit is cut off below.
class SampleView : public QWidget {
    Q_OBJECT

public:
    explicit SampleView(QWidget* parent = nullptr);
    ~SampleView() override;

    /// Breaks words by the language of the program's texts where `style` asks for that.
    void showStyle(DocumentStyle style);
    [[nodiscard]] const PageDocument& page() const { return *m_page; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    std::unique_ptr<PageDocument> m_page;
};

}  // namespace klartext::ui
