// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>
#include <functional>
#include <type_traits>
#include <utility>

namespace klartext::ui {

/// Where settings are kept: key → value.
class SettingStore {
public:
    virtual ~SettingStore() = default;
    [[nodiscard]] virtual QVariant read(const QString& key) const = 0;
    virtual void write(const QString& key, const QVariant& value) = 0;
    /// Gets what others have written since.
    virtual void refresh() = 0;
};

class SettingBase : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const QString& key() const { return m_key; }

Q_SIGNALS:
    /// The value is another than before.
    void changed();

protected:
    explicit SettingBase(QString key);

private:
    QString m_key;
};

/// One thing a person can choose, or the window remembers. `T` must convert to and from QVariant as
/// an ini file keeps it (text); enumerations are kept as numbers by EnumSetting.
///
/// A stored value that is no T, or that `accept` turns down, counts as absent.
template <typename T>
class Setting : public SettingBase {
public:
    using Accept = std::function<bool(const T&)>;

    Setting(SettingStore& store, const QString& key, T defaultValue, Accept accept = {})
        : SettingBase(key),
          m_store(store),
          m_default(std::move(defaultValue)),
          m_accept(std::move(accept)),
          m_value(load()) {}

    [[nodiscard]] const T& value() const { return m_value; }
    [[nodiscard]] const T& defaultValue() const { return m_default; }
    void reset() { setValue(m_default); }

    /// Takes over what another program with the same file has chosen meanwhile: before a list is
    /// added to, so that nothing the other added is lost.
    void takeOver() {
        m_store.refresh();
        T stored = load();
        if (stored == m_value) {
            return;
        }
        m_value = std::move(stored);
        Q_EMIT changed();
    }

    /// A value that is turned down changes nothing.
    void setValue(const T& value) {
        if (value == m_value || (m_accept && !m_accept(value))) {
            return;
        }
        m_value = value;
        m_store.write(key(), toStored(value));
        Q_EMIT changed();
    }

private:
    static QVariant toStored(const T& value) {
        if constexpr (std::is_enum_v<T>) {
            return static_cast<int>(value);
        } else {
            return QVariant::fromValue(value);
        }
    }

    T load() const {
        QVariant stored = m_store.read(key());
        using Raw = typename std::conditional_t<std::is_enum_v<T>, std::type_identity<int>,
                                                std::type_identity<T>>::type;
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<Raw>())) {
            return m_default;
        }
        const T value = static_cast<T>(stored.value<Raw>());
        return !m_accept || m_accept(value) ? value : m_default;
    }

    SettingStore& m_store;
    T m_default;
    Accept m_accept;
    T m_value;
};

}  // namespace klartext::ui
