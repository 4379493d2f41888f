// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QString>
#include <QUrl>
#include <span>

namespace klartext::ui {

class Settings;

/// A search engine: where its results for some words are.
struct SearchEngine {
    const char* name;
    const char* address;  ///< "%s" stands for the words, "%l" for the article's language ("de")
};
[[nodiscard]] std::span<const SearchEngine> searchEngines();

/// The address of the results; not valid when `address` is none of the web or has no "%s".
[[nodiscard]] QUrl searchUrl(const QString& address, const QString& words, const QString& language);
[[nodiscard]] bool isSearchAddress(const QString& address);
/// The engine's name, or the host of an address that a person typed.
[[nodiscard]] QString searchEngineName(const QString& address);

/// Chooses the search engine. `settings` must outlive it.
class SearchEngineMenu : public QMenu {
    Q_OBJECT

public:
    explicit SearchEngineMenu(Settings& settings, QWidget* parent = nullptr);

private:
    void fill();
    void askForAddress();

    Settings& m_settings;
};

}  // namespace klartext::ui
