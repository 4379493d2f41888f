// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <mutex>

#include "typography/hyphenator.h"

namespace klartext::ui {

/// The hyphenators of the languages that were read, each loaded once, in the background.
class Hyphenation : public QObject {
    Q_OBJECT

public:
    /// The "hyphen" folders of the system's data.
    [[nodiscard]] static QStringList systemFolders();
    /// That of the program: dictionaries are the same for all windows.
    [[nodiscard]] static Hyphenation& ofTheSystem();

    explicit Hyphenation(const QStringList& folders, QObject* parent = nullptr);
    ~Hyphenation() override;

    /// The hyphenator for a BCP 47 tag ("de", "pt-BR"); null when there is no dictionary of the
    /// language, and as long as it is being loaded: then loaded() follows.
    [[nodiscard]] const Hyphenator* find(const QString& language);
    /// The same, loaded by the calling thread when it is not yet; on any thread.
    [[nodiscard]] const Hyphenator* findLoaded(const QString& language);
    /// Whether a dictionary of the language is installed.
    [[nodiscard]] bool knows(const QString& language) const;

Q_SIGNALS:
    void loaded();

private:
    [[nodiscard]] QString pathFor(const QString& language) const;
    void load(const QString& path);
    const Hyphenator* keep(const QString& path, std::unique_ptr<Hyphenator> loaded);

    QStringList m_folders;
    std::mutex m_mutex;  ///< of what follows
    /// By path; null while it is loaded, and where the file is no dictionary.
    std::map<QString, std::unique_ptr<Hyphenator>> m_hyphenators;
};

}  // namespace klartext::ui
