// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <functional>
#include <vector>

class QTextDocument;

namespace klartext::ui {

/// Lays out a text that is on show in steps so short that the window answers between them, from its
/// top to its end. (Those of QTextDocumentLayout grow up to 200,000 characters.) A child of the
/// document; works while the document's own timer asks for more, or somebody awaits a place.
class LayoutSteps : public QObject {
    Q_OBJECT

public:
    /// So many characters are laid out faster than anybody could notice.
    static constexpr int charactersUnnoticed = 30'000;

    explicit LayoutSteps(QTextDocument& document);

    /// The position before which everything is laid out.
    [[nodiscard]] int reached() const;
    /// Whether laying out the text up to the position would keep the window waiting.
    [[nodiscard]] bool isFar(int position) const;
    /// Calls `then` as soon as the position is near, perhaps at once; until then the steps follow
    /// one another without a pause.
    void await(int position, std::function<void()> then);
    /// Nobody awaits anything any more.
    void forget();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    struct Awaited {
        int position;
        std::function<void()> then;
    };

    bool step();
    void serve();

    QTextDocument& m_document;
    QBasicTimer m_timer;
    std::vector<Awaited> m_awaited;
};

}  // namespace klartext::ui
