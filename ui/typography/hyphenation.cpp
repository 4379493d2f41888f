// SPDX-License-Identifier: MIT
#include "typography/hyphenation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <utility>

namespace klartext::ui {

QStringList Hyphenation::systemFolders() {
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hyphen"),
                                     QStandardPaths::LocateDirectory);
}

Hyphenation& Hyphenation::ofTheSystem() {
    static QPointer<Hyphenation> hyphenation;
    if (!hyphenation) {
        hyphenation = new Hyphenation(systemFolders(), QCoreApplication::instance());
    }
    return *hyphenation;
}

Hyphenation::Hyphenation(const QStringList& folders, QObject* parent)
    : QObject(parent), m_folders(folders) {}

Hyphenation::~Hyphenation() = default;

QString Hyphenation::pathFor(const QString& language) const {
    const QStringList parts = language.split(QLatin1Char('-'));
    const QString primary = parts.constFirst().toLower();
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    if (!tag.match(language).hasMatch()) {
        return {};
    }
    QStringList names;
    if (parts.size() > 1) {
        names << QStringLiteral("hyph_%1_%2.dic").arg(primary, parts.constLast().toUpper());
    }
    names << QStringLiteral("hyph_%1.dic").arg(primary)
          << QStringLiteral("hyph_%1_%2.dic").arg(primary, primary.toUpper())
          << QStringLiteral("hyph_%1_*.dic").arg(primary);
    for (const QString& name : names) {
        for (const QString& folder : m_folders) {
            const QStringList found = QDir(folder).entryList({name}, QDir::Files | QDir::Readable);
            if (!found.isEmpty()) {
                // Many countries' files are links to one.
                return QFileInfo(folder + QLatin1Char('/') + found.constFirst())
                    .canonicalFilePath();
            }
        }
    }
    return {};
}

bool Hyphenation::knows(const QString& language) const { return !pathFor(language).isEmpty(); }

const Hyphenator* Hyphenation::find(const QString& language) {
    const QString path = pathFor(language);
    if (path.isEmpty()) {
        return nullptr;
    }
    {
        const std::scoped_lock lock(m_mutex);
        const auto [known, isNew] = m_hyphenators.try_emplace(path);
        if (!isNew) {
            return known->second.get();
        }
    }
    load(path);
    return nullptr;
}

const Hyphenator* Hyphenation::findLoaded(const QString& language) {
    const QString path = pathFor(language);
    if (path.isEmpty()) {
        return nullptr;
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_hyphenators.find(path);
            known != m_hyphenators.end() && known->second != nullptr) {
            return known->second.get();
        }
    }
    return keep(path, Hyphenator::fromFile(path));
}

/// The first that was loaded stays: there are texts that hold it.
const Hyphenator* Hyphenation::keep(const QString& path, std::unique_ptr<Hyphenator> loaded) {
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<Hyphenator>& kept = m_hyphenators[path];
    if (kept == nullptr) {
        kept = std::move(loaded);
    }
    return kept.get();
}

void Hyphenation::load(const QString& path) {
    using Result = std::shared_ptr<std::unique_ptr<Hyphenator>>;
    auto* watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (keep(path, std::move(*watcher->result())) != nullptr) {
            Q_EMIT loaded();
        }
    });
    watcher->setFuture(QtConcurrent::run([path]() -> Result {
        return std::make_shared<std::unique_ptr<Hyphenator>>(Hyphenator::fromFile(path));
    }));
}

}  // namespace klartext::ui
