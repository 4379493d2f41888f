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

/// A text beside the page that it was found in, itself packed: most of it is written as where it
/// stands in the page, which takes a fifth of the bytes. Beside none, and beside a page so large
/// that a list of hits would wait for it, as packed().
[[nodiscard]] QByteArray packedBeside(QByteArrayView text, QByteArrayView packedPage);
/// The text that either of packedBeside() and packed() gave. Nothing when it or the page is
/// damaged, or the page is another one.
[[nodiscard]] std::optional<QByteArray> unpackedBeside(QByteArrayView bytes,
                                                       QByteArrayView packedPage);

}  // namespace klartext::app
