// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The value of "charset" in a Content-Type header or in the content of an http-equiv meta tag;
/// empty when there is none
/// (https://html.spec.whatwg.org/#extracting-character-encodings-from-meta-elements).
[[nodiscard]] std::string_view charsetParameter(std::string_view contentType);

/// The label the page's first 1024 bytes declare: by meta charset or meta http-equiv, else by
/// an XML declaration; empty when they declare none
/// (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
[[nodiscard]] std::string prescanCharset(std::string_view bytes);

}  // namespace klartext::core
