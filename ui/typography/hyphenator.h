// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringEncoder>
#include <memory>
#include <mutex>
#include <vector>

struct _HyphenDict;  // NOLINT(bugprone-reserved-identifier): the library names it so

namespace klartext::ui {

/// Where the words of one language may be broken, by a dictionary of the hyphen library.
class Hyphenator {
public:
    /// Reads a "hyph_*.dic" file, which may take a second; on any thread. Null when it is none.
    [[nodiscard]] static std::unique_ptr<Hyphenator> fromFile(const QString& path);
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;

    /// The text with a soft hyphen (U+00AD) wherever a word may be broken. On any thread.
    [[nodiscard]] QString hyphenated(const QString& text) const;

private:
    explicit Hyphenator(_HyphenDict* dictionary);

    [[nodiscard]] const std::vector<int>& breaksOf(const QString& word) const;
    [[nodiscard]] std::vector<int> foundBreaks(const QString& word) const;

    mutable std::mutex m_mutex;  ///< the library and what is known are for one thread at a time
    _HyphenDict* m_dictionary;
    mutable QStringEncoder m_encoder;
    mutable QHash<QString, std::vector<int>> m_known;  ///< a text repeats most of its words
};

/// The text without soft hyphens: what a person copies, searches and saves.
[[nodiscard]] QString withoutSoftHyphens(QString text);

}  // namespace klartext::ui
