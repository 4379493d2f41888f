// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace klartext::ui {

/// What can be done with the picture in the viewer, as a row of buttons.
class PictureBar : public QWidget {
    Q_OBJECT

public:
    explicit PictureBar(QWidget* parent = nullptr);

    /// What is offered of a picture: nothing but closing while there is none.
    void setOffer(bool picture, bool link);
    /// In per cent.
    void setZoom(int percent, bool fitted);
    [[nodiscard]] QList<QToolButton*> buttons() const { return m_buttons; }

Q_SIGNALS:
    void zoomOutRequested();
    void zoomInRequested();
    void fitToggled();
    void copyRequested();
    void saveRequested();
    void linkRequested();
    void closeRequested();

private:
    QToolButton* add(const char* icon, const QString& text, const QString& keys);

    QList<QToolButton*> m_buttons;
    QList<QToolButton*> m_ofPicture;
    QToolButton* m_fit;
    QToolButton* m_link;
    QToolButton* m_close;
};

/// A button on the dark ground of the viewer, with a symbolic icon.
[[nodiscard]] QToolButton* pictureButton(const char* icon, const QString& text, const QString& keys,
                                         QWidget* parent);

}  // namespace klartext::ui
