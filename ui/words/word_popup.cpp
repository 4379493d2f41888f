// SPDX-License-Identifier: MIT
#include "words/word_popup.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings.h"
#include "widgets/symbolic_icon.h"
#include "words/web_search.h"

namespace klartext::ui {

namespace {

constexpr int columns = 52;
constexpr int lines = 16;
constexpr int gap = 6;

QString noDictionary() {
    return WordPopup::tr(
        "No dictionary is installed. Packages that bring one are dict-gcide and dict-wn (English), "
        "dict-freedict-deu-eng (German – English) and the others named dict-freedict-…. "
        "Dictionaries of StarDict go into the folder ~/.stardict/dic.");
}

/// What cannot be found for no reason that lies in the word; empty for nothing.
QString partlyKnown(const WordLookup& lookup) {
    if (lookup.partlyKnown.isEmpty()) {
        return {};
    }
    return WordPopup::
        tr("Too large to be known as a whole, so that words may be missing: %1. Split up, or as "
           "a smaller edition, they are found.")
            .arg(QLocale().createSeparatedList(lookup.partlyKnown));
}

}  // namespace

QString htmlOf(const WordLookup& lookup) {
    QString html;
    for (const WordLookup::Answer& answer : lookup.answers) {
        html += QStringLiteral("<p style=\"margin: 10px 0 2px 0\"><small><i>%1</i></small></p>")
                    .arg(answer.dictionary.toHtmlEscaped());
        for (const WordLookup::Entry& entry : answer.entries) {
            QString text = entry.text;
            // Many entries begin with their headword.
            const bool named = text.startsWith(entry.headword, Qt::CaseInsensitive);
            html += named ? QString()
                          : QStringLiteral("<p style=\"margin: 4px 0 0 0\"><b>%1</b></p>")
                                .arg(entry.headword.toHtmlEscaped());
            if (named) {
                text = QStringLiteral("<b>%1</b>%2")
                           .arg(text.left(entry.headword.size()).toHtmlEscaped(),
                                text.mid(entry.headword.size()).toHtmlEscaped());
            } else {
                text = text.toHtmlEscaped();
            }
            html += QStringLiteral("<p style=\"margin: 2px 0 6px 0; white-space: pre-wrap\">%1</p>")
                        .arg(text);
        }
    }
    if (const QString note = partlyKnown(lookup); !note.isEmpty()) {
        html += QStringLiteral("<p style=\"margin: 10px 0 2px 0\"><small>%1</small></p>")
                    .arg(note.toHtmlEscaped());
    }
    return html;
}

WordPopup::WordPopup(Settings& settings, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_settings(settings),
      m_word(new QLineEdit),
      m_text(new QTextBrowser),
      m_search(new QToolButton) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Dictionary"));
    m_word->setAccessibleName(tr("Word to look up"));
    m_word->setPlaceholderText(tr("Word to look up"));
    m_word->setClearButtonEnabled(true);
    m_word->addAction(symbolicIcon(QStringLiteral("dictionary")), QLineEdit::LeadingPosition);
    m_word->installEventFilter(this);
    m_text->setAccessibleName(tr("What the dictionaries say"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(8);
    m_search->setIcon(symbolicIcon(QStringLiteral("browser")));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setPopupMode(QToolButton::MenuButtonPopup);
    m_search->setMenu(new SearchEngineMenu(settings, m_search));
    connect(m_word, &QLineEdit::returnPressed, this, &WordPopup::ask);
    connect(m_search, &QToolButton::clicked, this, [this] {
        const QString word = m_word->text();
        close();
        Q_EMIT searchRequested(word);
    });
    connect(m_word, &QLineEdit::textChanged, this, &WordPopup::refreshSearch);
    connect(&settings.searchAddress, &SettingBase::changed, this, &WordPopup::refreshSearch);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_word);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_search, 0, Qt::AlignTrailing);
    refreshSearch();
}

QString WordPopup::text() const { return m_text->toPlainText(); }

void WordPopup::refreshSearch() {
    m_search->setText(tr("Search with %1").arg(searchEngineName(m_settings.searchAddress.value())));
    m_search->setEnabled(!m_word->text().trimmed().isEmpty());
}

void WordPopup::openAt(const QRect& place, const QString& word) {
    m_word->setText(word);
    placeBeside(place);
    QFrame::show();
    m_word->setFocus(Qt::PopupFocusReason);
    m_word->selectAll();
    m_asked.clear();
    if (word.isEmpty()) {
        showSentence(tr("Type a word and press Enter."));
    } else {
        ask();
    }
}

void WordPopup::placeBeside(const QRect& place) {
    const QFontMetrics metrics(font());
    const QRect room = parentWidget()->screen()->availableGeometry();
    const QSize wanted = QSize(metrics.averageCharWidth() * columns, metrics.height() * lines)
                             .boundedTo(room.size());
    resize(wanted);
    QRect box(QPoint(place.center().x() - wanted.width() / 2, place.bottom() + gap), wanted);
    if (box.bottom() > room.bottom() && place.top() - gap - wanted.height() >= room.top()) {
        box.moveBottom(place.top() - gap);
    }
    box.moveRight(std::min(box.right(), room.right()));
    box.moveLeft(std::max(box.left(), room.left()));
    box.moveBottom(std::min(box.bottom(), room.bottom()));
    box.moveTop(std::max(box.top(), room.top()));
    move(box.topLeft());
}

void WordPopup::ask() {
    const QString word = m_word->text().simplified();
    if (word.isEmpty()) {
        return;
    }
    m_asked = word;
    showSentence(tr("Looking it up …"));
    Q_EMIT lookUpRequested(word);
}

void WordPopup::show(const WordLookup& lookup) {
    if (lookup.word != m_asked) {
        return;
    }
    if (!lookup.anyDictionary) {
        showSentence(noDictionary());
    } else if (lookup.answers.isEmpty()) {
        const QString none = tr("No dictionary that is installed has “%1”.").arg(lookup.word);
        const QString note = partlyKnown(lookup);
        showSentence(note.isEmpty() ? none : none + QStringLiteral("\n\n") + note);
    } else {
        m_text->setHtml(htmlOf(lookup));
    }
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WordPopup::showSentence(const QString& sentence) { m_text->setPlainText(sentence); }

bool WordPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_word && event->type() == QEvent::KeyPress) {
        QScrollBar* bar = m_text->verticalScrollBar();
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Up:
                bar->triggerAction(QScrollBar::SliderSingleStepSub);
                return true;
            case Qt::Key_Down:
                bar->triggerAction(QScrollBar::SliderSingleStepAdd);
                return true;
            case Qt::Key_PageUp:
                bar->triggerAction(QScrollBar::SliderPageStepSub);
                return true;
            case Qt::Key_PageDown:
                bar->triggerAction(QScrollBar::SliderPageStepAdd);
                return true;
            default:
                break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void WordPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace klartext::ui
