// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "core/excerpt.h"
#include "hearing/sentence_follower.h"
#include "hearing/sentence_mark.h"
#include "hearing/speech.h"
#include "hearing/spoken_text.h"
#include "hearing/voice_choice.h"

namespace klartext::ui {

class PageView;

/// Reads the page of a view aloud, sentence by sentence, marks the sentence and keeps it in view.
/// Goes on in the same sentence when the page is set anew. A child of the view; `settings` must
/// outlive it.
class ReadAloud : public QObject {
    Q_OBJECT

public:
    enum class State {
        Off,
        Starting,  ///< the engine is being reached
        Speaking,
        Paused,  ///< also after a trouble()
    };

    /// `source` makes the engine when it is first needed, and again after a trouble.
    ReadAloud(PageView& view, Settings& settings, SpeechSource source);
    ~ReadAloud() override;

    /// Of the article that is shown next, a BCP 47 tag or empty.
    void setLanguage(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] SpeechTrouble trouble() const { return m_trouble; }
    [[nodiscard]] const VoiceChoice& voices() const { return m_voices; }
    /// The voice that speaks; without a name as long as none is known.
    [[nodiscard]] Voice voice() const;
    /// Whether the voice is of another language than the article.
    [[nodiscard]] bool isForeignVoice() const;
    void setVoice(const Voice& voice);
    /// Times the voice's own speed: one of speeds().
    [[nodiscard]] double speed() const;
    [[nodiscard]] static const std::vector<double>& speeds();
    [[nodiscard]] const SentenceFollower& follower() const { return *m_follower; }
    /// Counted from 0; -1 when nothing is being read.
    [[nodiscard]] int sentence() const { return m_state == State::Off ? -1 : m_current; }
    [[nodiscard]] int sentenceCount() const { return static_cast<int>(m_sentences.size()); }
    [[nodiscard]] QString sentenceText() const;

    /// Reads on from the sentence at a position.
    void startAt(int position);

public Q_SLOTS:
    /// Starts at the selection or the first sentence in sight, pauses, goes on.
    void toggle();
    void pause();
    void forward();
    void back();
    void stop();
    void faster() { stepSpeed(true); }
    void slower() { stepSpeed(false); }
    /// Brings the sentence back into view and follows it from there on.
    void showSentence();

Q_SIGNALS:
    /// The state, the trouble, the voices or the voice are others.
    void stateChanged();
    void sentenceChanged();

private:
    void begin(int sentence);
    void takeEngine();
    void takeVoices(const QList<Voice>& voices);
    void fail(SpeechTrouble trouble);
    void collect();
    void follow();
    void goTo(int sentence, bool wanted);
    void say();
    void sayNext();
    void remember();
    void setState(State state);
    void stepSpeed(bool faster);
    [[nodiscard]] int firstInSight() const;
    [[nodiscard]] int sentenceAt(int position) const;

    PageView& m_view;
    Settings& m_settings;
    SpeechSource m_source;
    std::unique_ptr<Speech> m_speech;
    VoiceChoice m_voices;
    SentenceMark m_mark;
    SentenceFollower* m_follower;
    QTimer m_silence;  ///< before a sentence
    QString m_language;
    std::vector<SpokenSentence> m_sentences;
    core::TextPlace m_place;  ///< of the current sentence, for when the page is set anew
    State m_state = State::Off;
    SpeechTrouble m_trouble = SpeechTrouble::None;
    int m_current = 0;
    bool m_ready = false;
};

}  // namespace klartext::ui
