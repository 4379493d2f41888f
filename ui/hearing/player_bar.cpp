// SPDX-License-Identifier: MIT
#include "hearing/player_bar.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

#include "actions/action_set.h"
#include "hearing/read_aloud.h"
#include "hearing/voice_menu.h"
#include "settings/settings.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr QSize drawingSize(18, 18);
constexpr int widestVoice = 190;

QString speedText(double speed) {
    //: How fast is read aloud: "1.25×".
    return PlayerBar::tr("%1×").arg(QLocale().toString(speed, 'g', 3));
}

QToolButton* flatButton() {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize(drawingSize);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

PlayerBar::PlayerBar(ReadAloud& reading, const ActionSet& actions, Settings& settings,
                     QWidget* parent)
    : QFrame(parent),
      m_reading(reading),
      m_actions(actions),
      m_back(flatButton()),
      m_play(flatButton()),
      m_forward(flatButton()),
      m_slower(flatButton()),
      m_speed(flatButton()),
      m_faster(flatButton()),
      m_voice(flatButton()),
      m_show(flatButton()),
      m_sentence(new QLabel) {
    setAccessibleName(tr("Reading aloud"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_play);
    build(settings);
    connect(&reading, &ReadAloud::stateChanged, this, &PlayerBar::refresh);
    connect(&reading.follower(), &SentenceFollower::followingChanged, this, &PlayerBar::refresh);
    connect(&settings.hearingSpeed, &SettingBase::changed, this, &PlayerBar::refresh);
    refresh();
}

void PlayerBar::build(Settings& settings) {
    const auto bind = [this](QToolButton* button, const char* icon, ActionId id, auto slot) {
        button->setIcon(symbolicIcon(QLatin1String(icon)));
        button->setAccessibleName(m_actions[id]->statusTip());
        connect(button, &QToolButton::clicked, &m_reading, slot);
    };
    bind(m_back, "sentence-back", ActionId::SentenceBack, &ReadAloud::back);
    bind(m_play, "play", ActionId::ReadAloud, &ReadAloud::toggle);
    bind(m_forward, "sentence-forward", ActionId::SentenceForward, &ReadAloud::forward);
    bind(m_slower, "slower", ActionId::Slower, &ReadAloud::slower);
    bind(m_faster, "faster", ActionId::Faster, &ReadAloud::faster);

    auto* speeds = new QMenu(this);
    for (const double speed : ReadAloud::speeds()) {
        connect(speeds->addAction(speedText(speed)), &QAction::triggered, this,
                [&settings, speed] { settings.hearingSpeed.setValue(speed); });
    }
    m_speed->setMenu(speeds);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setToolTip(tr("Speed"));
    m_voice->setMenu(new VoiceMenu(m_reading, settings, this));
    m_voice->setPopupMode(QToolButton::InstantPopup);
    m_voice->setToolTip(tr("Voice, and what is read"));
    m_voice->setMaximumWidth(widestVoice);
    m_show->setIcon(symbolicIcon(QStringLiteral("location")));
    m_show->setAccessibleName(tr("Go to the sentence"));
    m_show->setToolTip(tr("Go to the sentence that is read, and follow it"));
    connect(m_show, &QToolButton::clicked, &m_reading, &ReadAloud::showSentence);
    auto* close = flatButton();
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(m_actions[ActionId::StopReading]->statusTip());
    close->setToolTip(m_actions[ActionId::StopReading]->toolTip());
    connect(close, &QToolButton::clicked, this, &PlayerBar::close);

    // Names of packages are there to be copied.
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(6, 0, 6, 3);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 3, 8, 3);
    rows->setSpacing(2);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(2);
    rows->addLayout(layout);
    rows->addWidget(m_sentence);
    for (QToolButton* button : {m_back, m_play, m_forward}) {
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    for (QToolButton* button : {m_slower, m_speed, m_faster}) {
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    layout->addWidget(m_voice);
    layout->addStretch(1);
    layout->addWidget(m_show);
    layout->addWidget(close);
}

void PlayerBar::close() {
    const bool focused = isAncestorOf(focusWidget()) || hasFocus();
    m_reading.stop();
    if (focused) {
        Q_EMIT left();
    }
}

QString PlayerBar::sentence() const {
    if (m_reading.trouble() != SpeechTrouble::None) {
        return troubleSentence(m_reading.trouble());
    }
    if (m_reading.state() == ReadAloud::State::Starting) {
        return tr("Waiting for the voice …");
    }
    if (m_reading.isForeignVoice()) {
        const QString language = QLocale(m_reading.language()).nativeLanguageName();
        return tr("No voice that is installed speaks %1.")
            .arg(language.isEmpty() ? m_reading.language() : language);
    }
    return {};
}

void PlayerBar::refresh() {
    using State = ReadAloud::State;
    const State state = m_reading.state();
    setVisible(state != State::Off);
    const bool playing = state == State::Speaking || state == State::Starting;
    m_play->setIcon(symbolicIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Go on"));
    for (const auto& [button, id] :
         {std::pair(m_back, ActionId::SentenceBack),
          std::pair(m_forward, ActionId::SentenceForward), std::pair(m_slower, ActionId::Slower),
          std::pair(m_faster, ActionId::Faster), std::pair(m_play, ActionId::ReadAloud)}) {
        button->setToolTip(m_actions[id]->toolTip());
    }
    const double speed = m_reading.speed();
    m_speed->setText(speedText(speed));
    m_speed->setAccessibleName(tr("Speed: %1").arg(speedText(speed)));
    m_slower->setEnabled(speed > ReadAloud::speeds().front());
    m_faster->setEnabled(speed < ReadAloud::speeds().back());
    const QString voice = voiceLabel(m_reading.voice());
    m_voice->setText(voice.isEmpty()
                         ? tr("Voice")
                         : fontMetrics().elidedText(voice, Qt::ElideRight, widestVoice - 30));
    m_voice->setAccessibleName(tr("Voice: %1").arg(voice));
    m_show->setVisible(state != State::Off && !m_reading.follower().isFollowing());
    announce();
}

void PlayerBar::announce() {
    const QString text = sentence();
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    if (text != m_announced && !text.isEmpty()) {
        m_sentence->setAccessibleName(text);
        QAccessibleEvent event(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_announced = text;
}

void PlayerBar::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
        case Qt::Key_Space:
            m_reading.toggle();
            break;
        case Qt::Key_Left:
            mirrored ? m_reading.forward() : m_reading.back();
            break;
        case Qt::Key_Right:
            mirrored ? m_reading.back() : m_reading.forward();
            break;
        case Qt::Key_Up:
        case Qt::Key_Plus:
            m_reading.faster();
            break;
        case Qt::Key_Down:
        case Qt::Key_Minus:
            m_reading.slower();
            break;
        case Qt::Key_Escape:
            close();
            break;
        default:
            QFrame::keyPressEvent(event);
    }
}

}  // namespace klartext::ui
