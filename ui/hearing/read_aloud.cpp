// SPDX-License-Identifier: MIT
#include "hearing/read_aloud.h"

#include <QTextCursor>
#include <algorithm>
#include <utility>

#include "document/text_place.h"
#include "hearing/line_boxes.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

/// From a speed as people count it to an engine's −1 to 1.
double rateOf(double speed) {
    return std::clamp(speed < 1 ? 2 * (speed - 1) : (speed - 1) / 2, -1.0, 1.0);
}

}  // namespace

ReadAloud::ReadAloud(PageView& view, Settings& settings, SpeechSource source)
    : QObject(&view),
      m_view(view),
      m_settings(settings),
      m_source(std::move(source)),
      m_voices(settings),
      m_mark(view),
      m_follower(new SentenceFollower(view)) {
    view.addLayer(m_mark);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &ReadAloud::say);
    connect(&view, &PageView::pageShown, this, &ReadAloud::follow);
    connect(&settings.hearCaptions, &SettingBase::changed, this, &ReadAloud::follow);
    connect(&settings.hearingSpeed, &SettingBase::changed, this, [this] {
        if (m_state == State::Speaking) {
            say();
        }
    });
}

ReadAloud::~ReadAloud() = default;

void ReadAloud::setLanguage(const QString& language) { m_language = language; }

const std::vector<double>& ReadAloud::speeds() {
    static const std::vector<double> all{0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3};
    return all;
}

double ReadAloud::speed() const { return m_settings.hearingSpeed.value(); }

void ReadAloud::stepSpeed(bool faster) {
    const auto& all = speeds();
    const auto next =
        faster ? std::ranges::upper_bound(all, speed()) : std::ranges::lower_bound(all, speed());
    if (faster && next != all.end()) {
        m_settings.hearingSpeed.setValue(*next);
    } else if (!faster && next != all.begin()) {
        m_settings.hearingSpeed.setValue(*std::prev(next));
    }
}

Voice ReadAloud::voice() const {
    if (!m_ready) {
        return {};
    }
    const auto found = m_voices.voiceFor(m_language);
    return found ? *found : m_voices.anyVoice();
}

bool ReadAloud::isForeignVoice() const {
    return m_ready && !m_language.isEmpty() &&
           primaryLanguage(voice().language) != primaryLanguage(m_language);
}

void ReadAloud::setVoice(const Voice& voice) {
    m_voices.choose(m_language, voice);
    if (m_state == State::Speaking) {
        say();
    }
    Q_EMIT stateChanged();
}

QString ReadAloud::sentenceText() const {
    return m_state == State::Off || m_sentences.empty()
               ? QString()
               : m_sentences[static_cast<std::size_t>(m_current)].text;
}

void ReadAloud::toggle() {
    if (m_state == State::Speaking || m_state == State::Starting) {
        pause();
    } else if (m_state == State::Paused) {
        begin(m_current);
    } else {
        collect();
        const QTextCursor selection = m_view.textCursor();
        begin(selection.hasSelection() ? sentenceAt(selection.selectionStart()) : firstInSight());
    }
}

void ReadAloud::startAt(int position) {
    collect();
    begin(sentenceAt(position));
}

void ReadAloud::collect() {
    m_sentences = spokenSentences(*m_view.page(), {m_language, m_settings.hearCaptions.value()});
}

int ReadAloud::sentenceAt(int position) const {
    const auto found = std::ranges::upper_bound(m_sentences, position, {}, &SpokenSentence::to);
    const auto last = static_cast<int>(m_sentences.size()) - 1;
    return std::min(static_cast<int>(found - m_sentences.begin()), last);
}

int ReadAloud::firstInSight() const {
    const PageView::Range seen = m_view.visibleRange();
    const auto begins = std::ranges::lower_bound(m_sentences, seen.from, {}, &SpokenSentence::from);
    const bool inSight = begins != m_sentences.end() && begins->from < seen.to;
    return inSight ? static_cast<int>(begins - m_sentences.begin()) : sentenceAt(seen.from);
}

void ReadAloud::begin(int sentence) {
    if (m_sentences.empty()) {
        stop();
        return;
    }
    m_trouble = SpeechTrouble::None;
    m_current = std::clamp(sentence, 0, sentenceCount() - 1);
    takeEngine();
    setState(m_ready ? State::Speaking : State::Starting);
    goTo(m_current, true);
}

void ReadAloud::takeEngine() {
    if (m_speech != nullptr) {
        return;
    }
    m_ready = false;
    m_speech = m_source();
    connect(m_speech.get(), &Speech::ready, this, &ReadAloud::takeVoices);
    connect(m_speech.get(), &Speech::failed, this, &ReadAloud::fail);
    connect(m_speech.get(), &Speech::finished, this, &ReadAloud::sayNext);
    m_speech->start();
}

void ReadAloud::takeVoices(const QList<Voice>& voices) {
    m_ready = true;
    m_voices.setVoices(voices);
    if (m_state == State::Starting) {
        setState(State::Speaking);
        say();
    } else {
        Q_EMIT stateChanged();
    }
}

void ReadAloud::fail(SpeechTrouble trouble) {
    m_trouble = trouble;
    m_ready = false;
    m_silence.stop();
    // Not now: it is the engine that calls.
    m_speech->disconnect(this);
    m_speech.release()->deleteLater();
    if (m_state != State::Off) {
        setState(State::Paused);
    }
    Q_EMIT stateChanged();
}

void ReadAloud::pause() {
    m_silence.stop();
    if (m_speech != nullptr) {
        m_speech->stop();
    }
    if (m_state != State::Off) {
        setState(State::Paused);
    }
}

void ReadAloud::stop() {
    m_silence.stop();
    if (m_speech != nullptr) {
        m_speech->stop();
    }
    m_mark.setRange(0, 0);
    m_follower->stop();
    m_trouble = SpeechTrouble::None;
    m_sentences.clear();
    m_current = 0;
    setState(State::Off);
}

void ReadAloud::forward() {
    if (m_state != State::Off && m_current + 1 < sentenceCount()) {
        goTo(m_current + 1, true);
    }
}

void ReadAloud::back() {
    if (m_state != State::Off) {
        goTo(std::max(0, m_current - 1), true);
    }
}

void ReadAloud::showSentence() {
    if (m_state != State::Off) {
        const SpokenSentence& here = m_sentences[static_cast<std::size_t>(m_current)];
        m_follower->goTo(here.from, here.to, true);
    }
}

void ReadAloud::goTo(int sentence, bool wanted) {
    m_current = sentence;
    const SpokenSentence& here = m_sentences[static_cast<std::size_t>(sentence)];
    remember();
    m_mark.setRange(here.from, here.to);
    m_follower->goTo(here.from, here.to, wanted);
    Q_EMIT sentenceChanged();
    if (m_state != State::Speaking) {
        return;
    }
    if (wanted) {
        say();
    } else {
        m_silence.start(qRound(here.pause / speed()));
    }
}

void ReadAloud::say() {
    m_silence.stop();
    if (m_ready && m_state == State::Speaking) {
        m_speech->say(sentenceText(), voice(), rateOf(speed()));
    }
}

void ReadAloud::sayNext() {
    if (m_state != State::Speaking) {
        return;
    }
    if (m_current + 1 < sentenceCount()) {
        goTo(m_current + 1, false);
    } else {
        stop();
    }
}

void ReadAloud::remember() {
    m_place = placeFrom(*m_view.page(), m_sentences[static_cast<std::size_t>(m_current)].from);
}

void ReadAloud::follow() {
    if (m_state == State::Off) {
        return;
    }
    const QString before = sentenceText();
    collect();
    const PageDocument& page = *m_view.page();
    int position = positionOf(page, m_place);
    if (position < 0) {
        // The block is gone: what stood after it comes next.
        const core::BlockId above = page.shownUpTo(m_place.block);
        position = above == core::noBlock ? page.bodyPosition() : page.endOf(above);
    }
    if (m_sentences.empty()) {
        stop();
        return;
    }
    const int old = m_current;
    m_current = sentenceAt(position);
    if (sentenceText() != before) {
        // A title may be of no block that could be found again.
        const auto same = [&](const SpokenSentence& each) { return each.text == before; };
        const auto near = m_sentences.begin() + std::min(old, sentenceCount() - 1);
        if (same(*near)) {
            m_current = static_cast<int>(near - m_sentences.begin());
        }
    }
    const SpokenSentence& here = m_sentences[static_cast<std::size_t>(m_current)];
    remember();
    m_mark.setRange(here.from, here.to);
    m_follower->moveTo(here.from, here.to);
    if (here.text != before && m_state == State::Speaking) {
        say();
    }
    Q_EMIT sentenceChanged();
}

void ReadAloud::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace klartext::ui
