// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

#include "errors/error.h"

namespace klartext::app {

/// A file that is written whole or not at all: until commit() succeeds, what stood at the path
/// before stays untouched, and without commit() nothing is left behind. Blocks.
class WholeFile {
public:
    explicit WholeFile(const QString& path);

    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<void> write(QByteArrayView bytes);
    [[nodiscard]] Expected<void> commit();

private:
    [[nodiscard]] Error failure() const;

    QString m_path;
    QSaveFile m_file;
};

}  // namespace klartext::app
