// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTextDocument;

namespace klartext::ui {

/// Lays out a text that is on show in steps so short that the window answers between them, from its
/// top to its end. (Those of QTextDocumentLayout grow up to 200,000 characters.) A child of the
/// document; works while the document's own timer asks for more.
class LayoutSteps : public QObject {
    Q_OBJECT

public:
    explicit LayoutSteps(QTextDocument& document);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool step() const;

    QTextDocument& m_document;
};

}  // namespace klartext::ui
