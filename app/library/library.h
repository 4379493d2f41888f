// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <memory>
#include <utility>

#include "library/desk_thread.h"
#include "library/kept_highlights.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"

namespace klartext::app {

/// The library as a program uses it: all its writing and searching is done on one thread of its
/// own, in the order it was asked for, and what was written is on the disk. Lives on the thread of
/// its owner; the destructor waits for what was asked.
class Library : public QObject {
    Q_OBJECT

public:
    /// What is done on the library's thread.
    struct Desk {
        explicit Desk(const QString& path)
            : database(path, Durability::PowerCut),
              pages(database),
              list(database),
              highlights(database) {}

        Database database;
        KeptPages pages;
        KeptList list;
        KeptHighlights highlights;
    };

    explicit Library(QString path, QObject* parent = nullptr);
    ~Library() override;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Runs `work(Desk&)` on the library's thread, then `done` with its result here, unless
    /// `context` is gone by then.
    template <typename Work, typename Done>
    void ask(QObject* context, Work work, Done done) {
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](Desk& desk) mutable {
            if (desk.database.takeUp(shortPatience)) answer([this] { Q_EMIT takenUp(); });
            auto result = work(desk);
            answer([guard, done = std::move(done), result = std::move(result)]() mutable {
                if (guard) done(std::move(result));
            });
        });
    }

    /// The same for work that changes what is kept and gives an Expected: what went wrong is told
    /// by failed(), else changed() follows and then `done`.
    template <typename Work, typename Done>
    void change(QObject* context, Work work, Done done) {
        ++m_changes;
        ask(this, std::move(work),
            [this, guard = QPointer<QObject>(context),
             done = std::move(done)](auto result) mutable {
                --m_changes;
                if (result) {
                    Q_EMIT changed();
                    if (guard) done(std::move(result));
                } else {
                    Q_EMIT failed(result.error());
                }
                if (m_changes == 0) Q_EMIT settled();
            });
    }
    template <typename Work>
    void change(Work work) {
        change(this, std::move(work), [](const auto& /*result*/) {});
    }

    /// Whether there are changes whose end is not known yet.
    [[nodiscard]] bool isChanging() const { return m_changes > 0; }

    /// Mends damage that was met in the library's file, by whomever. Told by mended() or
    /// notMended(); while it is being mended, and once it could not be, further calls do nothing.
    void mend();

    /// Writes all that is kept into one file, whole or not at all; told by backedUp() or failed().
    void backUp(const QString& path);
    /// Puts what a backup holds in the place of all that is kept; what was there before stands
    /// beside the library afterwards. Told by restored() or failed().
    void restore(const QString& path);

Q_SIGNALS:
    /// Something that is kept is another than before.
    void changed();
    void failed(const klartext::app::Error& error);
    /// All changes that were asked for are written, or failed.
    void settled();
    /// The file was held by another program, which was looked at before each piece of work, and is
    /// free by now.
    void takenUp();
    /// Damage was met and mended; what the person should know of it.
    void mended(const klartext::app::Error& notice);
    /// Only a new start of the program can help.
    void notMended(const klartext::app::Error& error);
    void backedUp(const QString& path);
    /// `before`: the file that holds what was there before.
    void restored(const QString& before);

private:
    // With who has the held file by now, and writes.
    static constexpr std::chrono::milliseconds shortPatience{250};

    void post(std::function<void(Desk&)> work) { m_thread.post(std::move(work)); }
    void answer(std::function<void()> function);

    QString m_path;
    int m_changes = 0;  ///< asked for, and not yet answered
    bool m_mends = false;
    bool m_cannotMend = false;
    DeskThread<Desk> m_thread;  ///< the last member: what is done there uses the others
};

}  // namespace klartext::app
