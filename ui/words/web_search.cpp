// SPDX-License-Identifier: MIT
#include "words/web_search.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMessageBox>
#include <algorithm>
#include <array>

#include "settings/settings.h"

namespace klartext::ui {

namespace {

constexpr qsizetype longestSearch = 300;

constexpr std::array engines{
    SearchEngine{"DuckDuckGo", "https://duckduckgo.com/?q=%s"},
    SearchEngine{"Startpage", "https://www.startpage.com/sp/search?query=%s"},
    SearchEngine{"Ecosia", "https://www.ecosia.org/search?q=%s"},
    SearchEngine{"Qwant", "https://www.qwant.com/?q=%s"},
    SearchEngine{"Google", "https://www.google.com/search?q=%s"},
    SearchEngine{"Bing", "https://www.bing.com/search?q=%s"},
    SearchEngine{"Wikipedia", "https://%l.wikipedia.org/w/index.php?search=%s"},
};

const SearchEngine* engineAt(const QString& address) {
    const auto found = std::ranges::find_if(engines, [&](const SearchEngine& engine) {
        return address == QLatin1String(engine.address);
    });
    return found == engines.end() ? nullptr : &*found;
}

}  // namespace

std::span<const SearchEngine> searchEngines() { return engines; }

QUrl searchUrl(const QString& address, const QString& words, const QString& language) {
    const QString primary = language.section(u'-', 0, 0).toLower();
    const bool plain =
        !primary.isEmpty() &&
        std::all_of(primary.begin(), primary.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    const QString text = words.simplified().left(longestSearch);
    QString filled = address.trimmed();
    filled.replace(QLatin1String("%l"), plain ? primary : QStringLiteral("en"));
    const qsizetype place = filled.indexOf(QLatin1String("%s"));
    if (place < 0) {
        return {};
    }
    filled.replace(place, 2, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    const QUrl url(filled, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() ? url : QUrl();
}

bool isSearchAddress(const QString& address) {
    return searchUrl(address, QStringLiteral("a"), QStringLiteral("en")).isValid();
}

QString searchEngineName(const QString& address) {
    const SearchEngine* engine = engineAt(address);
    return engine != nullptr ? QLatin1String(engine->name)
                             : searchUrl(address, QStringLiteral("a"), {}).host();
}

SearchEngineMenu::SearchEngineMenu(Settings& settings, QWidget* parent)
    : QMenu(tr("Search &With"), parent), m_settings(settings) {
    connect(this, &QMenu::aboutToShow, this, &SearchEngineMenu::fill);
    // A menu without entries is not opened.
    fill();
}

void SearchEngineMenu::fill() {
    clear();
    const QString used = m_settings.searchAddress.value();
    const auto add = [&](const QString& name, const QString& address) {
        QAction* action = addAction(name);
        action->setCheckable(true);
        action->setChecked(address == used);
        connect(action, &QAction::triggered, this,
                [this, address] { m_settings.searchAddress.setValue(address); });
    };
    for (const SearchEngine& engine : engines) {
        add(QLatin1String(engine.name), QLatin1String(engine.address));
    }
    if (engineAt(used) == nullptr) {
        add(searchEngineName(used), used);
    }
    addSeparator();
    addAction(tr("&Other …"), this, &SearchEngineMenu::askForAddress);
}

void SearchEngineMenu::askForAddress() {
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Search With"));
    dialog->setLabelText(tr("Address of the results; %s stands for the words:"));
    dialog->setTextValue(m_settings.searchAddress.value());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& address) {
        if (isSearchAddress(address)) {
            m_settings.searchAddress.setValue(address.trimmed());
            return;
        }
        auto* box = new QMessageBox(
            QMessageBox::Warning, tr("Search With"),
            tr("This is no address to search with. It begins with https:// and has %s where the "
               "words belong, as in https://duckduckgo.com/?q=%s"),
            QMessageBox::Ok, parentWidget());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

}  // namespace klartext::ui
