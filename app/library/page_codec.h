// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace klartext::app {

/// How pages are kept: compressed by Zstandard, https://www.rfc-editor.org/rfc/rfc8878.
/// Any thread.
[[nodiscard]] QByteArray packed(QByteArrayView bytes);
/// Nothing when the bytes are damaged or would give more than `most`.
[[nodiscard]] std::optional<QByteArray> unpacked(QByteArrayView bytes,
                                                 qsizetype most = qsizetype{128} << 20);

}  // namespace klartext::app
