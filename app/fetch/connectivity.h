// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "fetch/network_state.h"

namespace klartext::app {

/// Whether the system says that it has a connection. Where it says nothing, it is taken to have
/// one.
class Connectivity : public QObject {
    Q_OBJECT

public:
    explicit Connectivity(QObject* parent = nullptr);

    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] NetworkState state() const;

Q_SIGNALS:
    void changed();
};

}  // namespace klartext::app
