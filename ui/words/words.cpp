// SPDX-License-Identifier: MIT
#include "words/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextCursor>
#include <utility>

#include "actions/action_set.h"
#include "core/excerpt.h"
#include "core/writers.h"
#include "document/text_place.h"
#include "models/let_go.h"
#include "models/sentences.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "typography/hyphenator.h"
#include "words/selection_bar.h"
#include "words/web_search.h"
#include "words/word_popup.h"

namespace klartext::ui {

namespace {

/// Longer selections are no word to look up.
constexpr qsizetype longestWord = 60;
constexpr qsizetype shownInMenu = 24;

QString shortened(QString text) {
    text = text.simplified();
    if (text.size() > shownInMenu) {
        text = text.left(shownInMenu - 1).trimmed() + QChar(u'…');
    }
    return text.replace(u'&', QStringLiteral("&&"));
}

bool isWord(const QString& text) {
    return !text.trimmed().isEmpty() && text.size() <= longestWord && !text.contains(u'\n');
}

/// Without the marks that stand around a word in a sentence.
QString bareWord(QString text) {
    text = text.simplified();
    while (!text.isEmpty() && text.front().isPunct()) {
        text.remove(0, 1);
    }
    while (!text.isEmpty() && text.back().isPunct()) {
        text.chop(1);
    }
    return text;
}

core::Element paragraphOf(const QString& text) {
    core::Element words;
    words.kind = core::ElementKind::Text;
    words.text = text.toStdString();
    core::Element paragraph;
    paragraph.kind = core::ElementKind::Paragraph;
    paragraph.children.push_back(std::move(words));
    core::Element section;
    section.children.push_back(std::move(paragraph));
    return section;
}

}  // namespace

Words::Words(ReadingPane& pane, Settings& settings, const ActionSet& actions)
    : QObject(&pane),
      m_pane(pane),
      m_settings(settings),
      m_actions(actions),
      m_bar(new SelectionBar(*pane.view(),
                             {actions[ActionId::HighlightYellow], actions[ActionId::HighlightGreen],
                              actions[ActionId::HighlightBlue], actions[ActionId::HighlightPink],
                              actions[ActionId::HighlightNote], actions[ActionId::LookUp],
                              actions[ActionId::SearchWeb], actions[ActionId::Copy],
                              actions[ActionId::CopyMarkdown], actions[ActionId::ReadAloud]})),
      m_popup(new WordPopup(settings, pane.view())) {
    const auto showBar = [this] { m_bar->setWanted(m_settings.selectionBar.value()); };
    showBar();
    connect(&settings.selectionBar, &SettingBase::changed, this, showBar);
    connect(&pane, &ReadingPane::menuFilled, this, &Words::extendMenu);
    connect(m_popup, &WordPopup::lookUpRequested, this,
            [this](const QString& word) { Q_EMIT lookUpRequested(word, language()); });
    connect(m_popup, &WordPopup::searchRequested, this,
            qOverload<const QString&>(&Words::searchWeb));
}

PageView& Words::view() const { return *m_pane.view(); }

QString Words::language() const {
    return m_article == nullptr ? QString() : toText(m_article->metadata.language);
}

void Words::setArticle(std::shared_ptr<const core::Article> article, const QUrl& address) {
    letGo(std::exchange(m_article, std::move(article)));
    m_address = address;
}

core::Metadata Words::source() const {
    core::Metadata source = m_article->metadata;
    if (source.url.empty() && m_address.scheme().startsWith(QLatin1String("http"))) {
        source.url = m_address.toEncoded().toStdString();
    }
    return source;
}

void Words::clear() {
    letGo(std::exchange(m_article, nullptr));
    m_popup->close();
}

void Words::showLookUp(const WordLookup& lookup) { m_popup->show(lookup); }

void Words::lookUp() {
    const QTextCursor selection = view().textCursor();
    const QString text = view().selectedText();
    const bool word = isWord(text);
    lookUp(word ? bareWord(text) : QString(), selection.selectionStart(),
           word ? selection.selectionEnd() : selection.selectionStart());
}

void Words::lookUp(const QString& word, int from, int to) {
    QTextCursor cursor(view().page());
    cursor.setPosition(from);
    QRect place = view().cursorRect(cursor);
    cursor.setPosition(to);
    place |= view().cursorRect(cursor);
    const QRect seen = view().viewport()->rect();
    if (!seen.intersects(place)) {
        place = QRect(seen.center().x(), seen.height() / 8, 1, 1);
    }
    m_popup->openAt({view().viewport()->mapToGlobal(place.topLeft()), place.size()}, word);
}

void Words::searchWeb() {
    const QString text = view().selectedText();
    if (text.trimmed().isEmpty()) {
        lookUp();
    } else {
        searchWeb(text);
    }
}

void Words::searchWeb(const QString& words) {
    const QUrl url = searchUrl(m_settings.searchAddress.value(), words, language());
    if (url.isValid()) {
        Q_EMIT openRequested(url);
    }
}

core::Element Words::selected() const {
    const QTextCursor selection = view().textCursor();
    const PageDocument& page = *view().page();
    const core::TextPlace to = placeUpTo(page, selection.selectionEnd());
    core::TextPlace from = placeFrom(page, selection.selectionStart());
    core::Element part = core::excerpt(m_article->body, from, to);
    // The title and its company are no part of the text: it begins below them.
    const QList<core::BlockId> blocks =
        page.blocksBetween(selection.selectionStart(), selection.selectionEnd());
    for (auto block = blocks.begin(); block != blocks.end() && part.children.empty(); ++block) {
        part = core::excerpt(m_article->body, {*block, 0}, to);
    }
    return part.children.empty() ? paragraphOf(view().selectedText()) : part;
}

QString Words::markdown() const {
    if (m_article == nullptr) {
        return {};
    }
    const bool some = view().textCursor().hasSelection();
    return QString::fromStdString(
        core::quoteAsMarkdown(some ? selected() : m_article->body, source()));
}

void Words::copyMarkdown() {
    const QString text = markdown();
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("text/markdown"), text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT announced(view().textCursor().hasSelection()
                         ? tr("The selection was copied as Markdown, with its source.")
                         : tr("The article was copied as Markdown, with its source."));
}

void Words::extendMenu(QMenu& menu, int position) {
    QTextCursor cursor = view().textCursor();
    QString text = view().selectedText();
    if (!cursor.hasSelection()) {
        cursor = QTextCursor(view().page());
        cursor.setPosition(position);
        cursor.select(QTextCursor::WordUnderCursor);
        text = withoutSoftHyphens(cursor.selectedText());
    }
    const QString word = isWord(text) ? bareWord(text) : QString();
    menu.addAction(m_actions[ActionId::CopyMarkdown]);
    menu.addSeparator();
    if (!word.isEmpty()) {
        menu.addAction(m_actions[ActionId::LookUp]->icon(),
                       tr("&Look up “%1”").arg(shortened(word)), this,
                       [this, word, from = cursor.selectionStart(), to = cursor.selectionEnd()] {
                           lookUp(word, from, to);
                       });
    }
    if (!text.trimmed().isEmpty()) {
        const QString engine = searchEngineName(m_settings.searchAddress.value());
        menu.addAction(m_actions[ActionId::SearchWeb]->icon(),
                       tr("&Search %1 for “%2”").arg(engine, shortened(text)), this,
                       [this, text] { searchWeb(text); });
        menu.addMenu(new SearchEngineMenu(m_settings, &menu));
    }
}

}  // namespace klartext::ui
