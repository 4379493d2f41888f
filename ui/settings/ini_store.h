// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSettings>
#include <QTimer>
#include <functional>
#include <memory>

#include "settings/place_holder.h"
#include "settings/setting.h"

namespace klartext::ui {

/// Settings in an ini file. What stands there and cannot be read as one is set aside as
/// "<path>.broken" (replacing an older file, never a folder, beside which a number is added), so
/// that nothing of it is lost and the next start is clean. While it lives, nobody is waited for:
/// neither for a pipe in the file's place nor for another program that writes the same file; what
/// is chosen meanwhile holds, and is written when that is possible.
class IniStore final : public SettingStore {
public:
    explicit IniStore(const QString& path);
    ~IniStore() override;

    /// `handler` is called when something could not be written, once. It is tried again whenever
    /// anything is written, and when the program ends.
    void setFailureHandler(std::function<void()> handler) { m_onFailure = std::move(handler); }

    [[nodiscard]] QVariant read(const QString& key) const override;
    void write(const QString& key, const QVariant& value) override;
    void refresh() override;

    /// Where the file was set aside; the file's own path where it could not be moved; empty when it
    /// was sound.
    [[nodiscard]] const QString& setAside() const { return m_setAside; }
    /// What was set aside, or should have been.
    [[nodiscard]] PlaceHolder placeHolder() const { return m_placeHolder; }
    /// What stands in the file's place now.
    [[nodiscard]] PlaceHolder placeHolderNow() const;
    /// Whether what is written now would be there again after a restart.
    [[nodiscard]] bool lasts() const;

private:
    void settle();
    [[nodiscard]] bool flush(int patience = 0);
    void fail();

    QString m_path;
    QString m_setAside;
    PlaceHolder m_placeHolder = PlaceHolder::File;
    std::unique_ptr<QSettings> m_file;
    QHash<QString, QVariant> m_unwritten;  ///< what was chosen while nothing could be written
    int m_tries = 0;                       ///< to write it
    std::function<void()> m_onFailure;
    QTimer m_settling;
};

}  // namespace klartext::ui
