// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <array>
#include <utility>

namespace klartext::ui {

/// A page of the library, as a list shows it.
struct ShelfEntry {
    qint64 id = 0;
    QString title;
    QString site;
    QString byline;
    QString published;  ///< ISO 8601; may be empty
    QString beginning;  ///< of its text
    QUrl address;
    QDateTime keptAt;
    int words = 0;
    int minutes = 0;
    double progress = 0;  ///< how much of it was read, 0 to 1
    bool unread = true;
    bool archived = false;
    bool favourite = false;
    bool isLink = false;      ///< its page was not loaded yet
    bool hasChanged = false;  ///< a better judge found another text
    int highlights = 0;       ///< how often it was marked
    QStringList tags;
    QByteArray picture;  ///< encoded; may be empty

    friend bool operator==(const ShelfEntry&, const ShelfEntry&) = default;
};

/// What a search found in a page; hits stand between `hitBegins` and `hitEnds`.
struct ShelfSnippet {
    static constexpr QChar hitBegins{0x02};
    static constexpr QChar hitEnds{0x03};

    QString title;
    QString text;
};

enum class ShelfSection { Inbox, Unread, Favourites, Archive, All, Deleted };
inline constexpr int shelfSectionCount = static_cast<int>(ShelfSection::Deleted) + 1;

enum class ShelfOrder { Kept, Opened, Published, Title, Site, Length, Relevance };
inline constexpr int shelfOrderCount = static_cast<int>(ShelfOrder::Relevance) + 1;

struct ShelfQuery {
    ShelfSection section = ShelfSection::Inbox;
    QString tag;     ///< empty: all pages
    QString search;  ///< as typed
    ShelfOrder order = ShelfOrder::Kept;
    bool ascending = false;

    friend bool operator==(const ShelfQuery&, const ShelfQuery&) = default;
};

/// How many pages stand where.
struct ShelfCounts {
    std::array<int, shelfSectionCount> sections{};
    QList<std::pair<QString, int>> tags;  ///< by alphabet
};

enum class ShelfFlag { Unread, Archived, Favourite };

/// What the library knows of the page that is shown.
struct ShownPage {
    enum class State {
        None,       ///< there is no page that could be kept
        NotKept,    //
        KeptOther,  ///< its address is kept, but what is shown came from elsewhere
        Kept,       ///< what is shown is what is kept
    };
    State state = State::None;
    bool opened = false;  ///< it was opened from the library
    QDateTime keptAt;
    /// Paragraphs a better judge put into the text (true) or took out, until they were seen.
    QList<std::pair<bool, QString>> changes;
};

/// The library as one window sees it. Everything is asked for and answered by signals, but what
/// takes no time.
class Shelf : public QObject {
    Q_OBJECT

public:
    explicit Shelf(QObject* parent = nullptr);
    ~Shelf() override;

    /// Answered by found(); a newer call replaces an older one.
    virtual void find(const ShelfQuery& query) = 0;
    /// Answered by snippetsFound().
    virtual void findSnippets(const QList<qint64>& ids, const QString& search) = 0;
    /// Answered by counted().
    virtual void count() = 0;
    /// At once; pages that are gone are left out.
    [[nodiscard]] virtual QList<ShelfEntry> entries(const QList<qint64>& ids) = 0;

    virtual void setFlag(const QList<qint64>& ids, ShelfFlag flag, bool on) = 0;
    virtual void addTags(const QList<qint64>& ids, const QStringList& tags) = 0;
    virtual void removeTags(const QList<qint64>& ids, const QStringList& tags) = 0;
    virtual void remove(const QList<qint64>& ids) = 0;
    virtual void bringBack(const QList<qint64>& ids) = 0;
    /// Takes deleted pages away for good.
    virtual void purge(const QList<qint64>& ids) = 0;
    virtual void backUp(const QString& path) = 0;
    virtual void restore(const QString& path) = 0;

    /// Shows a page in the window, as it is kept.
    virtual void open(qint64 id) = 0;
    [[nodiscard]] virtual ShownPage shown() const = 0;
    /// Keeps the page that is shown, in the place of what was kept of it.
    virtual void keepShown() = 0;
    /// Deletes what is kept of the page that is shown.
    virtual void removeShown() = 0;
    /// Loads the page that is shown from the web.
    virtual void loadCurrent() = 0;
    virtual void markChangesSeen() = 0;
    /// So much of the page that is shown has been read, 0 to 1.
    virtual void noteRead(double share) = 0;

Q_SIGNALS:
    /// Unless `whole`, more is still looked for, and another answer follows.
    void found(const klartext::ui::ShelfQuery& query, const QList<qint64>& ids,
               const QStringList& misunderstood, bool whole = true);
    void snippetsFound(const QString& search,
                       const QHash<qint64, klartext::ui::ShelfSnippet>& snippets);
    void counted(const klartext::ui::ShelfCounts& counts);
    /// Something in the library is another than before.
    void changed();
    void shownChanged();
    /// Something was done; a sentence for the person.
    void told(const QString& sentence);
    void failed(const QString& title, const QString& explanation);
};

}  // namespace klartext::ui
