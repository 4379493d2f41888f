// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QTimer>
#include <functional>
#include <memory>

#include "settings/setting.h"

namespace klartext::ui {

/// Settings in an ini file. A file that cannot be read as one is set aside as "<path>.broken"
/// (replacing an older one), so that nothing of it is lost and the next start is clean.
class IniStore final : public SettingStore {
public:
    explicit IniStore(const QString& path);

    /// `handler` is called when something could not be written, once. It is tried again whenever
    /// anything is written, and when the program ends.
    void setFailureHandler(std::function<void()> handler) { m_onFailure = std::move(handler); }

    [[nodiscard]] QVariant read(const QString& key) const override;
    void write(const QString& key, const QVariant& value) override;
    void refresh() override;

    /// Where the file was set aside; empty when it was sound.
    [[nodiscard]] const QString& setAside() const { return m_setAside; }
    /// Whether what is written now would be there again after a restart.
    [[nodiscard]] bool lasts() const;

private:
    void settle();

    QString m_path;
    QString m_setAside;
    std::unique_ptr<QSettings> m_file;
    std::function<void()> m_onFailure;
    QTimer m_settling;
};

}  // namespace klartext::ui
