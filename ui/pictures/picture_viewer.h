// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <vector>

#include "document/page_document.h"
#include "pictures/picture_canvas.h"

class QLabel;
class QToolButton;

namespace klartext::ui {

class PictureBar;

/// The pictures of an article, one at a time, large, over the whole window that it is a child of.
///
/// Asks for the files with the most detail by imageRequested() and is given them by setImage() or
/// setFailed(); meanwhile it shows what the page shows. Esc, a click beside the picture or close()
/// end it and give the focus back.
class PictureViewer : public QWidget {
    Q_OBJECT

public:
    explicit PictureViewer(QWidget* window);

    /// Opens with one of the pictures. `shelf` has what the page shows of them and must live until
    /// dismiss().
    void open(std::vector<PageDocument::Picture> pictures, int index, ImageShelf& shelf);
    void dismiss();
    /// Where pictures are saved by default; may be empty.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Whether imageRequested() named the file since another article was opened.
    [[nodiscard]] bool hasAskedFor(const QUrl& url) const { return m_asked.contains(url); }
    /// A file that was asked for, perhaps by somebody else.
    void setImage(const QUrl& url, const QByteArray& bytes);
    void setFailed(const QUrl& url);
    /// Says something for a moment.
    void announce(const QString& sentence);

Q_SIGNALS:
    void imageRequested(const QUrl& url);
    void linkActivated(const QUrl& url);
    /// The person chose where to write the picture's file, as it was delivered.
    void saveRequested(const QString& path, const QByteArray& bytes);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class State { Loading, Shown, Failed };

    void connectBar();
    void show(int index);
    void step(int by);
    void load();
    void ask(const QUrl& url);
    void decode(const QUrl& url, const QByteArray& bytes);
    void take(const QUrl& url, const QByteArray& bytes, PictureLevels levels, const QSize& size);
    void useNext(const QUrl& failed);
    void setState(State state);
    void updateTexts();
    void layOut();
    void copyPicture();
    void askWhereToSave();
    [[nodiscard]] const PageDocument::Picture& picture() const {
        return m_pictures[static_cast<std::size_t>(m_index)];
    }

    PictureCanvas* m_canvas;
    PictureBar* m_bar;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_retry;
    QLabel* m_caption;
    QLabel* m_counter;
    QLabel* m_message;
    QLabel* m_notice;
    QTimer m_noticeTimer;
    std::vector<PageDocument::Picture> m_pictures;
    int m_index = 0;
    ImageShelf* m_shelf = nullptr;
    QSet<QUrl> m_asked;
    QUrl m_awaited;      ///< the file that is loaded or decoded
    QByteArray m_bytes;  ///< of the file that is shown
    QUrl m_file;         ///< the same
    State m_state = State::Loading;
    QString m_folder;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace klartext::ui
