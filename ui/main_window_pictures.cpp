// SPDX-License-Identifier: MIT
#include <QAction>
#include <QActionGroup>
#include <array>
#include <utility>

#include "actions/action_set.h"
#include "main_window.h"
#include "panes/compare_pane.h"
#include "panes/reading_pane.h"
#include "panes/removed_pane.h"
#include "pictures/held_pictures.h"
#include "pictures/picture_sites_dialog.h"
#include "privacy/privacy_section.h"
#include "settings/settings.h"

// Which pictures come with a page.
namespace klartext::ui {

void MainWindow::connectPictures() {
    constexpr std::array choices{std::pair(ActionId::PicturesShow, PictureChoice::Show),
                                 std::pair(ActionId::PicturesAsk, PictureChoice::Ask),
                                 std::pair(ActionId::PicturesNever, PictureChoice::Never)};
    auto* group = new QActionGroup(this);
    for (const auto& [id, choice] : choices) {
        QAction* action = (*m_actions)[id];
        group->addAction(action);
        const auto show = [this, action, mine = choice] {
            action->setChecked(m_settings.pictures.value() == mine);
        };
        show();
        connect(&m_settings.pictures, &SettingBase::changed, action, show);
        connect(action, &QAction::triggered, this,
                [this, mine = choice] { m_settings.pictures.setValue(mine); });
    }
    connect((*m_actions)[ActionId::PictureSites], &QAction::triggered, this,
            [this] { (new PictureSitesDialog(m_settings, this))->open(); });
    PrivacySection& privacy = m_removed->privacy();
    privacy.setPictureActions(group->actions(), (*m_actions)[ActionId::PictureSites]);
    connect(m_pictures, &HeldPictures::changed, &privacy,
            [this, &privacy] { privacy.showPictures(m_pictures->blocked()); });
}

void MainWindow::setImageHeld(const QUrl& url) {
    m_reading->setImageHeld(url);
    if (m_compare != nullptr) {
        m_compare->setImageHeld(url);
    }
    m_pictures->note(url, PictureFate::Held);
}

void MainWindow::releasePictures() {
    m_pictures->settleHeld();
    m_reading->releasePictures();
    if (m_compare != nullptr) {
        m_compare->releasePictures();
    }
}

}  // namespace klartext::ui
