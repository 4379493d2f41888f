// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace klartext::app {

[[nodiscard]] bool isGzip(QByteArrayView bytes);
/// At most `limit` bytes of what is packed; what there is up to any damage.
[[nodiscard]] QByteArray unpackGzip(const QByteArray& packed, qint64 limit);
/// At most `limit` bytes of a raw deflate stream (https://www.rfc-editor.org/rfc/rfc1951).
[[nodiscard]] QByteArray inflateRaw(const QByteArray& packed, qint64 limit);

}  // namespace klartext::app
